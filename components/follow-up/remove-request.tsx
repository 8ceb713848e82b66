import { useState } from 'preact/hooks';
import { Spoken } from '../parts/spoken.tsx';
import { followUpText } from '../text/follow-up-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

type Props = { name: string; onRemove(): Promise<void> };

/** Takes a request out of the list, after one question. */
export function RemoveRequest({ name, onRemove }: Props) {
  const [asked, setAsked] = useState(false);
  return (
    <>
      <div class="actions">
        <Button onPress={() => setAsked(true)}>
          {followUpText.remove}
          <Spoken text={name} />
        </Button>
      </div>
      {asked && (
        <Dialog
          title={followUpText.remove}
          closeLabel={followUpText.removeNo}
          onClose={() => setAsked(false)}
        >
          <p>{followUpText.removeSure}</p>
          <p>{name}</p>
          <div class="actions">
            <Button
              look="primary"
              onPress={() => {
                setAsked(false);
                void onRemove();
              }}
            >
              {followUpText.removeYes}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
