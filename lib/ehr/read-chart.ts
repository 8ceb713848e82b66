import type { PatientReading } from '../domain/patient.ts';
import { isBesideIdentity } from './anchor.ts';
import { chooseIdentity } from './choose-identity.ts';
import { collectContact } from './collect-contact.ts';
import { collectIdentity, type IdentityCandidates } from './collect-identity.ts';
import { collectMedecinTraitant } from './collect-medecin-traitant.ts';
import { Remarks, type Candidate } from './evidence.ts';
import { findPairs } from './find-pairs.ts';
import { findSentences } from './find-sentences.ts';
import { noteAlerts } from './note-alert.ts';
import { isOnePerson } from './one-person.ts';
import { dateOrderOf } from './page-signs.ts';
import { isPatientPosition, placePairs } from './place-pairs.ts';
import { snapshotOf, type Budget } from './snapshot.ts';
import { zonesOf } from './zones.ts';

export interface ReadOptions {
  /** Day of the reading, to check ages; now by default. */
  today?: Date;
  /** How much of the page may be visited; 20 000 nodes and 200 ms by default. */
  budget?: Budget;
}

/**
 * Reads the chart shown in a document: one person, or blanks with the reason. Conservative: a value
 * missed is better than a wrong one. Never writes to the page, keeps nothing, never throws on a
 * page's content; a page too long to be read whole gives no value.
 */
export function readChart(document: Document, options: ReadOptions = {}): PatientReading {
  const today = options.today ?? new Date();
  const budget = options.budget ?? { nodes: 20_000, milliseconds: 200 };
  const remarks = new Remarks();
  const page = snapshotOf(document, budget);
  if (page.unreadFrame) remarks.warn('unread-frame');
  if (page.cut) {
    // What was not seen may hold a second person.
    remarks.refuse('birthName', 'page-too-long');
    return blank(remarks);
  }
  if (page.password) {
    remarks.warn('not-a-chart');
    return blank(remarks);
  }

  const zones = zonesOf(page.root);
  noteAlerts(zones, remarks);
  const placed = placePairs(findPairs(page.root), zones, remarks);
  const sentences = findSentences(page.root, zones).filter(({ zone }) => isPatientPosition(zone));
  const order = dateOrderOf(page.root, document.documentElement.lang);
  const found = collectIdentity(placed.patient, sentences, { order, today }, remarks);
  if (!isOnePerson(found, remarks)) return blank(remarks);
  const all = traitsOf(found);
  const held = keepTogether(found, (one) => one.whole === true || isBesideIdentity(one, all));
  const identity = traitsOf(held);
  if (identity.length === 0) {
    const tried = placed.patient.length > 0 || remarks.warnings.size > 0;
    remarks.warn(tried ? 'nothing-found' : 'not-a-chart');
    return blank(remarks);
  }
  if (placed.patient.some(({ meaning }) => meaning === 'death')) remarks.warn('deceased');
  const chosen = chooseIdentity(held, today, remarks);
  const near = placed.patient.filter((pair) => isBesideIdentity(pair, identity));
  const fields = {
    ...chosen,
    ...collectContact(near, remarks),
    ...collectMedecinTraitant(placed.patient, placed.medecinTraitant, zones, remarks),
  };
  return { fields, warnings: [...remarks.warnings], refused: remarks.refused };
}

/** The values that say who the person is: names and birth date. */
function traitsOf(found: IdentityCandidates): Candidate<unknown>[] {
  const { birthName, usedName, familyName, givenNames, birthDate } = found;
  return [...birthName, ...usedName, ...familyName, ...givenNames, ...birthDate];
}

/** Drops what stands alone: a date or a name far from any other may be a relative's. */
function keepTogether(
  found: IdentityCandidates,
  isHeld: (candidate: Candidate<unknown>) => boolean,
): IdentityCandidates {
  return {
    birthName: found.birthName.filter(isHeld),
    usedName: found.usedName.filter(isHeld),
    familyName: found.familyName.filter(isHeld),
    givenNames: found.givenNames.filter(isHeld),
    birthDate: found.birthDate.filter(isHeld),
    sex: found.sex.filter(isHeld),
    nir: found.nir,
    ages: found.ages,
  };
}

function blank(remarks: Remarks): PatientReading {
  return { fields: {}, warnings: [...remarks.warnings], refused: remarks.refused };
}
