import { failed, type Result, success } from '../domain/failure.ts';
import { EMPTY_LIST, FollowUpList, withinLimits } from '../domain/follow-up-list.ts';
import { oneAtATime } from './drafts/one-at-a-time.ts';
import { readItem, type StoredItem, writeItem } from './stored-item.ts';

/** Requests handed over, without identity; the schema is strict, so that nothing else comes in. */
export const followUpsItem: StoredItem<FollowUpList> = {
  key: 'follow-ups',
  area: 'local',
  lifetime: 'until-erased',
  schema: FollowUpList,
  upgrades: [],
};

/** The list kept, empty on a new machine; what is too old is dropped on the way, and counted. */
export async function loadFollowUps(today: string): Promise<Result<FollowUpList>> {
  const stored = await readItem(followUpsItem);
  if (!stored.ok) return stored;
  const kept = stored.value ?? EMPTY_LIST;
  const list = withinLimits(kept, today);
  if (list !== kept) await writeItem(followUpsItem, list);
  return success(list);
}

/** Changes the list as it is stored now. Refuses one that could not be read back. */
export function changeFollowUps(
  change: (list: FollowUpList) => FollowUpList,
  today: string,
): Promise<Result<null>> {
  return oneAtATime(async () => {
    const list = await loadFollowUps(today);
    if (!list.ok) return list;
    const parsed = FollowUpList.safeParse(withinLimits(change(list.value), today));
    if (parsed.success) return writeItem(followUpsItem, parsed.data);
    // The place of the fault only: what was typed never travels in a failure.
    const issue = parsed.error.issues[0];
    const at = issue?.path.join('.') ?? '';
    return failed({ code: 'settings-invalid', at, reason: issue?.code ?? 'invalid' });
  });
}
