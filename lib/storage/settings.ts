import { Setting } from '../domain/condition.ts';
import { failed, type Failure, type Result } from '../domain/failure.ts';
import type { Settings } from '../ports.ts';
import { z } from '../zod.ts';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import { readItem, writeItem, type StoredItem } from './stored-item.ts';

const Addressee = z.strictObject({
  id: z.nullable(z.string()),
  name: z.string(),
  phone: z.string(),
  mss: z.string(),
  email: z.string(),
  website: z.string(),
  verifiedOn: z.nullable(z.string()),
  source: z.nullable(z.string()),
});

const Stored: z.ZodMiniType<Settings> = z.strictObject({
  letterhead: z.strictObject({
    name: z.string(),
    role: z.string(),
    structure: z.string(),
    rpps: z.string(),
    phone: z.string(),
    mss: z.string(),
  }),
  setting: Setting,
  isMedecinTraitant: z.boolean(),
  commune: z.nullable(z.string().check(z.regex(/^(\d{2}|2A|2B)\d{3}$/))),
  chosenInstances: z.record(z.string(), z.string()),
  typedAddressees: z.record(z.string(), Addressee),
});

/** The practice and its habits: nothing about a person. */
export const settingsItem: StoredItem<Settings> = {
  key: 'settings',
  area: 'local',
  lifetime: 'until-erased',
  schema: Stored,
  upgrades: [],
};

/** Stored settings, or the defaults with the reason why the stored ones could not be used. */
export async function loadSettings(): Promise<{ settings: Settings; failure: Failure | null }> {
  const stored = await readItem(settingsItem);
  if (!stored.ok) return { settings: DEFAULT_SETTINGS, failure: stored.failure };
  return { settings: stored.value ?? DEFAULT_SETTINGS, failure: null };
}

/** Refuses settings that could not be read back. */
export async function saveSettings(settings: Settings): Promise<Result<null>> {
  const parsed = Stored.safeParse(settings);
  if (parsed.success) return writeItem(settingsItem, parsed.data);
  const at = parsed.error.issues[0]?.path.join('.') ?? '';
  return failed({
    code: 'settings-invalid',
    at,
    reason: parsed.error.issues[0]?.code ?? 'invalid',
  });
}
