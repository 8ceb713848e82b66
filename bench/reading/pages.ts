/** Fictitious charts of growing size, as one would meet them. */

const IDENTITY = `<header><p>Mme DURAND née MARTIN Jeanne, née le 12/03/1948</p></header>
  <section><h2>Identité</h2><dl>
  <dt>Nom de naissance</dt><dd>MARTIN</dd><dt>Nom utilisé</dt><dd>DURAND</dd>
  <dt>Prénoms</dt><dd>Jeanne</dd><dt>Date de naissance</dt><dd>12/03/1948</dd><dt>Sexe</dt><dd>F</dd>
  </dl></section>`;

/** A chart with a history of so many lines under the identity, each a row of four cells. */
export function chartOf(lines: number): string {
  const rows = Array.from(
    { length: lines },
    (_, at) =>
      `<tr><td>${(at % 28) + 1}/03/2026</td><td>Consultation</td><td>Acte ${at}</td><td>Suivi</td></tr>`,
  );
  return `<!doctype html><html lang="fr"><body>${IDENTITY}
    <section><h2>Historique</h2><table><tbody>${rows.join('')}</tbody></table></section></body></html>`;
}

/** An edit form with so many labelled fields. */
export function formOf(fields: number): string {
  const rows = Array.from(
    { length: fields },
    (_, at) =>
      `<p><label for="f${at}">Rubrique ${at}</label> <input id="f${at}" value="Valeur ${at}"></p>`,
  );
  return `<!doctype html><html lang="fr"><body>${IDENTITY}<form>${rows.join('')}</form></body></html>`;
}

/** Many short lists in one part, then sections deep in one another: what costs more than its size. */
export function crowdOf(lists: number): string {
  const short = '<ul><li>Un acte</li><li>Un autre</li></ul>'.repeat(lists);
  const deep = `${'<section>'.repeat(300)}<p>Bonjour</p>${'</section>'.repeat(300)}`;
  return `<!doctype html><html lang="fr"><body>${IDENTITY}${short}${deep.repeat(8)}</body></html>`;
}

/** One paragraph of so many « label value » lines, each looked at with its neighbours. */
export function linesOf(lines: number): string {
  const written = '<b>Acte</b> Suivi du 12/03/2026<br>'.repeat(lines);
  return `<!doctype html><html lang="fr"><body>${IDENTITY}<p>${written}</p></body></html>`;
}

/** So many blocks of two words each, in no list. */
export function blocksOf(blocks: number): string {
  const shown = '<div><span>Acte</span> <span>suivi</span></div>'.repeat(blocks);
  return `<!doctype html><html lang="fr"><body>${IDENTITY}<main>${shown}</main></body></html>`;
}
