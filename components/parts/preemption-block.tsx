import type { Preemption } from '../../lib/domain/orientation.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import type { Room } from '../room.ts';
import { orientationText } from '../text/orientation-text.ts';
import { Button } from '../ui/button.tsx';
import { LineList } from './line-list.tsx';

type Props = { room: Room; pack: Pack; preemption: Preemption | null };

/** The numbers before anything else, until the user says that the danger is dealt with. */
export function PreemptionBlock({ room, pack, preemption }: Props) {
  const handle = (handled: boolean): void => room.send({ type: 'danger-handled', handled });
  if (!preemption) {
    return room.state.dangerHandled ? (
      <p class="handled">
        {orientationText.handledDone}{' '}
        <Button look="link" onPress={() => handle(false)}>
          {orientationText.handledUndo}
        </Button>
      </p>
    ) : null;
  }
  const lines = preemption.keys.flatMap((key) => pack.lines.find((line) => line.key === key) ?? []);
  const others = preemption.keys.filter((key) => !pack.lines.some((line) => line.key === key));
  return (
    <section class="block preemption" aria-labelledby="first-title" part="preemption">
      <h3 id="first-title">{orientationText.preemptionTitle}</h3>
      <p>{preemption.reason}</p>
      <LineList lines={lines} />
      {others.map((key) => (
        <OtherWay key={key} pack={pack} actor={key} />
      ))}
      <Button onPress={() => handle(true)}>{orientationText.handled}</Button>
    </section>
  );
}

/** Somebody to alert who has no national number. */
function OtherWay({ pack, actor }: { pack: Pack; actor: string }) {
  const kind = pack.actors.find(({ key }) => key === actor);
  return kind ? (
    <p>
      <strong>{kind.name}</strong> {kind.mobilisation}
    </p>
  ) : null;
}
