import type { TrustedKey } from '../domain/installed-pack.ts';
import { zod } from '../zod.ts';
import type { StoredItem } from './stored-item.ts';

const Kept: zod.ZodMiniType<TrustedKey[]> = zod.array(
  zod.strictObject({
    key: zod.string(),
    signer: zod.string(),
    since: zod.nullable(zod.string()),
  }),
);

/** Public keys whose packs the user accepts: nothing about a person. */
export const trustedKeysItem: StoredItem<TrustedKey[]> = {
  key: 'trusted-keys',
  area: 'local',
  lifetime: 'until-erased',
  schema: Kept,
  upgrades: [],
};
