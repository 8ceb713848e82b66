import { useId } from 'preact/hooks';
import type { LearnDraft } from '../../lib/domain/learned.ts';
import { learnText } from '../text/learn-text.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { Learning } from './use-learning.ts';

type Props = { learning: Learning; draft: LearnDraft };

/** Its name, its pages, and the way to keep it once it was tried. */
export function KeepAdapter({ learning, draft }: Props) {
  const id = useId();
  const ready = learning.tried !== null && draft.name.trim() !== '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) learning.keep();
      }}
    >
      <TextField
        id={`${id}-name`}
        label={learnText.name}
        value={draft.name}
        onInput={(name) => learning.rename(name)}
      />
      <TextField
        id={`${id}-path`}
        label={learnText.path}
        help={learnText.pathHelp}
        value={draft.path}
        onInput={(path) => learning.change({ path })}
      />
      <p class="help">{learning.tried ? '' : learnText.keepHelp}</p>
      <div class="actions">
        <Button submit look="primary" disabled={!ready}>
          {learnText.keep}
        </Button>
      </div>
      <p role="status" class="saved">
        {learning.kept ? learnText.kept : ''}
      </p>
    </form>
  );
}
