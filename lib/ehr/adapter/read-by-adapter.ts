import type { PatientReading, ReadFields, ReadingWarning } from '../../domain/patient.ts';
import { Clock } from '../clock.ts';
import { chooseIdentity } from '../choose-identity.ts';
import { collectContact } from '../collect-contact.ts';
import { collectIdentity, type DateFrame } from '../collect-identity.ts';
import { collectMedecinTraitant } from '../collect-medecin-traitant.ts';
import { provenanceOf, Remarks } from '../evidence.ts';
import { fold } from '../fold.ts';
import { isOnePerson } from '../one-person.ts';
import { parseRpps } from '../parse/rpps.ts';
import { placePairs } from '../place-pairs.ts';
import { blank, readPerson } from '../read-person.ts';
import type { SeenElement } from '../snapshot.ts';
import type { Zone } from '../zones.ts';
import type { Adapter } from './adapter.ts';
import { placeFields, type FieldPair } from './place-fields.ts';
import { elementsIn, matching, withoutParts } from './seen-places.ts';

/** What the rest of the page says that stays true, wherever the values were read. */
const PAGE_WARNINGS: readonly ReadingWarning[] = ['homonym', 'deceased', 'nir-of-insured'];

/** For the selectors of a file, which anybody may have written; those of a real one take some of these. */
const MOST_MS = 1_000;

/**
 * The person of a chart, read where the adapter of its software says. Same checks as anywhere else.
 * Null when the page is not one that the adapter knows: the reason is noted, and the reader that
 * needs no adapter takes over. Throws `OutOfTime`.
 */
export function readByAdapter(
  root: SeenElement,
  adapter: Adapter,
  page: DateFrame,
  remarks: Remarks,
): PatientReading | null {
  const all = elementsIn(root);
  const clock = new Clock(performance.now() + MOST_MS);
  const find = (selector: string): SeenElement[] => matching(all, selector, clock);
  if (adapter.ready.absent && find(adapter.ready.absent).length > 0) {
    remarks.refuse('birthName', 'page-moving');
    return blank(remarks);
  }
  const [scope, ...others] = find(adapter.scope);
  if (!scope || find(adapter.ready.selector).length === 0) {
    remarks.refuse('birthName', 'no-such-place');
    return null;
  }
  if (others.length > 0) {
    remarks.warn('several-patients');
    return blank(remarks);
  }
  const whole = readPerson(root, page, new Remarks());
  for (const warning of PAGE_WARNINGS) if (whole.warnings.includes(warning)) remarks.warn(warning);
  const fields = fieldsOf(adapter, placeFields(adapter, scope, remarks, clock), page, remarks);
  if (!fields) return blank(remarks);
  const out = new Set((adapter.exclude ?? []).flatMap(find));
  const shown = out.size === 0 ? whole : readPerson(withoutParts(root, out), page, new Remarks());
  if (contradicts(shown.fields, fields)) {
    // The page also shows somebody whom the adapter does not see: a dialog, a banner left behind.
    remarks.warn('several-patients');
    remarks.refuse('familyName', 'conflict');
    return blank(remarks);
  }
  return { fields, warnings: [...remarks.warnings], refused: remarks.refused };
}

function fieldsOf(
  adapter: Adapter,
  pairs: readonly FieldPair[],
  page: DateFrame,
  remarks: Remarks,
): ReadFields | null {
  const zone: Zone = { role: 'patient' };
  const zones = new Map<SeenElement, Zone>(pairs.map(({ place }) => [place, zone]));
  const own = pairs.filter(({ field }) => !field.endsWith('Rpps'));
  const { patient } = placePairs(own, zones, remarks);
  const found = collectIdentity(patient, [], frameOf(adapter, page), remarks);
  if (!isOnePerson(found, remarks)) return null;
  const { sex: _sex, nir: _nir, ages: _ages, ...traits } = found;
  if (Object.values(traits).every((candidates) => candidates.length === 0)) {
    remarks.warn('nothing-found');
    return null;
  }
  const doctor = pairs.filter(({ field }) => field === 'medecinTraitantRpps');
  const rpps = doctor.map((pair) => ({ ...pair, zone }));
  return withSource(adapter, {
    ...chooseIdentity(found, page.today, remarks),
    ...collectContact(patient, remarks),
    ...collectMedecinTraitant(patient, rpps, new Map(), remarks),
    ...referrerOf(pairs, zone),
  });
}

/**
 * The order of numeric dates that the adapter states. As long as nobody confirmed it, a page that
 * shows the contrary is believed.
 */
function frameOf(adapter: Adapter, page: DateFrame): DateFrame {
  const steps = adapter.fields.birthDate?.transforms ?? [];
  const believed = isConfirmed(adapter) || page.order !== 'contrary';
  if (steps.includes('date:mdy')) return { ...page, order: 'month-first' };
  return steps.includes('date:dmy') && believed ? { ...page, order: 'day-first' } : page;
}

function referrerOf(pairs: readonly FieldPair[], zone: Zone): Pick<ReadFields, 'referrerRpps'> {
  const pair = pairs.find(({ field }) => field === 'referrerRpps');
  const value = pair ? parseRpps(pair.value) : null;
  if (!pair || value === null) return {};
  const candidate = { ...pair, zone, level: 'labelled' } as const;
  return { referrerRpps: { value, provenance: provenanceOf(candidate) } };
}

/** Says that an adapter pointed at the values; they are firmer only once somebody confirmed it. */
function withSource(adapter: Adapter, fields: ReadFields): ReadFields {
  const stamped = Object.entries(fields).map(([field, read]) => {
    const firm = isConfirmed(adapter) && read.provenance.level === 'labelled';
    const level = firm ? 'structured' : read.provenance.level;
    return [field, { ...read, provenance: { ...read.provenance, source: 'adapter', level } }];
  });
  return Object.fromEntries(stamped) as ReadFields; // the same fields, restamped
}

/** Chromium drops the keys that are null on the way to the page: missing and null are the same. */
function isConfirmed({ verified }: Adapter): boolean {
  return Boolean(verified);
}

/** True when two readings of one page cannot be the same person. */
function contradicts(one: ReadFields, other: ReadFields): boolean {
  const dates = [one.birthDate?.value, other.birthDate?.value];
  if (dates.every((date) => date !== undefined)) return dates[0] !== dates[1];
  const [names, others] = [one, other].map((fields) =>
    [fields.birthName, fields.usedName, fields.familyName].flatMap((name) =>
      name ? [fold(name.value)] : [],
    ),
  );
  if (!names?.length || !others?.length) return false;
  return !names.some((name) => others.includes(name));
}
