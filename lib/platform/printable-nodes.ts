/** What the printable page is made of: tags with at most a class, and text. */
const TOKEN = /<(\/?)([a-z][a-z0-9]*)(?: class="([^"]*)")?>|([^<]+)/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00a0',
};

/**
 * Puts the printable page into an empty document, node by node and with a constructed style sheet:
 * a strict page refuses both markup set as text (Trusted Types) and a `style` element.
 */
export function showPrintable(html: string, target: Document): void {
  const view = target.defaultView;
  if (view) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(between(html, '<style>', '</style>'));
    target.adoptedStyleSheets = [sheet];
  }
  target.title = decoded(between(html, '<title>', '</title>'));
  target.body.replaceChildren(...nodesOf(between(html, '<body>', '</body>'), target));
}

/** The nodes of our own markup. Anything else than plain tags and text is left as text. */
export function nodesOf(markup: string, target: Document): Node[] {
  const root = target.createDocumentFragment();
  const open: (DocumentFragment | Element)[] = [root];
  for (const [, closing, tag = '', className, text] of markup.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.append(decoded(text));
    else if (closing) open.pop();
    else {
      const element = target.createElement(tag);
      if (className) element.className = className;
      parent.append(element);
      open.push(element);
    }
  }
  return [...root.childNodes];
}

function between(text: string, before: string, after: string): string {
  const from = text.indexOf(before);
  const to = text.indexOf(after, from);
  return from < 0 || to < 0 ? '' : text.slice(from + before.length, to);
}

function decoded(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity);
}
