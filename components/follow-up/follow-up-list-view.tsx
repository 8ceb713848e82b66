import { useMemo, useState } from 'preact/hooks';
import { dueOf, type FollowUpList, newestFirst } from '../../lib/domain/follow-up-list.ts';
import { OUTCOMES } from '../../lib/domain/follow-up-outcome.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { followUpText } from '../text/follow-up-text.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { FollowUpLine } from './follow-up-line.tsx';
import { type Filter, FILTERS, inFilter } from './list-filter.ts';
import { ReminderField } from './reminder-field.tsx';
import type { FollowUps } from './use-follow-ups.ts';

type Props = { follow: FollowUps; list: FollowUpList; pack: Pack; today: string };

/** Lines drawn at first, and each time more are asked for. */
const AT_ONCE = 100;

/** The requests, newest first, and what is left to say of each. */
export function FollowUpListView({ follow, list, pack, today }: Props) {
  const [filter, setFilter] = useState<Filter>('all');
  const [said, setSaid] = useState('');
  const [drawn, setDrawn] = useState(AT_ONCE);
  const all = newestFirst(list.followUps);
  const due = new Set(dueOf(list, today).map(({ id }) => id));
  const fits = inFilter(filter, due);
  // A line whose answer was just noted stays until another choice: the keyboard is in it.
  const first = useMemo(() => new Set(all.filter(fits).map(({ id }) => id)), [filter]);
  const shown = all.filter((each) => first.has(each.id) || fits(each));
  if (all.length === 0 && list.dropped === 0) {
    return (
      <div class="room">
        <p>{followUpText.empty}</p>
        <p class="quiet">{followUpText.emptyLead}</p>
      </div>
    );
  }
  return (
    <div class="room">
      {list.dropped > 0 && (
        <Notice>
          <p>{followUpText.dropped(list.dropped)}</p>
          <p>
            <Button onPress={() => void follow.run((store) => store.dropSeen())}>
              {followUpText.seen}
            </Button>
          </p>
        </Notice>
      )}
      <div class="follow-up-tools">
        <SelectField
          id="follow-up-filter"
          label={followUpText.filter}
          value={filter}
          options={FILTERS.map((id) => ({ id, label: filterLabel(id) }))}
          onChoose={(id) => setFilter(FILTERS.find((each) => each === id) ?? 'all')}
        />
        <ReminderField
          days={list.reminderDays}
          onChoose={(days) => void follow.run((store) => store.remindAfter(days))}
        />
      </div>
      <p class="quiet">{followUpText.keysHelp}</p>
      <p role="status" class="said">
        {said || followUpText.counted(shown.length, all.length)}
      </p>
      {shown.length === 0 && <p>{followUpText.noneHere}</p>}
      <ul class="follow-up-list">
        {shown.slice(0, drawn).map((followUp) => (
          <FollowUpLine
            key={followUp.id}
            followUp={followUp}
            isDue={due.has(followUp.id)}
            pack={pack}
            today={today}
            run={follow.run}
            say={setSaid}
          />
        ))}
      </ul>
      {shown.length > drawn && (
        <Button onPress={() => setDrawn(drawn + AT_ONCE)}>{followUpText.more}</Button>
      )}
    </div>
  );
}

function filterLabel(filter: Filter): string {
  const outcome = OUTCOMES.find((each) => each === filter);
  if (outcome) return followUpText.outcomes[outcome];
  return filter === 'due' || filter === 'waiting'
    ? followUpText.filters[filter]
    : followUpText.filters.all;
}
