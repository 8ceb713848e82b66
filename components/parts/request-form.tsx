import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Orientation } from '../../lib/domain/orientation.ts';
import type { FieldValue } from '../../lib/domain/referral.ts';
import type { Knowledge, Room } from '../room.ts';
import { fr } from '../text/fr.ts';
import { requestText } from '../text/request-text.ts';
import { Button } from '../ui/button.tsx';
import { AddresseeBlock } from './addressee-block.tsx';
import { sourceWords } from './field-source.ts';
import { controlId, focusField } from './focus-field.ts';
import { FormBlock } from './form-block.tsx';
import { GateAtOnce } from './gate-at-once.tsx';
import { GateNotice } from './gate-notice.tsx';
import { MissingList } from './missing-list.tsx';
import { PersonNotice } from './person-notice.tsx';
import { ReachToConfirm } from './reach-to-confirm.tsx';
import { fieldOf, nextMissing, requestAct } from './request-keys.ts';
import { writeRequest } from './written-request.ts';

type Props = { room: Room; knowledge: Knowledge; orientation: Orientation };

/**
 * The request, written; what is mandatory and missing is listed, one press goes there. A line settled
 * by one key leads to the next one that misses.
 */
export function RequestForm({ room, knowledge, orientation }: Props) {
  const { state, send, goTo } = room;
  const step = useRef<HTMLElement>(null);
  const leaving = useRef<string | null>(null);
  const request = writeRequest(room, knowledge, orientation);
  const { form } = knowledge.pack;
  const atOnce = knowledge.engine.gateAtOnce(form, request.referral, request.holds);
  const refused = request.gate.state === 'refused';
  const gateFields = form.blocks.find(({ id }) => id === form.gate.block)?.fields ?? [];
  const goToField = (id: string): void => focusField(step.current, id);
  /** The focus on another option than the chosen one would let a key choose that one. */
  const onChosen = (id: string): void =>
    step.current?.querySelector<HTMLElement>(`#${controlId(id)} :checked`)?.focus();
  const onward = (from: string): void => {
    const next = nextMissing(form, request.missing, from);
    if (next) goToField(next.id);
    else step.current?.querySelector<HTMLElement>('[data-way-on]')?.focus();
  };
  const edit = (field: string, value: FieldValue, settled = false): void => {
    if (settled) leaving.current = field;
    send({ type: 'field-edited', field, value });
  };
  useEffect(() => {
    const isElsewhere = step.current?.querySelector(':focus') === null;
    if (room.target) goToField(room.target);
    else if (isElsewhere && !state.anonymous && request.missing.length > 0) onward('');
  }, [room.target]);
  useLayoutEffect(() => {
    // After a refusal the rest is no more to be filled: what may still be asked is said under it.
    const stays = refused && gateFields.some(({ id }) => id === leaving.current);
    if (leaving.current !== null && stays) onChosen(leaving.current);
    else if (leaving.current !== null) onward(leaving.current);
    leaving.current = null;
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const field = fieldOf(event.target, form);
    const act = field && requestAct(event.key, field, request.referral.values[field.id], event);
    if (!field || !act) return;
    if (act === 'onward' && request.missing.length === 0) return;
    event.preventDefault();
    if (act === 'onward') onward(field.id);
    else edit(field.id, act.value, act.settled);
  };
  const gateNotice = (
    <GateNotice
      gate={request.gate}
      missing={request.missing.filter(({ block }) => block === form.gate.block)}
      onGoTo={goToField}
      onDeliver={() => goTo('delivery')}
    />
  );
  return (
    <section ref={step} class="room" aria-labelledby="request-title" part="request">
      <h2 id="request-title" tabIndex={-1}>
        {state.anonymous ? requestText.anonymousTitle : requestText.title}
      </h2>
      {state.anonymous && <p>{requestText.anonymousLead}</p>}
      <p class="help keys">{requestText.keysHelp}</p>
      {!refused && <MissingList missing={request.missing} onGoTo={goToField} />}
      <ReachToConfirm room={room} />
      <AddresseeBlock room={room} knowledge={knowledge} addressee={request.referral.addressee} />
      <div onKeyDown={onKeyDown}>
        {request.blocks.map(({ block, fields }) => (
          <FormBlock
            key={block.id}
            block={block}
            fields={fields}
            today={room.today}
            request={request}
            isRequired={(field) =>
              knowledge.engine.isRequired(field, request.referral, request.holds)
            }
            sourceOf={(field) => sourceWords(field, request.referral.values[field.id], room)}
            onEdit={edit}
            first={
              block.id === form.gate.block && (
                <>
                  {!state.anonymous && (
                    <PersonNotice
                      room={room}
                      knowledge={knowledge}
                      addressee={request.referral.addressee}
                    />
                  )}
                  {atOnce && <GateAtOnce atOnce={atOnce} today={room.today} onEdit={edit} />}
                </>
              )
            }
            last={refused && block.id === form.gate.block && gateNotice}
          />
        ))}
      </div>
      {!refused && gateNotice}
      {request.gate.state !== 'closed' && (
        <p class="way-on">
          <Button look="primary" wayOn shortcut={fr.enterKey} onPress={() => goTo('delivery')}>
            {refused ? requestText.anonymousQuestion : requestText.deliver}
          </Button>
        </p>
      )}
    </section>
  );
}
