import { useState } from 'preact/hooks';
import { WAYS } from '../../lib/domain/consultation.ts';
import type { FollowUp } from '../../lib/domain/follow-up.ts';
import {
  answerDelay,
  isWaiting,
  type Outcome,
  type OutcomeDetail,
  waitingDays,
  withOutcome,
} from '../../lib/domain/follow-up-outcome.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { actorShortName } from '../parts/actor-name.ts';
import { dateInWords } from '../text/date-text.ts';
import { followUpText } from '../text/follow-up-text.ts';
import { FollowUpDetails } from './follow-up-details.tsx';
import { OutcomeField } from './outcome-field.tsx';
import type { FollowUps } from './use-follow-ups.ts';

type Props = {
  followUp: FollowUp;
  isDue: boolean;
  pack: Pack;
  today: string;
  run: FollowUps['run'];
  say(sentence: string): void;
};

/** One request: to whom, when, what came of it, and the keys that say so. */
export function FollowUpLine({ followUp, isDue, pack, today, run, say }: Props) {
  // The keys stay as long as the line is on screen, so that a slip is mended where it was made.
  const [open] = useState(() => isWaiting(followUp));
  const { sentOn, departement, label, outcome, outcomeOn } = followUp;
  const name = `${actorShortName(pack, followUp.actor)}, ${dateInWords(sentOn)}`;
  const choose = async (next: Outcome, detail?: OutcomeDetail): Promise<void> => {
    if (next === outcome && !detail) return;
    const on = next === outcome && outcomeOn ? outcomeOn : today;
    const changed = withOutcome(followUp, next, on, detail);
    if (await run((store) => store.put(changed))) {
      say(followUpText.said(name, followUpText.outcomes[next]));
    }
  };
  const way = WAYS.find((each) => each === followUp.way);
  const about = [
    followUpText.sent(dateInWords(sentOn)),
    way && followUpText.ways[way],
    departement && followUpText.departement(departement),
  ];
  const field = <OutcomeField name={name} followUp={followUp} pack={pack} onChoose={choose} />;
  return (
    <li>
      <p class="follow-up-who">
        <strong>{actorShortName(pack, followUp.actor)}</strong>
        {label && <span class="follow-up-label">{label}</span>}
      </p>
      <p class="quiet">
        {about.filter(Boolean).join(' · ')}
        {isDue && <em>{` · ${followUpText.due(waitingDays(followUp, today))}`}</em>}
      </p>
      {open ? field : <p class="follow-up-answer">{answerText(followUp, pack)}</p>}
      <FollowUpDetails
        followUp={followUp}
        name={name}
        today={today}
        run={run}
        say={say}
        outcome={open ? null : field}
      />
    </li>
  );
}

function answerText(followUp: FollowUp, pack: Pack): string {
  const { outcome, outcomeOn, redirectedTo, refusedWhy } = followUp;
  const delay = answerDelay(followUp);
  const what = [
    followUpText.outcomes[outcome],
    redirectedTo && followUpText.to(actorShortName(pack, redirectedTo)),
    refusedWhy && `(${followUpText.refusals[refusedWhy]})`,
    outcomeOn && followUpText.answeredOn(dateInWords(outcomeOn)),
  ];
  const sentence = what.filter(Boolean).join(' ');
  return delay === null ? sentence : `${sentence}, ${followUpText.after(delay)}`;
}
