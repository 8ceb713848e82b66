import { useEffect, useRef, useState } from 'preact/hooks';
import type { LearnPage } from '../../lib/ports.ts';
import { learnText } from '../text/learn-text.ts';
import { fr } from '../text/fr.ts';
import { Button } from '../ui/button.tsx';
import { deferred } from '../ui/deferred.tsx';

const LearnRoom = deferred(async () => (await import('./learn-room.tsx')).LearnRoom, {
  waiting: fr.loading,
  missing: fr.partMissing,
});

type Props = { learn: LearnPage };

/** A discreet way, under a reading that went wrong, to show where this software puts each value. */
export function LearnDoor({ learn }: Props) {
  const [open, setOpen] = useState(false);
  const door = useRef<HTMLParagraphElement>(null);
  const left = useRef(false);
  useEffect(() => {
    if (left.current) door.current?.querySelector('button')?.focus();
  }, [open]);
  const close = (): void => {
    left.current = true;
    setOpen(false);
  };
  return open ? (
    <LearnRoom learn={learn} onClose={close} />
  ) : (
    <p ref={door} class="learn-door">
      <Button look="link" onPress={() => setOpen(true)}>
        {learnText.door}
      </Button>
    </p>
  );
}
