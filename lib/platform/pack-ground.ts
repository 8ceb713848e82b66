import type { TrustedKey } from '../domain/installed-pack.ts';
import type { Ground } from '../packs/archive/judge-pack.ts';
import { readItem } from '../storage/stored-item.ts';
import { trustedKeysItem } from '../storage/trusted-keys.ts';
import { managedPolicy, type ManagedPolicy } from './managed-policy.ts';
import { isOutdated, type InstalledPack } from './pack-records.ts';
import type { PackHead } from './shipped-packs.ts';

/** Keys accepted here: those of the policy first, each once. */
export async function trustedKeys(policy: ManagedPolicy): Promise<TrustedKey[]> {
  const own = await readItem(trustedKeysItem);
  const typed = (own.ok && own.value) || [];
  const managed = policy.trustedKeys;
  return [...managed, ...typed.filter(({ key }) => !managed.some((each) => each.key === key))];
}

/** What packs are judged against now. A change that waits counts as made. */
export async function groundNow(
  records: readonly InstalledPack[],
  heads: readonly PackHead[],
): Promise<Ground> {
  const policy = await managedPolicy();
  const installed = records.flatMap(({ current, next }) => {
    const kept = next ? next.to : current;
    return kept && !isOutdated(kept, heads) ? [kept.archive] : [];
  });
  return {
    inUse: Object.fromEntries([
      ...heads.map(({ name, version }) => [name, version] as const),
      ...installed.map(({ name, version }) => [name, version] as const),
    ]),
    signedBy: Object.fromEntries(
      installed.flatMap(({ name, signature }) => (signature ? [[name, signature.key]] : [])),
    ),
    trusted: await trustedKeys(policy),
    mayInsist: policy.allowInsisting,
  };
}
