import { serveSite, type Site } from './serve-site.ts';

/** The fictitious persons, in turn; no value is shared by two of them. */
export const PERSONS = [
  { family: 'ROUVIERE', given: 'Odile', birth: '02/02/1941', sex: 'Féminin' },
  { family: 'TARDIEU', given: 'Marcel', birth: '17/09/1956', sex: 'Masculin' },
] as const;

const BANNER = `
  const persons = ${JSON.stringify(PERSONS)};
  const after = (ms) => new Promise((done) => setTimeout(done, ms));
  const show = (person) => {
    const rows = person
      ? [['Nom de naissance', person.family], ['Prénoms', person.given],
         ['Date de naissance', person.birth], ['Sexe', person.sex]]
      : [];
    const list = document.querySelector('#identity dl');
    list.replaceChildren(...rows.flatMap(([label, value]) => {
      const [dt, dd] = ['dt', 'dd'].map((tag) => document.createElement(tag));
      dt.textContent = label;
      dd.textContent = value;
      return [dt, dd];
    }));
    document.title = person ? person.family : 'Chargement';
  };
  /* The former banner stays a moment, then nothing, then the next chart once its data are there. */
  async function openChart(number, { stale = 0, late = 0 } = {}) {
    window.movedAt = performance.timeOrigin + performance.now();
    history.pushState(null, '', '/chart/' + number);
    if (stale > 0) await after(stale);
    if (late > stale) {
      show(null);
      await after(late - stale);
    }
    show(persons[number % persons.length]);
  }
  show(persons[Number(location.pathname.split('/').pop()) % persons.length]);
`;

const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Dossier</title>
<link rel="icon" href="data:,">
<style>body { min-height: 3000px } dd { margin: 0 }</style>
<body><main><section id="identity" aria-label="Patient"><h1>Identité du patient</h1><dl></dl></section>
<section id="notes"><h2>Consultation</h2></section></main>
<script>${BANNER}</script></body></html>`;

const EDITOR = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Note</title>
<body contenteditable="true"><p>Avant.</p></body></html>`;

/**
 * A small record software of one page, that moves from one fictitious chart to the next; charts are at
 * `/chart/0`, `/chart/1`…
 */
export async function startMovingChart(): Promise<Site> {
  return serveSite((path) => ({ body: path === '/editor' ? EDITOR : PAGE }));
}
