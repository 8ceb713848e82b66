import type { Orientation } from '../../lib/domain/orientation.ts';
import type { Knowledge, Room } from '../room.ts';
import { orientationText, statusText } from '../text/orientation-text.ts';
import { Button } from '../ui/button.tsx';
import { ChangeList } from './change-list.tsx';
import { MissingLinks } from './missing-links.tsx';

type Props = { room: Room; knowledge: Knowledge; orientation: Orientation; actor: string };

/** Why an actor stands where it stands: the reason, the answers that keep it away, the way back. */
export function WhyNotAnswer({ room, knowledge, orientation, actor }: Props) {
  const { pack, engine } = knowledge;
  const kind = pack.actors.find(({ key }) => key === actor);
  if (kind?.family === 'urgence') return <p>{orientationText.whyNotEmergency}</p>;
  const found = engine.whyNot(
    pack,
    room.context,
    room.state.answers,
    actor,
    orientation.nextQuestions,
  );
  const listed = orientation.recommendations.find((other) => other.actor === actor);
  const isOpen = found.status === 'latent' || found.status === 'to-confirm';
  return (
    <div class="why-not-answer">
      <p>
        <strong>{kind?.name}</strong> <span class="mark">{statusText[found.status]}</span>
      </p>
      <p>
        {listed
          ? orientationText.whyNotListed(listed.rank)
          : found.reason || defaultReason(found.status)}
      </p>
      {found.because.length > 0 && (
        <p>
          <span class="lead">{listed ? orientationText.decided : orientationText.kept}</span>{' '}
          {found.because.map(({ text }) => text).join(', ')}.
        </p>
      )}
      {isOpen && found.missing.length > 0 && <MissingLinks room={room} missing={found.missing} />}
      <ChangeList room={room} pack={pack} changes={found.changes} isFirst={listed?.rank === 1} />
      <Button look="link" onPress={() => room.showPanorama(actor)}>
        {orientationText.fullCard}
      </Button>
    </div>
  );
}

function defaultReason(status: keyof typeof statusText): string {
  return status === 'latent' ? orientationText.whyNotLatent : orientationText.whyNotSilent;
}
