import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../lib/domain/failure.ts';
import type { Settings, SettingsStore } from '../lib/ports.ts';

/** What holds until the stored settings are read, and when there are none. */
const UNSET: Settings = {
  letterhead: { name: '', role: '', structure: '', rpps: '', phone: '', mss: '' },
  setting: 'ville',
  isMedecinTraitant: false,
  commune: null,
  chosenInstances: {},
  typedAddressees: {},
};

/** The settings of this machine: `ready` once read, kept in memory when they cannot be stored. */
export function useSettings(store: SettingsStore): {
  settings: Settings;
  ready: boolean;
  failure: Failure | null;
  keep(settings: Settings): void;
} {
  const [settings, setSettings] = useState(UNSET);
  const [ready, setReady] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    store.load().then((loaded) => {
      setSettings(loaded.settings);
      setFailure(loaded.failure);
      setReady(true);
    });
  }, [store]);
  const keep = (next: Settings): void => {
    setSettings(next);
    store.save(next).then((saved) => setFailure(saved.ok ? null : saved.failure));
  };
  return { settings, ready, failure, keep };
}
