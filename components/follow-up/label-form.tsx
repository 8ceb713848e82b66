import { useId, useState } from 'preact/hooks';
import { followUpText } from '../text/follow-up-text.ts';
import { Button } from '../ui/button.tsx';
import { LabelField } from './label-field.tsx';

type Props = { label: string; onKeep(label: string): Promise<void> };

/** Changes the label of a request already followed. */
export function LabelForm({ label, onKeep }: Props) {
  const id = useId();
  const [typed, setTyped] = useState({ value: label, refused: false });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!typed.refused) void onKeep(typed.value.trim());
      }}
    >
      <LabelField
        id={id}
        value={typed.value}
        onInput={(value, refused) => setTyped({ value, refused })}
      />
      <div class="actions">
        <Button submit disabled={typed.refused || typed.value.trim() === label}>
          {followUpText.keepLabel}
        </Button>
      </div>
    </form>
  );
}
