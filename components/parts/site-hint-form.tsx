import { useId, useState } from 'preact/hooks';
import { looksForSomething, type SiteHint } from '../../lib/domain/site.ts';
import { sitesText } from '../text/sites-text.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { Spoken } from './spoken.tsx';

type Props = { hint: SiteHint; site: string; onSave(hint: SiteHint): void };

/** What to look for on a site, in the user's own words: folded, off, and empty to begin with. */
export function SiteHintForm({ hint, site, onSave }: Props) {
  const id = useId();
  const [on, setOn] = useState(hint.on);
  const [words, setWords] = useState(hint.words.join(', '));
  const [age, setAge] = useState(hint.fromAge === null ? '' : String(hint.fromAge));
  const chosen = { on, words: wordsOf(words), fromAge: age.trim() === '' ? null : Number(age) };
  const ageWrong = !/^\s*(\d{1,2}|1[0-2]\d|130)?\s*$/.test(age);
  const nothing = on && !looksForSomething(chosen);
  return (
    <details class="fold">
      <summary>
        {sitesText.hint}
        <Spoken text={site} />
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!ageWrong && !nothing) onSave(chosen);
        }}
      >
        <p class="quiet">{sitesText.hintLead}</p>
        <p class="quiet">{sitesText.hintReads}</p>
        <Choice kind="checkbox" name={`${id}-on`} checked={on} onChange={setOn}>
          {sitesText.hintOn}
        </Choice>
        <TextField
          id={`${id}-words`}
          label={sitesText.words}
          help={sitesText.wordsHelp}
          value={words}
          onInput={setWords}
        />
        <TextField
          id={`${id}-age`}
          label={sitesText.age}
          help={`${sitesText.ageHelp} ${sitesText.both}`}
          warning={ageWrong ? sitesText.ageWrong : undefined}
          value={age}
          onInput={setAge}
        />
        {nothing && <p class="warning">{sitesText.nothing}</p>}
        <div class="actions">
          <Button submit disabled={ageWrong || nothing}>
            {sitesText.save}
            <Spoken text={site} />
          </Button>
        </div>
      </form>
    </details>
  );
}

/** Each once, as typed, within what can be kept. */
function wordsOf(typed: string): string[] {
  const words = typed.split(',').map((word) => word.trim().slice(0, 60));
  return [...new Set(words.filter((word) => word !== ''))].slice(0, 40);
}
