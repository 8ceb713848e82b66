import { fold } from '../ehr/fold.ts';
import { isPlainSelector } from '../ehr/adapter/selector-grammar.ts';
import { treeOf } from '../ehr/dom.ts';
import type { FillRefusal } from '../domain/form-map.ts';
import type { Control, FormTree, FoundControl } from './form-tree.ts';
import { isControl } from './form-tree.ts';
import { groupTitles } from './group-titles.ts';
import { isOffered } from './offered.ts';

/** One place to write: a control alone, or the radios of one group. */
export type Place =
  | { kind: 'control'; control: Control }
  /** `pointed`: the map names this very radio. */
  | { kind: 'radios'; radios: readonly Control[]; pointed: Control | null };

export type Found = { ok: true; place: Place } | { ok: false; reason: FillRefusal };

/** Between the title of a group and the label of a field in it: `Personne concernée › Nom`. */
const INSIDE = ' › ';
const SELECTOR = 'css:';
const BUTTONS = /^(?:submit|button|reset|image|hidden)$/;

/** The one place that a target of the map names; hidden ones do not count when one is seen. */
export function findTarget(tree: FormTree, target: string): Found {
  const asked = target.startsWith(SELECTOR)
    ? bySelector(tree, target.slice(SELECTOR.length))
    : byLabel(tree, target);
  const seen = asked.filter(({ found }) => found !== null && isOffered(found));
  const places = placesOf(tree, seen);
  const [place] = places;
  if (place && places.length === 1) return { ok: true, place };
  if (places.length > 1) return { ok: false, reason: 'ambiguous' };
  return { ok: false, reason: asked.length > 0 ? 'not-writable' : 'missing' };
}

/** `found` null: an element that nobody fills. `whole`: named by the title of its group. */
interface Asked {
  found: FoundControl | null;
  whole: boolean;
}

function byLabel(tree: FormTree, target: string): Asked[] {
  const path = target.split(INSIDE).map(fold);
  const label = path.at(-1) ?? '';
  if (label === '') return [];
  const groups = path.slice(0, -1).toReversed();
  return tree.controls.flatMap((found): Asked[] => {
    const { control } = found;
    if (BUTTONS.test(control.type)) return [];
    const named = namedIn(tree, control);
    if (named.label === label && follows(named.titles, groups)) return [{ found, whole: false }];
    const inGroup = control.type === 'radio' && named.titles[0] === label;
    return inGroup && follows(named.titles.slice(1), groups) ? [{ found, whole: true }] : [];
  });
}

/** Its own label and the titles around it, folded. */
interface Named {
  label: string;
  titles: readonly string[];
}

/** Read once for each look at the page: a map may have hundreds of targets. */
const known = new WeakMap<FormTree, Map<Control, Named>>();

function namedIn(tree: FormTree, control: Control): Named {
  const all = known.get(tree) ?? new Map<Control, Named>();
  known.set(tree, all);
  const before = all.get(control);
  if (before) return before;
  const { labels } = tree;
  const named = { label: fold(labels.of(control)), titles: groupTitles(control, labels) };
  all.set(control, named);
  return named;
}

/** The asked titles are among these, in the same order. */
function follows(titles: readonly string[], asked: readonly string[]): boolean {
  let at = 0;
  for (const title of titles) if (title === asked[at]) at += 1;
  return at === asked.length;
}

function bySelector({ trees }: FormTree, selector: string): Asked[] {
  if (!isPlainSelector(selector)) return [];
  return trees.flatMap(({ root, frames }) => {
    const holder = 'host' in root ? DocumentFragment.prototype : Document.prototype;
    const matched: Element[] = [...holder.querySelectorAll.call(root, selector)];
    return matched.map((element) => ({
      found: isControl(element) ? { control: element, frames } : null,
      whole: false,
    }));
  });
}

function placesOf(tree: FormTree, asked: readonly Asked[]): Place[] {
  const places: Place[] = [];
  const groups = new Set<Control>();
  for (const { found, whole } of asked) {
    if (!found) continue;
    const { control } = found;
    if (control.type !== 'radio') {
      places.push({ kind: 'control', control });
      continue;
    }
    const radios = radiosWith(tree, control);
    const [first] = radios;
    if (!first) continue;
    if (groups.has(first) && whole) continue;
    const again = places.findIndex((place) => place.kind === 'radios' && place.radios[0] === first);
    const place: Place = { kind: 'radios', radios, pointed: whole ? null : control };
    // A selector that matches the whole group names the group.
    if (again >= 0) places[again] = { ...place, pointed: null };
    else places.push(place);
    groups.add(first);
  }
  return places;
}

/** The radios of the same group, in document order. */
export function radiosWith({ controls }: FormTree, radio: Control): Control[] {
  if (radio.name === '') return [radio];
  return controls
    .map(({ control }) => control)
    .filter(
      (each) =>
        each.type === 'radio' &&
        each.name === radio.name &&
        each.form === radio.form &&
        treeOf(each) === treeOf(radio),
    );
}
