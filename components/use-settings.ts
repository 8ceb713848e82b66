import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../lib/domain/failure.ts';
import type { Settings, SettingsStore } from '../lib/ports.ts';

/** What holds until the stored settings are read, and once they are erased. */
const UNSET: Settings = {
  letterhead: { name: '', role: '', structure: '', rpps: '', phone: '', mss: '' },
  setting: 'ville',
  isMedecinTraitant: false,
  commune: null,
  chosenInstances: {},
  typedAddressees: {},
};

/** The settings of this machine, and the last failure to read, keep or erase them. */
export interface KeptSettings {
  settings: Settings;
  failure: Failure | null;
  /** Kept in memory even when they cannot be stored. */
  keep(settings: Settings): void;
  /** Empties every stored item; true when it is done. */
  erase(): Promise<boolean>;
}

/** Reads the settings, and keeps those of this page in step with the store and the other pages. */
export function useSettings(store: SettingsStore): KeptSettings {
  const [settings, setSettings] = useState(UNSET);
  const [failure, setFailure] = useState<Failure | null>(null);
  /** Changes on their way to the store, one after the other. */
  const waiting = useRef(0);
  const turn = useRef(Promise.resolve());
  useEffect(() => {
    void store.load().then((loaded) => {
      setSettings(loaded.settings);
      setFailure(loaded.failure);
    });
    // While somebody types here, what was stored is older than what they see.
    return store.onChange((next) => waiting.current === 0 && setSettings(next));
  }, [store]);

  const write = async (change: (stored: Settings) => Settings): Promise<void> => {
    const changed = await store.change(change);
    waiting.current -= 1;
    setFailure(changed.ok ? null : changed.failure);
    if (changed.ok && waiting.current === 0) setSettings(changed.value);
  };
  return {
    settings,
    failure,
    keep: (next) => {
      const change = changeFrom(settings, next);
      setSettings(next);
      waiting.current += 1;
      turn.current = turn.current.then(() => write(change));
    },
    erase: async () => {
      await turn.current;
      const erased = await store.erase();
      setFailure(erased.ok ? null : erased.failure);
      if (erased.ok) setSettings(UNSET);
      return erased.ok;
    },
  };
}

/** What the user changed, and only that: the rest may have been changed by another page. */
function changeFrom(before: Settings, after: Settings): (stored: Settings) => Settings {
  // The keys of settings are those of settings: Object.keys only knows strings.
  const keys = (Object.keys(after) as (keyof Settings)[]).filter(
    (key) => after[key] !== before[key],
  );
  const changed: Partial<Settings> = Object.fromEntries(keys.map((key) => [key, after[key]]));
  return (stored) => ({ ...stored, ...changed });
}
