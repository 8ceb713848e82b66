import type { ActorInstance, ActorKind } from '../../lib/domain/actor.ts';
import type { Knowledge, Room } from '../room.ts';
import { dateInWords } from '../text/date-text.ts';
import { orientationText } from '../text/orientation-text.ts';
import { ContactList } from './contact-list.tsx';

type Props = { room: Room; knowledge: Knowledge; kind: ActorKind };

const SHOWN = 3;

/** The real actors for the commune; none known: how this kind of actor is usually reached. */
export function ActorContacts({ room, knowledge, kind }: Props) {
  const { state, settings, context } = room;
  const remembered = context.commune ? settings.chosenInstances[context.commune] : undefined;
  const { preselected, candidates } = knowledge.engine.resolveActor(
    knowledge.pack,
    kind.instances ?? kind.key,
    context.commune,
    state.chosen ?? remembered,
  );
  const found = preselected ? [preselected] : candidates.slice(0, SHOWN);
  if (found.length > 0) {
    return (
      <>
        {found.map((instance) => (
          <Instance key={instance.id} instance={instance} sure={instance === preselected} />
        ))}
      </>
    );
  }
  const reached = `${orientationText.unknownContact} ${orientationText.usually} ${kind.mobilisation}`;
  const hasDesk = kind.instances !== undefined;
  return <p class="contact">{hasDesk ? reached : kind.mobilisation}</p>;
}

function Instance({ instance, sure }: { instance: ActorInstance; sure: boolean }) {
  // Only what is shown was verified.
  const read = instance.contacts.length > 0 ? orientationText.verified : orientationText.named;
  return (
    <div class="contact">
      <p>
        <strong>{instance.name ?? instance.label}</strong>
        {!sure && <span class="mark"> {orientationText.possible}</span>}
      </p>
      <ContactList contacts={instance.contacts} />
      <p class="quiet">
        {read(dateInWords(instance.verifiedOn))} · {orientationText.sourcePrefix}{' '}
        {instance.sources[0]?.publisher}
      </p>
    </div>
  );
}
