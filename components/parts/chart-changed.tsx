import { useEffect, useRef, useState } from 'preact/hooks';
import type { Room } from '../room.ts';
import { patientText } from '../text/patient-text.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { OtherPerson } from './other-person.tsx';
import { initials } from './person-line.tsx';

type Props = { room: Room };

/** Where the choice is, for what waits for it. */
export const CHART_CHANGED_ID = 'chart-changed';

/** The chart shown may be another person's than that of the consultation: the user decides. */
export function ChartChanged({ room }: Props) {
  const { state, send, patients } = room;
  const { pending } = state;
  const who = initials(state) || patientText.thisPerson;
  const notice = useRef<HTMLDivElement>(null);
  const [byIcon, setByIcon] = useState(false);
  // A key typed now must not answer for the person of before.
  useEffect(() => notice.current?.focus(), [pending]);
  useEffect(() => {
    const own = notice.current;
    const page = own?.ownerDocument;
    const room = own?.closest('.aiguilleur')?.querySelector<HTMLElement>('.main');
    return () => {
      // Its buttons are still there, or just gone: the browser has the focus nowhere then.
      const focused = page?.activeElement ?? null;
      if (focused === page?.body || own?.contains(focused)) room?.focus({ preventScroll: true });
    };
  }, []);
  const readAgain = async (): Promise<void> => {
    const asked = await patients?.page.readAgain().catch(() => false);
    setByIcon(!asked);
  };
  return (
    <div ref={notice} id={CHART_CHANGED_ID} tabIndex={-1}>
      {pending ? (
        <OtherPerson state={state} pending={pending} send={send} />
      ) : (
        <Notice title={patientText.changedTitle}>
          <p>{patientText.movedLead(who)}</p>
          <div class="actions">
            <Button look="primary" onPress={() => void readAgain()}>
              {patientText.readAgain}
            </Button>
            <Button onPress={() => send({ type: 'person-kept' })}>{patientText.keep(who)}</Button>
          </div>
          {byIcon && <p>{patientText.readAgainByIcon}</p>}
        </Notice>
      )}
    </div>
  );
}
