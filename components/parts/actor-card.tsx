import type { Change, Recommendation } from '../../lib/domain/orientation.ts';
import type { Knowledge, Room } from '../room.ts';
import { orientationText, statusWord } from '../text/orientation-text.ts';
import { Button } from '../ui/button.tsx';
import { ActorContacts } from './actor-contacts.tsx';
import { actorShortName } from './actor-name.ts';
import { ChangeList } from './change-list.tsx';
import { MissingLinks } from './missing-links.tsx';
import { ProtocolNote } from './protocol-note.tsx';
import { WhyDetails } from './why-details.tsx';

type Props = {
  room: Room;
  knowledge: Knowledge;
  recommendation: Recommendation;
  changes: readonly Change[];
  /** The same desk answers for a card above: its contacts are not written twice. */
  contactsAbove: boolean;
};

/** One actor: who, how sure, why, what to try before, how to reach them. */
export function ActorCard(props: Props) {
  const { room, knowledge, recommendation: found, changes, contactsAbove } = props;
  const kind = knowledge.pack.actors.find(({ key }) => key === found.actor);
  if (!kind) return null;
  return (
    <article class={`card ${found.status}`} part="card" aria-labelledby={`card-${found.actor}`}>
      <header>
        <span class="rank">{found.rank}</span>
        <h4 id={`card-${found.actor}`}>
          {actorShortName(knowledge.pack, found.actor)}
          {kind.acronym && <span class="full"> {kind.name.split(/\s:\s/)[0]}</span>}
        </h4>
        <p class="facts">
          {found.level !== null && found.level > 0 && (
            <span>{orientationText.level(found.level)}</span>
          )}
          <span class="status">{statusWord(found)}</span>
        </p>
      </header>
      <div class="card-body">
        {found.because.length > 0 && (
          <p>
            <span class="lead">{orientationText.because}</span>{' '}
            {found.because.map(({ text }) => text).join(', ')}.
          </p>
        )}
        {found.missing.length > 0 && <MissingLinks room={room} missing={found.missing} />}
        {found.protocols.map((protocol) => (
          <ProtocolNote key={protocol.id} protocol={protocol} today={room.today} />
        ))}
        {found.notes.map((note) => (
          <p key={note} class="note">
            {note}
          </p>
        ))}
        {found.tryBefore.length > 0 && (
          <p>
            <span class="lead">{orientationText.tryBefore}</span> {found.tryBefore.join(', ')}.
          </p>
        )}
        {contactsAbove ? (
          <p class="quiet">{orientationText.contactsAbove}</p>
        ) : (
          <ActorContacts room={room} knowledge={knowledge} kind={kind} />
        )}
        <div class="folds">
          <WhyDetails room={room} knowledge={knowledge} kind={kind} recommendation={found} />
          <ChangeList
            room={room}
            pack={knowledge.pack}
            changes={changes}
            isFirst={found.rank === 1}
          />
          <Button look="link" onPress={() => room.showPanorama(found.actor)}>
            {orientationText.fullCard}
          </Button>
        </div>
      </div>
    </article>
  );
}
