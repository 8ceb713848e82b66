import { escaped } from '../markup.ts';

/** Rows as a reader of FHIR shows them: the words of the page, no style. */
export function narrative(rows: readonly { label: string; value: string }[]) {
  const lines = rows.map(({ label, value }) => {
    const shown = value.split(/\r?\n/).map(escaped).join('<br/>');
    return `<p><b>${escaped(label)}</b> ${shown}</p>`;
  });
  return {
    status: 'generated',
    div: `<div xmlns="http://www.w3.org/1999/xhtml" xml:lang="fr-FR" lang="fr-FR">${lines.join('')}</div>`,
  };
}
