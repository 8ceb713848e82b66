import type { Settings } from '../ports.ts';

/** What a new installation starts with. */
export const DEFAULT_SETTINGS: Settings = {
  letterhead: { name: '', role: '', structure: '', rpps: '', phone: '', mss: '' },
  setting: 'ville',
  isMedecinTraitant: false,
  commune: null,
  chosenInstances: {},
  typedAddressees: {},
};
