import { fold } from './fold.ts';
import { LONGEST_LABEL } from './label-lexicon.ts';
import type { SeenElement } from './snapshot.ts';
import { otherPersonIn, type ZoneRole } from './zone-role.ts';

const SCOPES = new Set('dl form fieldset section dialog'.split(' '));
const SCOPE_ROLES = new Set(['dialog', 'alertdialog', 'group', 'region', 'form']);
const MOST_LABELS = 60;
const MOST_ELEMENTS = 600;
const PRACTITIONER =
  /^((n|no|numero|identifiant) )?(rpps|adeli|npi)( number)?$|^(specialite|specialty|profession de sante)$/;
const RELATIVE =
  /^(lien( de parente| avec (le|la) patiente?)?|parente|relationship( to patient)?|relation( avec (le|la) patiente?)?)$/;

const GIVEN = /^(prenoms?|first name|given names?)$/;

/**
 * Whose card a block is, when one of its labels tells: a RPPS number, a specialty, a relationship.
 * Where the block also names its doctor, the number is the doctor's and tells nothing.
 */
export function signIn(element: SeenElement): ZoneRole | null {
  if (!SCOPES.has(element.tag) && !SCOPE_ROLES.has(element.role) && !element.modal) return null;
  // Where the block has titles of its own, they tell.
  const titled = element.children.some((child) => typeof child !== 'string' && child.level > 0);
  if (titled) return null;
  const labels: string[] = [];
  if (!collect(element, labels, { left: MOST_ELEMENTS })) return null;
  // A label and the control that it names each count.
  const single = labels.filter((label) => GIVEN.test(label)).length <= 2;
  if (single && labels.some((label) => RELATIVE.test(label))) return 'relative';
  const professional = labels.some((label) => PRACTITIONER.test(label));
  return professional && !namesOthers(labels) ? 'practitioner' : null;
}

/** True for the label of a professional's or a relative's card: a RPPS number, a relationship. */
export function tellsAnother(label: string): boolean {
  const words = fold(label);
  return PRACTITIONER.test(words) || RELATIVE.test(words);
}

function namesOthers(labels: readonly string[]): boolean {
  return labels.some((label) => otherPersonIn(label) !== null && !PRACTITIONER.test(label));
}

/** The short texts of the block, folded; a value now and then does not matter. False: too many. */
function collect(element: SeenElement, labels: string[], elements: { left: number }): boolean {
  elements.left -= 1;
  const inside = element.children.filter((child) => typeof child !== 'string');
  const leaf = inside.every((child) => child.children.length === 0);
  const label = element.control?.label ?? '';
  if (label !== '') labels.push(fold(label));
  if (leaf && element.text !== '' && element.text.length <= LONGEST_LABEL) {
    labels.push(fold(element.text));
  }
  if (elements.left < 0 || labels.length > MOST_LABELS) return false;
  return inside.every((child) => collect(child, labels, elements));
}
