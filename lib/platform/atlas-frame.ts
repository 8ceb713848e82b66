import { communeCodes } from '../communes/commune-codes.ts';
import { decodeCommunes } from '../communes/decode-communes.ts';
import type { CommuneFrame } from '../packs/check/pack-report.ts';

/**
 * The communes of the bundle as the analysis of packs wants them. Inhabitants are not in the bundle:
 * sums of population are checked by the command line only.
 */
export function atlasFrame(part1: string, part2: string): CommuneFrame {
  const atlas = decodeCommunes(part1, part2);
  const codes = communeCodes(part1);
  let members: Map<string, string[]> | null = null;
  return {
    codes,
    heirOf: (code) => {
      const heir = atlas.find(code)?.code ?? null;
      return heir === code ? null : heir;
    },
    populationOf: () => null,
    membersOf: (siren) => {
      members ??= membersBySiren();
      return members.get(siren) ?? null;
    },
  };

  function membersBySiren(): Map<string, string[]> {
    const found = new Map<string, string[]>();
    for (const code of codes) {
      for (const { code: siren } of atlas.groupingsOf(code)) {
        found.set(siren, [...(found.get(siren) ?? []), code]);
      }
    }
    return found;
  }
}
