import { useEffect, useState } from 'preact/hooks';
import { dueOf, type FollowUpList } from '../../lib/domain/follow-up-list.ts';
import type { FollowUpStore } from '../../lib/ports/requests.ts';
import { followUpText } from '../text/follow-up-text.ts';
import { FollowUpLink } from './follow-up-link.tsx';

type Props = {
  store: FollowUpStore;
  /** ISO date. */
  today: string;
};

/** One quiet line while requests have waited for longer than the user wants; else nothing. */
export function FollowUpReminder({ store, today }: Props) {
  const [list, setList] = useState<FollowUpList | null>(null);
  useEffect(() => {
    // What cannot be read is said on the page of the list, not over a consultation.
    const refresh = async (): Promise<void> => {
      const now = await store.list();
      setList(now.ok ? now.value : null);
    };
    void refresh();
    return store.onChange(() => void refresh());
  }, [store]);
  const due = list ? dueOf(list, today).length : 0;
  if (due === 0 || !list?.reminderDays) return null;
  return (
    <p class="quiet">
      {`${followUpText.waiting(due, list.reminderDays)} · `}
      <FollowUpLink words={followUpText.see} />
    </p>
  );
}
