import type { Site } from '../domain/site.ts';
import { zod } from '../zod.ts';
import { readItem, writeItem, type StoredItem } from './stored-item.ts';

const Kept: zod.ZodMiniType<Site[]> = zod.array(
  zod.strictObject({
    origin: zod.string(),
    hint: zod.strictObject({
      on: zod.boolean(),
      words: zod.array(zod.string().check(zod.maxLength(60))).check(zod.maxLength(40)),
      fromAge: zod.nullable(zod.int().check(zod.nonnegative(), zod.maximum(130))),
    }),
  }),
);

/** Sites that the user allowed and what is looked for there: nothing about a person. */
export const sitesItem: StoredItem<Site[]> = {
  key: 'sites',
  area: 'local',
  lifetime: 'until-erased',
  schema: Kept,
  upgrades: [],
};

/** The sites kept; none when they cannot be read: what is not known to be allowed is not. */
export async function keptSites(): Promise<Site[]> {
  const kept = await readItem(sitesItem);
  return (kept.ok && kept.value) || [];
}

/** Replaces the sites kept. */
export async function keepSites(sites: Site[]): ReturnType<typeof writeItem> {
  return writeItem(sitesItem, sites);
}
