import type { SearchOutcome } from '../domain/installed-pack.ts';
import { zod } from '../zod.ts';
import type { StoredItem } from './stored-item.ts';

/** What is remembered of an address where packs are looked for. */
export interface KeptAddress {
  address: string;
  /** Given by the user; false for one of the managed policy. */
  chosen: boolean;
  /** `ETag` of the last pack taken from there: the server need not send it twice. */
  etag: string | null;
  /** Name of that pack. */
  pack: string | null;
  /** ISO date of the last search. */
  searchedOn: string | null;
  outcome: SearchOutcome | null;
}

const OUTCOMES = [
  'up-to-date',
  'arrived',
  'waiting',
  'in-consultation',
  'not-allowed',
  'unreachable',
  'too-slow',
  'too-large',
  'redirected',
  'no-file',
  'unreadable',
  'refused',
  'storage',
] as const satisfies readonly SearchOutcome[];

const Kept: zod.ZodMiniType<KeptAddress[]> = zod.array(
  zod.strictObject({
    address: zod.string(),
    chosen: zod.boolean(),
    etag: zod.nullable(zod.string()),
    pack: zod.nullable(zod.string()),
    searchedOn: zod.nullable(zod.string()),
    outcome: zod.nullable(zod.enum(OUTCOMES)),
  }),
);

/** Where packs are looked for, and how the last search ended: nothing about a person. */
export const packAddressesItem: StoredItem<KeptAddress[]> = {
  key: 'pack-addresses',
  area: 'local',
  lifetime: 'until-erased',
  schema: Kept,
  upgrades: [],
};
