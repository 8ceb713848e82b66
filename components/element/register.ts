import { elementPorts } from '../../lib/platform/element-ports.ts';
import css from '../styles/app.css?inline';
import { orientationElement } from './aiguilleur-orientation.ts';

const NAME = 'aiguilleur-orientation';

let sheet: CSSStyleSheet | null = null;

/** One constructed sheet for all the elements of a page: strict policies allow no style tag. */
function styles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}

// A page may load the module twice, under two addresses: the first definition stays.
if (!customElements.get(NAME)) {
  customElements.define(NAME, orientationElement(elementPorts, styles));
}
