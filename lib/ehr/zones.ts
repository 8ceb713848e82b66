import { parseBannerSentence } from './banner-sentence.ts';
import type { Clock } from './clock.ts';
import { fold } from './fold.ts';
import { LONGEST_LABEL, meaningOf } from './label-lexicon.ts';
import { signIn } from './scope-sign.ts';
import type { SeenElement } from './snapshot.ts';
import { isForeign, isNeutralTitle, roleOfTitle, type ZoneRole } from './zone-role.ts';

/** A part of the page under one title or in one container. Compared by identity. */
export interface Zone {
  role: ZoneRole;
}

const GROUPS = new Set('section fieldset form dialog dl table aside header'.split(' '));
const GROUP_ROLES = new Set(
  'region group form dialog alertdialog tabpanel complementary banner'.split(' '),
);
const ALERT = /homonym|doublon|identitovigilance/i;
const ITEMS = new Set(['li', 'tr']);
const ITEM_ROLES = new Set(['listitem', 'row', 'option', 'treeitem']);

/** Says, for each rendered element, in which part of the page it stands. */
export function zonesOf(root: SeenElement, clock?: Clock): Map<SeenElement, Zone> {
  const zones = new Map<SeenElement, Zone>();
  visit(root, { role: 'unknown' }, zones, clock);
  return zones;
}

function visit(
  element: SeenElement,
  around: Zone,
  zones: Map<SeenElement, Zone>,
  clock?: Clock,
): void {
  clock?.step();
  const own = ownZone(element, around);
  zones.set(element, own);
  // A title rules what follows it, down to the next title of the same or a higher level.
  let open: { level: number; zone: Zone }[] = [];
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const heading = headingIn(child);
    if (heading) {
      open = open.filter((section) => section.level < heading.level);
      const make = heading.level === 1 ? titled : headed;
      const zone = make(heading.text, open.at(-1)?.zone ?? own);
      // The title of a whole page says what the page is, not whose every value is.
      const page = heading.level === 1 && zone.role === 'patient';
      open.push({ level: heading.level, zone: page ? { ...zone, role: 'unknown' } : zone });
    } else if (child.tag === 'hr') open = [];
    // What opens over the page is no part of where it stands in the markup.
    visit(child, child.modal ? { role: 'unknown' } : (open.at(-1)?.zone ?? own), zones, clock);
  }
}

function ownZone(element: SeenElement, around: Zone): Zone {
  if (element.frame !== undefined) return frameZone(element.frame, around);
  const landmark = landmarkRole(element);
  if (landmark && !isForeign(around.role)) return { role: landmark };
  const sign = signIn(element);
  if (sign && !isForeign(around.role) && (sign === 'relative' || around.role !== 'patient'))
    return { role: sign };
  const title = element.title || inherentTitle(element);
  if (
    title &&
    (GROUPS.has(element.tag) || GROUP_ROLES.has(element.role) || element.tag === 'div')
  ) {
    return titled(title, around);
  }
  if (!GROUPS.has(element.tag) && !GROUP_ROLES.has(element.role)) return around;
  return { role: around.role };
}

/** A frame's name may say that it is somebody else's; never that each value is the patient's. */
function frameZone(name: string, around: Zone): Zone {
  const { role } = titled(name, around);
  return { role: role === 'patient' ? 'unknown' : role };
}

function landmarkRole(element: SeenElement): ZoneRole | null {
  const { tag, role } = element;
  if (role === 'alert' || role === 'status') return 'alert';
  if (role === 'alertdialog' && !element.modal) return 'alert';
  if (element.modal && ALERT.test(`${element.title} ${element.text}`)) return 'alert';
  if (tag === 'nav' || role === 'navigation' || role === 'search' || tag === 'search')
    return 'list';
  if (tag === 'footer' || role === 'contentinfo') return 'practitioner';
  if (element.searches || isListOfPeople(element)) return 'list';
  // A short message that speaks of a homonym is a warning, whatever its markup.
  const alert = ALERT.test(element.text) && isMessage(element);
  return alert ? 'alert' : null;
}

function isMessage(element: SeenElement): boolean {
  if (!element.block || element.text.length > 300 || ['body', 'main'].includes(element.tag))
    return false;
  return !holds(element, ({ tag, control }) => GROUPS.has(tag) || control !== null);
}

function holds(element: SeenElement, test: (inner: SeenElement) => boolean): boolean {
  return element.children.some(
    (child) => typeof child !== 'string' && (test(child) || holds(child, test)),
  );
}

