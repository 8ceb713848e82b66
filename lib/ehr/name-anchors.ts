import { parseFullName } from './banner-sentence.ts';
import type { Clock } from './clock.ts';
import type { IdentityCandidates } from './collect-identity.ts';
import { fold, oneLine } from './fold.ts';
import type { SeenElement } from './snapshot.ts';
import { isForeign, namesHouse, otherPersonIn, roleOfTitle } from './zone-role.ts';
import type { Zone } from './zones.ts';

const LONGEST = 120;
const CIVILITY = /^(?:M\.?|Mr\.?|MR|Monsieur|MME|Mme\.?|Madame|Mlle\.?|Melle\.?|Mademoiselle)\s+/u;
const BEFORE = /^(?:dossier ouvert|dossier(?: d[eu])?(?: patiente?)?|patiente?|fiche)\s*:?\s+/iu;
const AFTER = /\s*[,(–-]?\s*(?<!\p{L})n[ée]e?(?:\(e\))?\s+le\b.*$/iu;
const NAME = /^\p{Lu}[\p{L}\p{M}'’-]+(?:\s+[\p{L}\p{M}'’(][\p{L}\p{M}'’)-]*){1,5}$/u;

/**
 * The persons whom the page names at its head, besides its labels: a title, the chosen tab, « Mme
 * Durand Jeanne, née le… ». Only to compare: they give no value. Each as folded words.
 */
export function nameAnchorsIn(zones: Map<SeenElement, Zone>, clock?: Clock): string[][] {
  const anchors: string[][] = [];
  for (const [element, zone] of zones) {
    clock?.step();
    const { text, level, block } = element;
    if (isForeign(zone.role) || text.length > LONGEST || text.length < 4 || element.control)
      continue;
    const titled = (level > 0 && level <= 2) || element.chosenTab === true;
    const line = !titled && block && isLeaf(element);
    const words = titled || line ? nameIn(oneLine(text), titled) : null;
    if (words) anchors.push(words);
    else if (isLeaf(element) && opensBanner(element, zone)) {
      const first = nameIn(oneLine(text), true);
      if (first) anchors.push(first);
    }
  }
  return anchors;
}

/** The first words of a landmark that says to be the patient's banner. */
function opensBanner(element: SeenElement, zone: Zone): boolean {
  if (zone.role !== 'patient') return false;
  let at = element;
  while (at.parent && at.parent.children.find((child) => typeof child !== 'string') === at) {
    at = at.parent;
    if (at.role === 'banner' || at.tag === 'header') return true;
  }
  return false;
}

/** True when two of them, or one of them and the values read, have no word in common. */
export function anchorsDisagree(anchors: readonly string[][], found: IdentityCandidates): boolean {
  const read = [found.birthName, found.usedName, found.familyName, found.givenNames]
    .flat()
    .flatMap(({ value }) => fold([value].flat().join(' ')).split(' '));
  const all = read.length > 0 ? [read, ...anchors.slice(0, MOST)] : anchors.slice(0, MOST);
  return all.some((one, at) => all.slice(at + 1).some((other) => !sharesWord(one, other)));
}

const MOST = 40;

function sharesWord(one: readonly string[], other: readonly string[]): boolean {
  return one.some((word) => word.length > 1 && other.includes(word));
}

/** A title needs its case to tell a name from other words; a line needs a civility too. */
function nameIn(line: string, titled: boolean): string[] | null {
  const bare = line.replace(BEFORE, '');
  const civil = CIVILITY.test(bare);
  const name = bare.replace(CIVILITY, '').replace(AFTER, '').trim();
  const told = titled ? civil || parseFullName(name) !== null : civil && bare !== line;
  const dated = civil && AFTER.test(bare);
  if (!(told || dated) || !NAME.test(name)) return null;
  const title = roleOfTitle(name) ?? otherPersonIn(name);
  return title || namesHouse(name) ? null : fold(name).split(' ');
}

function isLeaf({ children }: SeenElement): boolean {
  return children.every((child) => typeof child === 'string' || !child.block);
}
