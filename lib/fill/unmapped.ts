import { attributeOf } from '../ehr/dom.ts';
import { oneLine } from '../ehr/fold.ts';
import { findTarget, radiosWith } from './find-target.ts';
import type { Control, FormTree } from './form-tree.ts';
import { isOffered } from './offered.ts';

const LONGEST = 120;
const MOST = 200;
const BUTTONS = /^(?:submit|button|reset|image|hidden)$/;

/** Fields that the user sees and no target of the map names, by their labels: left to the user. */
export function unmappedFields(tree: FormTree, targets: readonly string[]): string[] {
  const mapped = new Set<Control>();
  for (const target of targets) {
    const found = findTarget(tree, target);
    if (!found.ok) continue;
    const { place } = found;
    for (const each of place.kind === 'radios' ? place.radios : [place.control]) mapped.add(each);
  }
  const names = new Set<string>();
  for (const found of tree.controls) {
    const { control } = found;
    if (mapped.has(control) || BUTTONS.test(control.type) || !isOffered(found)) continue;
    names.add(nameOf(control, tree));
    for (const radio of control.type === 'radio' ? radiosWith(tree, control) : [])
      mapped.add(radio);
  }
  return [...names].filter((name) => name !== '').slice(0, MOST);
}

function nameOf(control: Control, { labels }: FormTree): string {
  const title = control.type === 'radio' ? labels.ofGroup(control) : '';
  const words = [title, labels.of(control), attributeOf(control, 'placeholder') ?? ''];
  const said = words.map(oneLine).find((each) => each !== '') ?? oneLine(control.name);
  return said.slice(0, LONGEST);
}
