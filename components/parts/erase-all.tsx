import { useId, useState } from 'preact/hooks';
import { settingsText } from '../text/settings-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

type Props = { onErase(): void };

/** Empties this machine of all that the product keeps, after one question. */
export function EraseAll({ onErase }: Props) {
  const id = useId();
  const [asked, setAsked] = useState(false);
  return (
    <section class="block" aria-labelledby={id}>
      <h2 id={id}>{settingsText.eraseTitle}</h2>
      <p>{settingsText.eraseLead}</p>
      <Button onPress={() => setAsked(true)}>{settingsText.erase}</Button>
      {asked && (
        <Dialog
          title={settingsText.eraseTitle}
          closeLabel={settingsText.eraseNo}
          onClose={() => setAsked(false)}
        >
          <p>{settingsText.eraseSure}</p>
          <div class="actions">
            <Button
              look="primary"
              onPress={() => {
                setAsked(false);
                onErase();
              }}
            >
              {settingsText.eraseYes}
            </Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
