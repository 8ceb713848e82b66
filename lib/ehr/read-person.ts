import type { PatientReading } from '../domain/patient.ts';
import { isBesideIdentity } from './anchor.ts';
import { chooseIdentity } from './choose-identity.ts';
import { collectContact } from './collect-contact.ts';
import { collectIdentity, type DateFrame, type IdentityCandidates } from './collect-identity.ts';
import { collectMedecinTraitant } from './collect-medecin-traitant.ts';
import type { Candidate, Remarks } from './evidence.ts';
import { findPairs } from './find-pairs.ts';
import { findSentences } from './find-sentences.ts';
import { noteAlerts } from './note-alert.ts';
import { isOnePerson } from './one-person.ts';
import { isPatientPosition, placePairs } from './place-pairs.ts';
import type { SeenElement } from './snapshot.ts';
import { zonesOf } from './zones.ts';

/**
 * The one person of a rendered tree, whatever it was taken from (a page, a pasted text), or blanks
 * with the reason. Pure: the same tree gives the same reading.
 */
export function readPerson(root: SeenElement, frame: DateFrame, remarks: Remarks): PatientReading {
  const zones = zonesOf(root);
  noteAlerts(zones, remarks);
  const placed = placePairs(findPairs(root), zones, remarks);
  const sentences = findSentences(root, zones).filter(({ zone }) => isPatientPosition(zone));
  const found = collectIdentity(placed.patient, sentences, frame, remarks);
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
  const chosen = chooseIdentity(held, frame.today, remarks);
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

/** A reading without a value: what was noticed, and nothing else. */
export function blank(remarks: Remarks): PatientReading {
  return { fields: {}, warnings: [...remarks.warnings], refused: remarks.refused };
}
