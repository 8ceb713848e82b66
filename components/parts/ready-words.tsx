import { requestText } from '../text/request-text.ts';
import { Button } from '../ui/button.tsx';

/** Stands for the date of the day. */
export const TODAY = 'today';

type Props = { words: readonly string[]; onPick(word: string): void };

/** What one press writes in an empty field. */
export function ReadyWords({ words, onPick }: Props) {
  return (
    <p class="ready">
      {words.map((word) => (
        <Button key={word} look="link" onPress={() => onPick(word)}>
          {word === TODAY ? requestText.today : word}
        </Button>
      ))}
    </p>
  );
}
