import { useState } from 'preact/hooks';
import { draftsText } from '../text/drafts-text.ts';
import { Button } from '../ui/button.tsx';

type Props = { onErase(): void };

/** Makes every draft unreadable, after one question. */
export function EraseAllDrafts({ onErase }: Props) {
  const [asked, setAsked] = useState(false);
  return (
    <div class="all">
      {asked && <p>{draftsText.eraseAllSure}</p>}
      <div class="actions">
        <Button look={asked ? 'plain' : 'link'} onPress={() => setAsked(!asked)}>
          {asked ? draftsText.eraseAllNo : draftsText.eraseAll}
        </Button>
        {asked && <Button onPress={onErase}>{draftsText.eraseAllYes}</Button>}
      </div>
    </div>
  );
}
