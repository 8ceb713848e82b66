import { elementPorts } from '../../lib/platform/element-ports.ts';
import first from '../styles/first.css?inline';
import { orientationElement } from './aiguilleur-orientation.ts';

const NAME = 'aiguilleur-orientation';

/**
 * Two constructed sheets, shared by all the elements of a page, because strict policies allow no
 * style tag: what the first question needs, and the rest when it has arrived.
 */
const sheets = [new CSSStyleSheet(), new CSSStyleSheet()];
sheets[0]?.replaceSync(first);
import('../styles/later.css?inline').then(
  (later) => sheets[1]?.replaceSync(later.default),
  () => undefined, // the questions stay usable without it
);

// A page may load the module twice, under two addresses: the first definition stays.
if (!customElements.get(NAME)) {
  customElements.define(NAME, orientationElement(elementPorts, sheets));
}
