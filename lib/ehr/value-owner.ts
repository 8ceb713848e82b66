import { fieldBoxOf } from './field-box.ts';
import { fold } from './fold.ts';
import { LONGEST_LABEL, type Meaning } from './label-lexicon.ts';
import type { Pair } from './pair.ts';
import type { SeenElement } from './snapshot.ts';
import { namesHouse, otherPersonIn } from './zone-role.ts';

const GROUPS = new Set(['dl', 'table', 'ul', 'ol']);
const CLIMB = 4;
const PLACES =
  /\b(ehpad|residence|foyer|ecole|college|lycee|creche|organisme|caisse|employeur|service|clinique|hopital|hospital|school|employer)\b/;
const HOLDER = /\b(titulaire|proprietaire|appartient|owner)\b/;
const BIRTH_PLACE =
  /\b(lieu|commune|ville|pays) (de )?naissance\b|\bbirth ?place\b|\bplace of birth\b/;
/** The last thing said of the birth place. */
const BIRTH_CODE = /\b(code postal|cp|departement) de naissance\b/;
const CONTACT = new Set<Meaning>([
  'mobile',
  'phone',
  'homePhone',
  'address',
  'street',
  'postalCode',
  'city',
  'postalCodeAndCity',
]);
const PERSONAL = new Set<Meaning>(['givenNames', 'birthDate', 'sex', 'age', 'civility']);
const NAMES = new Set<Meaning>(['birthName', 'usedName', 'familyName', 'fullName', 'givenNames']);
const TOWN = new Set<Meaning>(['postalCode', 'city', 'postalCodeAndCity']);

/** True for a label that names somebody, or a house, whose own phone may follow. */
export function isOwner(label: string): boolean {
  if (label.length > LONGEST_LABEL * 2) return false;
  return otherPersonIn(label) !== null || PLACES.test(fold(label)) || HOLDER.test(fold(label));
}

/**
 * The pairs of a list that follow somebody else's name, or the birth place: « Conjoint : … ;
 * Téléphone : … » does not say whose phone it is.
 */
export function doubtfulPairs(pairs: readonly Pair[]): Set<Pair> {
  const doubtful = new Set<Pair>();
  const groups = new Map<SeenElement, Pair[]>();
  for (const pair of pairs) {
    const group = groupOf(pair.place);
    groups.set(group, [...(groups.get(group) ?? []).slice(-MOST_IN_GROUP), pair]);
  }
  for (const [holder, group] of groups) {
    for (const pair of doubtfulIn(group, opensOnHouse(holder))) doubtful.add(pair);
  }
  return doubtful;
}

/**
 * The places of the page that come after somebody else's name: a date there that names nobody
 * (« Née le 25/01/1975 ») may be that person's.
 */
export function placesAfterOwners(root: SeenElement, pairs: readonly Pair[]): Set<SeenElement> {
  const owners = new Set(
    pairs.flatMap(({ meaning, label, place }) =>
      !meaning && isOwner(label) && !isOwnContact(label) ? [place] : [],
    ),
  );
  const after = new Set<SeenElement>();
  let met = false;
  const visit = (element: SeenElement): void => {
    met ||= owners.has(element);
    if (met) after.add(element);
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  return after;
}

const MOST_IN_GROUP = 100;

/** A health centre's name above everything: its phone comes before the patient's name. */
function opensOnHouse(holder: SeenElement): boolean {
  const first = holder.children.find((child) => typeof child !== 'string');
  const line = first === undefined || typeof first === 'string' ? '' : first.text;
  return line.length <= LONGEST_LABEL * 2 && !/[:\n]/.test(line) && namesHouse(line);
}

function doubtfulIn(group: readonly Pair[], underHouse: boolean): Pair[] {
  let after: 'patient' | 'doctor' | 'other' | 'house' | 'birth-place' = underHouse
    ? 'house'
    : 'patient';
  const held = group.some(({ label }) => HOLDER.test(fold(label)));
  return group.filter((pair) => {
    const { meaning, label } = pair;
    if (after === 'house' && meaning && NAMES.has(meaning)) after = 'patient';
    if (meaning === 'medecinTraitant') after = 'doctor';
    else if (isInsuredThemselves(pair)) return false;
    else if (!meaning && isOwner(label)) after = isOwnContact(label) ? after : 'other';
    else if (BIRTH_CODE.test(fold(label))) after = after === 'birth-place' ? 'patient' : after;
    else if (BIRTH_PLACE.test(fold(label))) after = after === 'patient' ? 'birth-place' : after;
    if (!meaning) return false;
    if (held && /phone|mobile/i.test(meaning)) return true;
    if (after === 'birth-place' && (meaning === 'address' || meaning === 'street'))
      after = 'patient';
    if (after === 'birth-place') return TOWN.has(meaning);
    if (after === 'doctor' || after === 'house') return CONTACT.has(meaning);
    return after === 'other' && (CONTACT.has(meaning) || PERSONAL.has(meaning));
  });
}

/** « Assuré(e) : elle-même »: the row names nobody else than the person of the list. */
function isInsuredThemselves({ label, value }: Pair): boolean {
  return /^assuree?( e)?$/.test(fold(label)) && /^(oui|yes|(lui|elle|soi) meme)$/.test(fold(value));
}

/** « Téléphone de la fille » is a value of its own: what follows it is not hers. */
function isOwnContact(label: string): boolean {
  return /\b(tel|telephone|mobile|portable|phone|nir|ss|adresse|date)\b/.test(fold(label));
}

function groupOf(place: SeenElement): SeenElement {
  let at = place;
  for (let step = 0; step < CLIMB && at.parent; step += 1) {
    at = at.parent;
    if (GROUPS.has(at.tag)) return at;
  }
  const whole = place.control ? fieldBoxOf(place) : place;
  return whole.parent ?? place;
}
