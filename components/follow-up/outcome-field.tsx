import { useEffect, useId, useRef } from 'preact/hooks';
import type { FollowUp } from '../../lib/domain/follow-up.ts';
import {
  type Outcome,
  type OutcomeDetail,
  OUTCOMES,
  REFUSALS,
} from '../../lib/domain/follow-up-outcome.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { actorShortName } from '../parts/actor-name.ts';
import { followUpText } from '../text/follow-up-text.ts';
import { Choice } from '../ui/choice.tsx';
import { SelectField } from '../ui/select-field.tsx';

type Props = {
  /** Which request, for whoever hears the page. */
  name: string;
  followUp: FollowUp;
  pack: Pack;
  onChoose(outcome: Outcome, detail?: OutcomeDetail): Promise<void>;
};

/** What came of the request: one click, or one key while the keyboard is here. */
export function OutcomeField({ name, followUp, pack, onChoose }: Props) {
  const id = useId();
  const { outcome, redirectedTo, refusedWhy } = followUp;
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const here = group.current;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const pressed = OUTCOMES.find((each) => followUpText.keys[each] === event.key.toLowerCase());
      if (!pressed) return;
      event.preventDefault();
      void onChoose(pressed);
    };
    here?.addEventListener('keydown', press);
    return () => here?.removeEventListener('keydown', press);
  });
  return (
    <>
      <fieldset class="outcomes" ref={group}>
        <legend class="spoken">{followUpText.outcomeOf(name)}</legend>
        <div class="choices in-line">
          {OUTCOMES.map((each) => (
            <Choice
              key={each}
              kind="radio"
              name={id}
              checked={each === outcome}
              shortcut={followUpText.keys[each].toUpperCase()}
              onChange={() => void onChoose(each)}
            >
              {followUpText.outcomes[each]}
            </Choice>
          ))}
        </div>
      </fieldset>
      {outcome === 'redirected' && (
        <SelectField
          id={`${id}-to`}
          label={followUpText.redirectedTo}
          value={redirectedTo ?? ''}
          none={followUpText.notSaid}
          options={pack.actors.map(({ key }) => ({ id: key, label: actorShortName(pack, key) }))}
          onChoose={(actor) => void onChoose('redirected', { redirectedTo: actor || null })}
        />
      )}
      {outcome === 'refused' && (
        <SelectField
          id={`${id}-why`}
          label={followUpText.refusedWhy}
          value={refusedWhy ?? ''}
          none={followUpText.notSaid}
          options={REFUSALS.map((why) => ({ id: why, label: followUpText.refusals[why] }))}
          onChoose={(why) =>
            void onChoose('refused', {
              refusedWhy: REFUSALS.find((each) => each === why) ?? null,
            })
          }
        />
      )}
    </>
  );
}