/** Rows that each name somebody, or a table with a header row and several rows below. */
function isListOfPeople(element: SeenElement): boolean {
  const items = element.children.filter((child) => typeof child !== 'string');
  const rows = items.filter((item) => ITEMS.has(item.tag) || ITEM_ROLES.has(item.role));
  if (rows.length < 2) return false;
  if (rows.filter((row) => isPersonRow(row)).length >= 2) return true;
  const head = headIn(element, rows) ?? (element.parent && headIn(element.parent));
  return head !== null && rows.filter((row) => row !== head).length >= 2;
}

/** Found once for each part: many lists may stand in one. */
const heads = new WeakMap<SeenElement, SeenElement | null>();

/** The first of the parts that is a row of headers, or holds one. */
function headIn(element: SeenElement, rows?: readonly SeenElement[]): SeenElement | null {
  const known = rows ? undefined : heads.get(element);
  if (known !== undefined) return known;
  const found = (rows ?? element.children.filter((child) => typeof child !== 'string')).find(
    (child) =>
      isHeaderRow(child) ||
      child.children.some((row) => typeof row !== 'string' && isHeaderRow(row)),
  );
  if (!rows) heads.set(element, found ?? null);
  return found ?? null;
}

function isPersonRow(row: SeenElement): boolean {
  const line = row.text.replace(/\n/g, ' ');
  const sentence = parseBannerSentence(line);
  if (sentence?.familyName ?? sentence?.birthName) return true;
  return /^(M\.|Mr|Mme|Mlle|Monsieur|Madame)\s+\p{Lu}/u.test(line);
}

function isHeaderRow(row: SeenElement): boolean {
  const cells = row.children.filter((cell) => typeof cell !== 'string');
  const headers = cells.filter((cell) => cell.tag === 'th' || cell.role === 'columnheader');
  return headers.length >= 2 && headers.length === cells.length;
}

function inherentTitle(element: SeenElement): string {
  const inside = element.children.filter((child) => typeof child !== 'string');
  return inside.find(({ tag }) => ['legend', 'caption', 'summary'].includes(tag))?.text ?? '';
}

/** The title that a child is or wraps alone. Unmarked titles count, but only to exclude. */
function headingIn(child: SeenElement): { level: number; text: string } | null {
  if (child.level > 0) return { level: child.level, text: child.text };
  if (GROUPS.has(child.tag) || child.text === '' || child.text.length > 120) return null;
  const inner = firstHeading(child);
  if (inner) return inner.text === child.text ? { level: inner.level, text: inner.text } : null;
  if (child.tag === 'nav' || holds(child, ({ tag }) => tag === 'a')) return null;
  const lone = child.tag === 'tr' ? loneCell(child) : isLeaf(child) && child.block;
  if (!lone || child.text.length > LONGEST_LABEL || meaningOf(child.text)) return null;
  if (/[:\d]/.test(child.text) || ['dt', 'dd', 'td', 'th', 'label', 'li'].includes(child.tag))
    return null;
  const role = roleOfTitle(child.text);
  return role && isForeign(role) ? { level: 7, text: child.text } : null;
}

function firstHeading(element: SeenElement): SeenElement | null {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const found = child.level > 0 ? child : firstHeading(child);
    if (found) return found;
  }
  return null;
}

function loneCell(row: SeenElement): boolean {
  return row.children.filter((cell) => typeof cell !== 'string').length === 1;
}

function isLeaf(element: SeenElement): boolean {
  return element.children.every((child) => typeof child === 'string' || !child.block);
}

/** Somebody else's part stays so inside: a title « Coordonnées » there does not give it back. */
function titled(title: string, around: Zone): Zone {
  const role = parseBannerSentence(title) ? null : roleOfTitle(title);
  const refines = around.role === 'practitioner' || around.role === 'medecin-traitant';
  const narrower = role === 'practitioner' || role === 'medecin-traitant';
  // A consultation or a letter may name its patient, in a part that says so.
  const named =
    role === 'patient' &&
    (around.role === 'note' || (refines && /\bpatiente?s?\b/.test(fold(title))));
  if (isForeign(around.role) && !(refines && narrower) && !named) return { role: around.role };
  // « Sexe » or « Adresse » as a title names a value, not a person.
  return { role: role ?? (meaningOf(title) ? around.role : 'unknown') };
}

/** As `titled`; a title shown over a part of the page that says nothing known is somebody else's. */
function headed(title: string, around: Zone): Zone {
  const zone = titled(title, around);
  const said = zone.role !== 'unknown' || meaningOf(title) !== null || /\d/.test(title);
  return said || parseBannerSentence(title) || isNeutralTitle(title) ? zone : { role: 'other' };
}
