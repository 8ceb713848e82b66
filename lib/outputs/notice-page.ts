import type { InformationNotice } from '../domain/information-notice.ts';
import { escaped } from './markup.ts';

/** Large letters and short lines: it is read by the person, maybe without their glasses. One A4 page. */
const STYLE = `
@page { size: A4; margin: 13mm 19mm; }
* { box-sizing: border-box; }
html { color-scheme: light; }
body { margin: 0 auto; padding: 1rem; max-width: 42rem; color: #1b1f24; background: #fff;
  font: 12pt/1.4 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
h1 { font-size: 19pt; line-height: 1.2; margin: 0 0 .4rem; color: #1f4e79; }
h2 { font-size: 13.5pt; margin: .7rem 0 .15rem; color: #1f4e79; break-after: avoid; }
p { margin: 0 0 .3rem; overflow-wrap: anywhere; }
.contact { margin-top: 1rem; border: 1pt solid #1f4e79; border-radius: 4pt; padding: .5rem 1rem;
  break-inside: avoid; }
.contact h2 { margin-top: 0; }
.contact p { margin-bottom: .2rem; }
footer { margin-top: .8rem; font-size: 10pt; color: #4a5561; }
@media print { body { max-width: none; padding: 0; } }
`;

/** A whole page, without script or outside resource. Every text is escaped. */
export function noticePage({ title, sections, contact, handedBy }: InformationNotice): string {
  const body = [
    `<main>\n<h1>${escaped(title)}</h1>`,
    ...sections.map(
      ({ heading, paragraphs }) =>
        `<section>\n<h2>${escaped(heading)}</h2>\n${paragraphsOf(paragraphs)}\n</section>`,
    ),
    `<section class="contact">\n<h2>${escaped(contact.heading)}</h2>`,
    contact.name === null ? '' : `<p><strong>${escaped(contact.name)}</strong></p>`,
    `${paragraphsOf(contact.lines)}\n</section>\n</main>`,
    `<footer>\n<p>${escaped(handedBy)}</p>\n</footer>`,
  ].filter((part) => part !== '');
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

function paragraphsOf(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escaped(text)}</p>`).join('\n');
}
