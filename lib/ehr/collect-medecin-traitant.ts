import type { ReadFields } from '../domain/patient.ts';
import { provenanceOf, type Candidate, type Remarks } from './evidence.ts';
import { fold, linesOf } from './fold.ts';
import { parsePractitionerName } from './parse/person-name.ts';
import { parseRpps } from './parse/rpps.ts';
import type { PlacedPair } from './place-pairs.ts';
import type { SeenElement } from './snapshot.ts';
import type { Zone } from './zones.ts';

interface MedecinTraitant {
  name: string;
  rpps?: string;
}

/**
 * The médecin traitant, from the label of that name or from a part of the page under that title.
 * Two different names are none.
 */
export function collectMedecinTraitant(
  patient: readonly PlacedPair[],
  own: readonly PlacedPair[],
  zones: Map<SeenElement, Zone>,
  remarks: Remarks,
): Pick<ReadFields, 'medecinTraitant'> {
  const labelled = [...patient, ...own].filter(({ meaning }) => meaning === 'medecinTraitant');
  const candidates = [...labelled.flatMap(fromLabel), ...fromPart(own), ...fromTitleText(zones)];
  const [first] = candidates;
  if (!first) return {};
  if (new Set(candidates.map(({ value }) => fold(value.name))).size > 1) {
    remarks.refuse('medecinTraitant', 'conflict', first.label);
    return {};
  }
  const codes = [
    ...candidates.map(({ value }) => value.rpps),
    ...own.filter(({ meaning }) => meaning === 'rpps').map(({ value }) => parseRpps(value)),
  ];
  const known = new Set(codes.filter((code) => typeof code === 'string'));
  const [rpps] = known;
  const value = { name: first.value.name, ...(known.size === 1 && rpps ? { rpps } : {}) };
  return { medecinTraitant: { value, provenance: provenanceOf(first) } };
}

function fromLabel(pair: PlacedPair): Candidate<MedecinTraitant>[] {
  const doctor = doctorIn(pair.value);
  return doctor ? [{ ...pair, level: 'labelled', value: doctor }] : [];
}

/** « Dr Claire PETIT, RPPS 10001234567 »: what comes before the first separator is the name. */
function doctorIn(text: string): MedecinTraitant | null {
  const [line = ''] = linesOf(text);
  const [shown = ''] = line.split(/\s*(?:[,;(|·]|\s[–-]\s|\bRPPS\b|\btél)/iu);
  const name = parsePractitionerName(shown);
  const rpps = parseRpps(text);
  return name === null ? null : { name, ...(rpps === null ? {} : { rpps }) };
}

function fromPart(own: readonly PlacedPair[]): Candidate<MedecinTraitant>[] {
  const one = (meanings: readonly unknown[]) =>
    own.filter((pair) => meanings.includes(pair.meaning));
  const [family, ...families] = one(['familyName', 'fullName']);
  const [given, ...givens] = one(['givenNames']);
  if (!family || families.length > 0 || givens.length > 0) return [];
  const name = parsePractitionerName([given?.value ?? '', family.value].join(' ').trim());
  return name === null ? [] : [{ ...family, level: 'labelled', value: { name } }];
}

/** A line « Dr … » standing alone under the title « Médecin traitant ». */
function fromTitleText(zones: Map<SeenElement, Zone>): Candidate<MedecinTraitant>[] {
  return [...zones].flatMap(([place, zone]) => {
    const alone = place.children.every((child) => typeof child === 'string' || !child.block);
    if (zone.role !== 'medecin-traitant' || !alone || !/^(Dr\.?|Docteure?)\s/u.test(place.text))
      return [];
    const doctor = doctorIn(place.text);
    return doctor
      ? [{ value: doctor, level: 'labelled' as const, label: 'Médecin traitant', place, zone }]
      : [];
  });
}
