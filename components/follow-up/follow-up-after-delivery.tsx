import { useId, useState } from 'preact/hooks';
import type { Way } from '../../lib/domain/consultation.ts';
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
  /** The first way by which the request was handed over. */
  way: Way;
};

/** After a delivery: one press keeps the request in the list, without identity; nothing is kept else. */
export function FollowUpAfterDelivery({ room, way }: Props) {
  const id = useId();
  const [label, setLabel] = useState({ value: '', refused: false });
  // One consultation, one request: which one was followed, by its number.
  const [followed, setFollowed] = useState<number | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { state, knowledge, orientation, tools, context, today } = room;
  const store = tools.followUps;
  if (!store || !knowledge || !orientation) return null;
  const { birthName, usedName, givenNames } = state.identity;
  const follow = async (): Promise<void> => {
    const { pack, engine } = knowledge;
    const kept = await store.put(
      followUpOf({
        ...requestedActor(orientation.recommendations),
        id: crypto.randomUUID(),
        sentOn: today,
        instance: addresseeOf(room, knowledge)?.id ?? null,
        commune: context.commune,
        answers: engine.answersThatCount(engine.situate(pack, context, state.answers)),
        way,
        label: label.value,
      }),
    );
    setFailure(kept.ok ? null : kept.failure);
    if (kept.ok) setFollowed(state.serial);
  };
  return (
    <div class="block">
      <p role="status">
        {followed === state.serial && (
          <>
            {followUpText.followed} <FollowUpLink words={followUpText.seeList} />
          </>
        )}
      </p>
      {failure && <ListFailure failure={failure} />}
      {followed !== state.serial && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!label.refused) void follow();
          }}
        >
          <LabelField
            id={id}
            value={label.value}
            names={[birthName, usedName, givenNames, state.unsortedName]}
            onInput={(value, refused) => setLabel({ value, refused })}
          />
          <div class="actions">
            <Button submit disabled={label.refused}>
              {followUpText.follow}
            </Button>
          </div>
          <p class="help">{followUpText.followHelp}</p>
        </form>
      )}
    </div>
  );
}
