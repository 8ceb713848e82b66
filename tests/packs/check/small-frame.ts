import type { CommuneFrame } from '../../../lib/packs/check/pack-report.ts';

const POPULATIONS: Readonly<Record<string, number>> = {
  '75101': 16_000,
  '75102': 21_000,
  '91001': 1000,
  '91002': 1500,
  '91003': 500,
};

/** A France of four communes, one of them divided, with one old code and one group. */
export const smallFrame: CommuneFrame = {
  codes: ['75056', '91001', '91002', '91003'],
  heirOf: (code) => (code === '91999' ? '91001' : null),
  populationOf: (code) => POPULATIONS[code] ?? null,
  membersOf: (siren) => (siren === '200000001' ? ['91001', '91002'] : null),
};
