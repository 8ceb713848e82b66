import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Delivered } from '../../lib/domain/consultation.ts';
import type { Failure } from '../../lib/domain/failure.ts';
import { followUpOf } from '../../lib/domain/follow-up.ts';
import { requestedActor } from '../../lib/domain/requested-actor.ts';
import { addresseeOf } from '../parts/addressee.ts';
import type { Room } from '../room.ts';
import { followUpText } from '../text/follow-up-text.ts';
import { Button } from '../ui/button.tsx';
import { FollowUpLink } from './follow-up-link.tsx';
import { LabelField } from './label-field.tsx';
import { ListFailure } from './list-failure.tsx';

type Props = {
  room: Room;
  /** How the request was first handed over. */
  delivered: Delivered;
};

/** Fields of the request where the user may have typed or corrected the name. */
const NAMES = ['nom-de-naissance', 'nom-utilise', 'prenoms'];

function namesIn({ identity, unsortedName, edits }: Room['state']): string[] {
  const { birthName, usedName, givenNames } = identity;
  const typed = NAMES.flatMap((id) => edits[id] ?? []);
  return [birthName, usedName, givenNames, unsortedName, ...typed];
}

/** After a delivery: one press keeps the request in the list, without identity; nothing is kept else. */
export function FollowUpAfterDelivery({ room, delivered }: Props) {
  const id = useId();
  const said = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  const [label, setLabel] = useState({ value: '', refused: false });
  const [failure, setFailure] = useState<Failure | null>(null);
  const { state, knowledge, orientation, tools, context } = room;
  const { followed } = state;
  useLayoutEffect(() => {
    // The button that was pressed is gone: the keyboard goes on from here.
    if (followed && pressed.current) said.current?.querySelector('a')?.focus();
  }, [followed]);
  const store = tools.followUps;
  if (!store || !knowledge || !orientation) return null;
  const follow = async (): Promise<void> => {
    const { pack, engine } = knowledge;
    const kept = await store.put(
      followUpOf({
        ...requestedActor(orientation.recommendations),
        id: crypto.randomUUID(),
        sentOn: delivered.date,
        instance: addresseeOf(room, knowledge)?.id ?? null,
        commune: context.commune,
        answers: engine.answersThatCount(engine.situate(pack, context, state.answers)),
        way: delivered.way,
        label: label.value,
      }),
    );
    setFailure(kept.ok ? null : kept.failure);
    pressed.current = kept.ok;
    if (kept.ok) room.send({ type: 'followed', serial: state.serial });
  };
  return (
    <section class="block" aria-labelledby={id}>
      <h3 id={id}>{followUpText.afterTitle}</h3>
      <p role="status" ref={said}>
        {followed && (
          <>
            {followUpText.followed} <FollowUpLink words={followUpText.seeList} />
          </>
        )}
      </p>
      {failure && <ListFailure failure={failure} />}
      {!followed && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!label.refused) void follow();
          }}
        >
          <p class="help">{followUpText.followHelp}</p>
          <details class="fold">
            <summary>{followUpText.addLabel}</summary>
            <LabelField
              id={`${id}-label`}
              value={label.value}
              names={namesIn(state)}
              onInput={(value, refused) => setLabel({ value, refused })}
            />
          </details>
          <div class="actions">
            <Button submit disabled={label.refused}>
              {followUpText.follow}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
