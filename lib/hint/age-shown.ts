import { collectIdentity } from '../ehr/collect-identity.ts';
import { Remarks } from '../ehr/evidence.ts';
import { findPairs } from '../ehr/find-pairs.ts';
import { findSentences } from '../ehr/find-sentences.ts';
import { dateOrderOf } from '../ehr/page-signs.ts';
import { ageOn } from '../ehr/parse/birth-date.ts';
import { isPatientPosition, placePairs } from '../ehr/place-pairs.ts';
import { snapshotOf } from '../ehr/snapshot.ts';
import { zonesOf } from '../ehr/zones.ts';

const BUDGET = { nodes: 20_000, milliseconds: 200 };

/**
 * Whole years of the one person whose age or birth date the page shows in patient position; null when
 * there is none, when several do not agree, when the page is too long or asks for a password. The
 * reader's rules say whose a date is; no other field is looked for.
 */
export function ageShown(document: Document, today: Date): number | null {
  const page = snapshotOf(document, BUDGET);
  if (page.cut || page.password) return null;
  const zones = zonesOf(page.root);
  const remarks = new Remarks();
  const dated = placePairs(findPairs(page.root), zones, remarks).patient.filter(
    ({ meaning }) => meaning === 'birthDate' || meaning === 'age',
  );
  const sentences = findSentences(page.root, zones).filter(({ zone }) => isPatientPosition(zone));
  const order = dateOrderOf(page.root, page.languages[0] ?? '');
  const { birthDate, ages } = collectIdentity(dated, sentences, { order, today }, remarks);
  const dates = new Set(birthDate.map(({ value }) => value.iso));
  if (dates.size > 1) return null;
  const [iso] = dates;
  const all = [...(iso === undefined ? [] : [ageOn(iso, today)]), ...ages];
  // An age written a while ago may be one year late: nothing more.
  return all.length > 0 && Math.max(...all) - Math.min(...all) <= 1 ? (all[0] ?? null) : null;
}
