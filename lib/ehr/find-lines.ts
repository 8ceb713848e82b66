import { parseFullName, type BannerSentence } from './banner-sentence.ts';
import type { Clock } from './clock.ts';
import type { FoundSentence } from './find-sentences.ts';
import { meaningOf } from './label-lexicon.ts';
import { sexOfCivility, parseSex } from './parse/sex.ts';
import { fold } from './fold.ts';
import type { SeenElement } from './snapshot.ts';
import { otherPersonIn, roleOfTitle } from './zone-role.ts';
import type { Zone } from './zones.ts';

const LONGEST = 80;
const MOST_LINES = 60;
const DATE =
  /^(?:n[ée]e?(?:\(e\))? le\s*:?\s*)?(\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:er)?\s+\p{L}{3,9}\.?\s+\d{4})$/iu;
const AGE = /^(\d{1,3})\s*(?:ans|years?(?: old)?|yo)$/iu;
const PIECES = /\s*[,;()·|•]\s*|\s[–—-]\s/u;

type Names = Pick<BannerSentence, 'birthName' | 'usedName' | 'familyName' | 'givenNames'>;

/**
 * The head of a chart laid on lines: a name, whole or in two titles, then « F, 12/03/1948 (78 ans) ».
 * A date alone does not make a person: the sex, the age, « né(e) le » or a civility must go with it.
 */
export function findLines(
  root: SeenElement,
  zones: Map<SeenElement, Zone>,
  clock?: Clock,
): FoundSentence[] {
  clock?.step();
  const zone = zones.get(root);
  if (!zone || root.control) return [];
  const inner = root.children.flatMap((child) =>
    typeof child === 'string' ? [] : findLines(child, zones, clock),
  );
  if (inner.length > 0 || !/\d{4}/.test(root.text)) return inner;
  const lines = root.text.split('\n').slice(0, MOST_LINES);
  return lines.flatMap((line, at) => {
    const person = at > 0 ? personOf(lines.slice(Math.max(0, at - 3), at), line) : null;
    if (!person) return [];
    return [{ sentence: person, place: root, zone: zoneOfLine(root, line, zones) ?? zone }];
  });
}

/** The part in which the dated line itself stands. */
function zoneOfLine(
  element: SeenElement,
  line: string,
  zones: Map<SeenElement, Zone>,
): Zone | undefined {
  const child = element.children.find(
    (inner) => typeof inner !== 'string' && inner.text.split('\n').includes(line),
  );
  if (child === undefined || typeof child === 'string') return zones.get(element);
  return zoneOfLine(child, line, zones);
}

function personOf(before: readonly string[], line: string): BannerSentence | null {
  const facts = factsOf(line);
  if (!facts) return null;
  const last = before.at(-1) ?? '';
  const earlier = before.at(-2) ?? '';
  const whole = nameIn(last);
  const names = whole ?? nameIn(`${earlier} ${last}`);
  const title = whole ? earlier : (before.at(-3) ?? '');
  if (!names || (!whole && (nameIn(earlier) || !isOneName(earlier) || !isOneName(last))))
    return null;
  if ([last, earlier, title].some((text) => otherPersonIn(text) === 'practitioner')) return null;
  const civility = [last, earlier, title].map(civilityIn).find((sex) => sex !== null) ?? null;
  if (!facts.sex && facts.age === undefined && !facts.born && !civility) return null;
  const sexes = new Set([facts.sex, civility].filter((sex) => sex !== null));
  const [sex] = sexes;
  return {
    ...names,
    addressed: true,
    date: facts.date,
    ...(sexes.size === 1 && sex ? { sex } : {}),
    sexConflict: sexes.size > 1,
    ...(facts.age === undefined ? {} : { age: facts.age }),
    deceased: false,
  };
}

function nameIn(text: string): Names | null {
  return text.length > LONGEST || /[\d:]/.test(text) || roleOfTitle(text)
    ? null
    : parseFullName(text);
}

/** A title that may hold a family name, or given names, and no word that page titles are made of. */
function isOneName(text: string): boolean {
  const known = meaningOf(text) ?? roleOfTitle(text);
  return text.length <= LONGEST && known === null && /^[\p{L}\p{M}'’ -]+$/u.test(text);
}

/** « Mme » alone, or at the head of a name. */
function civilityIn(text: string): 'M' | 'F' | null {
  const [first = ''] = text.trim().split(/\s/);
  return sexOfCivility(first);
}

/** A line made of a date and of nothing else than a sex and an age. */
function factsOf(
  line: string,
): { date: string; born: boolean; sex: 'M' | 'F' | null; age?: number } | null {
  if (line.length > LONGEST || !/\d{4}/.test(line)) return null;
  let date = '';
  let born = false;
  let age: number | undefined;
  const sexes = new Set<'M' | 'F'>();
  for (const piece of piecesOf(line)) {
    const dated = DATE.exec(piece)?.[1];
    const aged = AGE.exec(piece)?.[1];
    const sex = parseSex(piece);
    if (dated && date === '') {
      date = dated;
      born = /^n/iu.test(piece);
    } else if (aged && age === undefined) age = Number(aged);
    else if (sex) sexes.add(sex);
    else return null;
  }
  if (date === '' || sexes.size > 1) return null;
  const [sex = null] = sexes;
  return { date, born, sex, ...(age === undefined ? {} : { age }) };
}

function piecesOf(line: string): string[] {
  return line.split(PIECES).filter((piece) => fold(piece) !== '');
}
