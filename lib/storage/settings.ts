import { Setting } from '../domain/condition.ts';
import { failed, success, type Failure, type Result } from '../domain/failure.ts';
import type { Settings } from '../ports.ts';
import { zod } from '../zod.ts';
import { Addressee } from '../domain/referral.ts';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import { readItem, watchItem, writeItem, type StoredItem } from './stored-item.ts';

const Stored: zod.ZodMiniType<Settings> = zod.strictObject({
  letterhead: zod.strictObject({
    name: zod.string(),
    role: zod.string(),
    structure: zod.string(),
    rpps: zod.string(),
    phone: zod.string(),
    mss: zod.string(),
  }),
  setting: Setting,
  isMedecinTraitant: zod.boolean(),
  commune: zod.nullable(zod.string().check(zod.regex(/^(\d{2}|2A|2B)\d{3}$/))),
  chosenInstances: zod.record(zod.string(), zod.string()),
  typedAddressees: zod.record(zod.string(), Addressee),
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

/**
 * Changes the settings as they are stored now: another page may have written since this one read
 * them. Gives what holds after the change. A store that cannot be read is not written to.
 */
export async function changeSettings(
  change: (settings: Settings) => Settings,
): Promise<Result<Settings>> {
  const { settings, failure } = await loadSettings();
  if (failure?.code === 'storage-unavailable') return failed(failure);
  const changed = change(settings);
  const saved = await saveSettings(changed);
  return saved.ok ? success(changed) : saved;
}

/** Called with the settings after a page changed or erased them. Returns the way to stop. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  return watchItem(settingsItem, (change) => {
    if (change === 'removed') return listener(DEFAULT_SETTINGS);
    void loadSettings().then((loaded) => {
      if (!loaded.failure) listener(loaded.settings);
    });
  });
}
