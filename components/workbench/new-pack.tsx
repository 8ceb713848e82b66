import { useId, useState } from 'preact/hooks';
import type { PackTexts } from '../../lib/packs/check/finding.ts';
import { openNew, type OpenedPack } from '../../lib/packs/workbench/open-pack.ts';
import { failureText } from '../text/failure-text.ts';
import { workbenchText } from '../text/workbench-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/text-field.tsx';

type Props = { shipped: PackTexts; today: string; onOpen(pack: OpenedPack): void };

/** The name of a pack to begin. */
export function NewPack({ shipped, today, onOpen }: Props) {
  const id = useId();
  const [asked, setAsked] = useState(false);
  const [name, setName] = useState('');
  const [refused, setRefused] = useState<string>();
  const begin = (event: Event): void => {
    event.preventDefault();
    const opened = openNew(name.trim(), today, shipped);
    setRefused(opened.ok ? undefined : failureText(opened.failure));
    if (!opened.ok) return;
    setAsked(false);
    onOpen(opened.value);
  };
  return (
    <>
      <Button onPress={() => setAsked(true)}>{workbenchText.fresh}</Button>
      {asked && (
        <Dialog
          title={workbenchText.freshTitle}
          closeLabel={workbenchText.cancel}
          onClose={() => setAsked(false)}
        >
          <form onSubmit={begin}>
            <TextField
              id={id}
              label={workbenchText.freshName}
              help={workbenchText.freshHelp}
              warning={refused}
              value={name}
              onInput={setName}
            />
            <div class="actions">
              <Button look="primary" submit disabled={name.trim() === ''}>
                {workbenchText.freshYes}
              </Button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  );
}
