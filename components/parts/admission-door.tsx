import type { RefObject } from 'preact';
import { admissionText } from '../text/admission-text.ts';
import { Button } from '../ui/button.tsx';

type Props = { list: RefObject<HTMLElement | null> };

/** The way from the head of the room to the admission list, which stands below the actors. */
export function AdmissionDoor({ list }: Props) {
  const go = (): void => {
    const heading = list.current?.querySelector<HTMLElement>('h3');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  };
  return (
    <p class="admission-door">
      <Button look="link" onPress={go}>
        {admissionText.door}
      </Button>
    </p>
  );
}
