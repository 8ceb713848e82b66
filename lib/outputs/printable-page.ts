import { frenchDate } from '../domain/french-text.ts';
import type { ReferralDocument } from '../domain/referral.ts';
import { escaped } from './markup.ts';
import type { Output } from './output.ts';

/** The look of the page, on screen and on A4 paper. Short rows go two by two. */
const PRINT_STYLE = `
@page { size: A4; margin: 14mm 17mm 15mm; }
* { box-sizing: border-box; }
html { color-scheme: light; }
body { margin: 0 auto; padding: 1rem; max-width: 46rem; color: #1b1f24; background: #fff;
  font: 9.5pt/1.35 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
header { display: flex; flex-wrap: wrap; gap: 0 1.5rem; align-items: baseline;
  justify-content: space-between; border-bottom: 2pt solid #1f4e79; padding-bottom: .4rem; }
h1 { font-size: 16pt; margin: 0; color: #1f4e79; }
header p { margin: 0; }
.addressee { margin: .8rem 0 0 auto; width: fit-content; max-width: 24rem; }
.addressee p { margin: 0; }
section { margin-top: .8rem; }
h2 { font-size: 10.5pt; margin: 0 0 .2rem; color: #1f4e79; break-after: avoid; }
dl { margin: 0; display: grid; grid-template-columns: 1fr 1fr; column-gap: 1.4rem; }
dl > div { display: grid; grid-template-columns: 9.8rem 1fr; gap: 0 .8rem; padding: .12rem 0;
  border-top: .5pt solid #d5dbe1; break-inside: avoid; }
dl > .wide, dl > .sentence { grid-column: 1 / -1; }
dl > .sentence { grid-template-columns: 1fr 9.8rem; }
dt { color: #4a5561; }
dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
dd > span { display: block; min-height: 1.7em; border-bottom: .75pt dotted #4a5561; }
footer { margin-top: 1.1rem; border-top: .5pt solid #d5dbe1; padding-top: .4rem; font-size: 8pt;
  color: #4a5561; break-inside: avoid; }
footer p { margin: .15rem 0; }
@media screen and (max-width: 34rem) { dl, dl > div { display: block; } }
@media print { body { max-width: none; padding: 0; } }
`;

/** A label above this length is a sentence; an answer below it stands at its end. */
const SENTENCE = 40;
/** Rows whose label and value are no longer than this stand two by two. */
const SHORT = 24;

type Row = ReferralDocument['blocks'][number]['rows'][number];

/** A whole page, without script or outside resource. Every text is escaped. */
export function printablePage(document: ReferralDocument): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(document.title)}</title>
<style>${PRINT_STYLE}</style>
</head>
<body>
${printableBody(document)}
</body>
</html>
`;
}

/** What stands inside `body`, for a page that brings `PRINT_STYLE` by itself. */
function printableBody({ title, date, addressee, blocks, footer }: ReferralDocument): string {
  return [
    '<main>',
    `<header>\n<h1>${escaped(title)}</h1>\n<p>Le ${escaped(frenchDate(date))}</p>\n</header>`,
    addressee === null ? '' : addresseePart(addressee),
    ...blocks.map(
      ({ heading, rows }) =>
        `<section>\n<h2>${escaped(heading)}</h2>\n<dl>\n${rows.map(rowPart).join('\n')}\n</dl>\n</section>`,
    ),
    '</main>',
    `<footer>\n${paragraphs(footer)}\n</footer>`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** The print format. */
export const printablePageOutput: Output = {
  id: 'printable-page',
  render: (document) => Promise.resolve({ kind: 'html', html: printablePage(document) }),
};

function addresseePart({ name, lines }: { name: string; lines: readonly string[] }): string {
  return `<div class="addressee">\n<p><strong>${escaped(name)}</strong></p>\n${paragraphs(lines)}\n</div>`;
}

function rowPart({ label, value, lines = 1 }: Row): string {
  const row = `<div${shapeOf(label, value)}>`;
  const written = value === '' ? '<span>&nbsp;</span>'.repeat(lines) : escaped(value);
  return `${row}<dt>${escaped(label)}</dt><dd>${written}</dd></div>`;
}

function shapeOf(label: string, value: string): string {
  if (label.length > SENTENCE && value.length <= SENTENCE) return ' class="sentence"';
  const short = value !== '' && label.length <= SHORT && value.length <= SHORT;
  return short ? '' : ' class="wide"';
}

function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escaped(text)}</p>`).join('\n');
}
