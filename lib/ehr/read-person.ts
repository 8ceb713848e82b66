import type { PatientReading } from '../domain/patient.ts';
import { isBesideIdentity } from './anchor.ts';
import { chooseIdentity } from './choose-identity.ts';
import type { Clock } from './clock.ts';
import { collectContact } from './collect-contact.ts';
import { collectIdentity, type DateFrame, type IdentityCandidates } from './collect-identity.ts';
import { collectMedecinTraitant } from './collect-medecin-traitant.ts';
import { Remarks, type Candidate } from './evidence.ts';
import { findPairs } from './find-pairs.ts';
import { findLines } from './find-lines.ts';
import { findSentences, type FoundSentence } from './find-sentences.ts';
import { fold } from './fold.ts';
import { behindDialog } from './front-dialog.ts';
import { fieldOf } from './label-lexicon.ts';
import { anchorsDisagree, nameAnchorsIn } from './name-anchors.ts';
import { noteAlerts } from './note-alert.ts';
import { isOnePerson } from './one-person.ts';
import { isPatientPosition, placePairs, type PlacedPair } from './place-pairs.ts';
import type { SeenElement } from './snapshot.ts';
import { placesAfterOwners } from './value-owner.ts';
import { zonesOf, type Zone } from './zones.ts';

/** A chart shows its person a few times; a page with more values is not one. */
const MOST_PAIRS = 400;

/**
 * The one person of a rendered tree, whatever it was taken from (a page, a pasted text), or blanks
 * with the reason. Pure: the same tree gives the same reading.
 */
export function readPerson(root: SeenElement, frame: DateFrame, remarks: Remarks): PatientReading {
  const zones = zonesOf(root, frame.clock);
  const shown = shownIn(root, zones, remarks, frame.clock);
  const placed = shown.placed;
  if (placed.patient.length > MOST_PAIRS) {
    remarks.refuse('birthName', 'page-too-long');
    return blank(remarks);
  }
  const found = collectIdentity(placed.patient, shown.sentences, frame, remarks);
  const one = isOnePerson(found, remarks);
  if (anchorsDisagree(nameAnchorsIn(shown.zones, frame.clock), found)) {
    remarks.warn('several-patients');
    remarks.refuse('familyName', 'conflict');
    return blank(remarks);
  }
  if (!one) return blank(remarks);
  const all = traitsOf(found);
  const held = keepTogether(found, (one) => one.whole === true || isBesideIdentity(one, all));
  const identity = traitsOf(held);
  if (identity.length === 0) {
    const tried = placed.patient.length > 0 || remarks.warnings.size > 0;
    remarks.warn(tried ? 'nothing-found' : 'not-a-chart');
    return blank(remarks);
  }
  if (placed.patient.some(saysDead)) remarks.warn('deceased');
  const chosen = chooseIdentity(held, frame.today, remarks);
  const near = placed.patient.filter((pair) => isBesideIdentity(pair, identity));
  const fields = {
    ...chosen,
    ...collectContact(near, remarks),
    ...collectMedecinTraitant(placed.patient, placed.medecinTraitant, shown.zones, remarks),
  };
  return { fields, warnings: [...remarks.warnings], refused: remarks.refused };
}

interface ShownPerson {
  zones: Map<SeenElement, Zone>;
  placed: ReturnType<typeof placePairs>;
  sentences: FoundSentence[];
}

/** What the user sees in front: all of the page, or the dialog that covers it. */
function shownIn(
  root: SeenElement,
  zones: Map<SeenElement, Zone>,
  remarks: Remarks,
  clock?: Clock,
): ShownPerson {
  const pairs = findPairs(root, clock);
  const after = placesAfterOwners(root, pairs);
  const sentences = [...findSentences(root, zones, clock), ...findLines(root, zones, clock)].filter(
    ({ zone, sentence, place }) =>
      isPatientPosition(zone) && (sentence.addressed || !after.has(place)),
  );
  const aside = new Remarks();
  const all = placePairs(pairs, zones, aside).patient;
  const isBehind = behindDialog(root, { pairs: all, sentences });
  for (const { meaning, label, place } of all) {
    const field = isBehind(place) ? meaning && fieldOf(meaning) : null;
    if (field) remarks.refuse(field, 'behind-dialog', label);
  }
  const front = new Map([...zones].filter(([element]) => !isBehind(element)));
  noteAlerts(front, remarks);
  return {
    zones: front,
    placed: placePairs(
      pairs.filter(({ place }) => !isBehind(place)),
      zones,
      remarks,
    ),
    sentences: sentences.filter(({ place }) => !isBehind(place)),
  };
}

function saysDead({ meaning, value }: PlacedPair): boolean {
  return meaning === 'death' && !/^(non|no|0|false|vivante?)$/.test(fold(value));
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
