import { useId, useState } from 'preact/hooks';
import type { PackTexts } from '../../lib/packs/check/finding.ts';
import type { Compared } from '../../lib/packs/workbench/desk.ts';
import type { OpenedPack } from '../../lib/packs/workbench/open-pack.ts';
import { workbenchText } from '../text/workbench-text.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { ChangeList } from './change-list.tsx';
import { OpenFields } from './open-fields.tsx';
import { type ChosenFile, readChosen } from './read-chosen.ts';
import type { WorkbenchRoom } from './room.ts';

type Props = { room: WorkbenchRoom; onPlay(file: string): void };

const REFERENCES = ['opened', 'shipped', 'other'] as const;
type Reference = (typeof REFERENCES)[number];

/** What a comparison said, and of which texts. */
type Outcome = { said: Compared | 'running' | 'bug'; texts: PackTexts };

/** The pack on the desk against another version of it, on all the cases of both. */
export function CompareView({ room, onPlay }: Props) {
  const { desk, ports, shipped, live } = room;
  const id = useId();
  const [reference, setReference] = useState<Reference>('opened');
  const [other, setOther] = useState<OpenedPack | null>(null);
  const [refused, setRefused] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const before = { opened: desk.opened, shipped, other: other?.texts }[reference];
  const compare = async (texts: PackTexts): Promise<void> => {
    setOutcome({ said: 'running', texts: desk.texts });
    const said = await ports.compare(texts, desk.texts).catch(() => 'bug' as const);
    setOutcome({ said, texts: desk.texts });
  };
  const take = async (files: ChosenFile[]): Promise<void> => {
    const opening = await readChosen(files, shipped);
    setRefused('refused' in opening ? opening.refused : '');
    if ('pack' in opening) setOther(opening.pack);
  };
  return (
    <div class="pane one">
      <h2>{workbenchText.compareTitle}</h2>
      <p>{workbenchText.compareLead}</p>
      <fieldset class="options">
        <legend>{workbenchText.reference}</legend>
        {REFERENCES.map((each) => (
          <Choice
            key={each}
            kind="radio"
            name={id}
            checked={each === reference}
            onChange={() => setReference(each)}
          >
            {workbenchText.references[each]}
          </Choice>
        ))}
      </fieldset>
      {reference === 'other' && (
        <div class="actions">
          <OpenFields onChosen={(files) => void take(files)} />
        </div>
      )}
      {reference === 'other' && other && <p>{workbenchText.otherOpened(other.folder)}</p>}
      {refused !== '' && <p class="warning">{refused}</p>}
      <div class="actions">
        <Button
          look="primary"
          disabled={!before || outcome?.said === 'running'}
          onPress={() => before && void compare(before)}
        >
          {workbenchText.compare}
        </Button>
      </div>
      <p role="status" class="status-line">
        {outcome && sentenceOf(outcome.said)}
      </p>
      {outcome && outcome.texts !== desk.texts && <p class="warning">{workbenchText.stale}</p>}
      {outcome && typeof outcome.said === 'object' && 'changes' in outcome.said && live.pack && (
        <ChangeList changes={outcome.said.changes} pack={live.pack} onPlay={onPlay} />
      )}
    </div>
  );
}

function sentenceOf(said: Outcome['said']): string {
  if (said === 'running') return workbenchText.comparing;
  if (said === 'bug') return workbenchText.compareBug;
  if ('unsound' in said) return workbenchText.unsound[said.unsound];
  const { changes, cases } = said;
  if (changes.length === 0) return workbenchText.noChange(cases);
  const failing = changes.filter(({ verdict }) => verdict === 'fails-now').length;
  const told = workbenchText.changes(changes.length, cases);
  return failing > 0 ? `${told} ${workbenchText.failing(failing)}` : told;
}
