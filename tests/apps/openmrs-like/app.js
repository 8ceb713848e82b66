/**
 * A page of our own that behaves as OpenMRS 3 was seen to: one banner component for the chart and
 * for each row of a search, hashed classes, the name given first, the old banner still there for a
 * moment after the address has changed, then none, then the new one. Fictitious people.
 */
const PEOPLE = {
  armand: {
    name: 'Armand Lucien TESSIER',
    sex: 'Homme',
    age: '78 ans',
    born: '12 mars 1948',
    id: '100GEJ',
    address: '4 chemin des Modèles, 91150 Étampes',
    phone: '01 99 00 21 21',
  },
  odile: {
    name: 'Odile MARCHAND',
    sex: 'Femme',
    age: '65 ans',
    born: '04 juil. 1961',
    id: '100HYK',
    address: '9 rue du Gabarit, 91410 Dourdan',
    phone: '06 99 00 31 31',
  },
};

/** Moments seen on a real one, in milliseconds after the address changed. */
const OLD_GOES = 60;
const NEW_COMES = Number(new URLSearchParams(location.search).get('late') ?? 0) || 375;

const page = document.getElementById('page');
let turn = 0;

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-in-page]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  follow();
});

show();

/** After a change of address: the old page, then an empty one, then the new page. */
function follow() {
  turn += 1;
  const mine = turn;
  const at = (milliseconds, act) => setTimeout(() => mine === turn && act(), milliseconds);
  at(OLD_GOES, () => page.replaceChildren());
  at(NEW_COMES, show);
}

function show() {
  const [place, id] = location.pathname.split('/').slice(1);
  if (place !== 'patient') return page.replaceChildren(...Object.values(PEOPLE).map(banner));
  page.replaceChildren(banner(PEOPLE[id]), details(PEOPLE[id]));
}

function banner(person) {
  const header = element('header', { role: 'banner', 'aria-label': 'patient banner' });
  const row = element('div', { class: '-esm-patient-banner__row__q7p' });
  row.append(
    element('span', { class: '-esm-patient-banner__patientName__k2v' }, person.name),
    element('span', {}, person.sex),
    element('span', {}, person.age),
    element('span', {}, person.born),
    element('span', {}, `Identifiant OpenMRS ${person.id}`),
  );
  header.append(row);
  return header;
}

/** What « Afficher plus » shows. */
function details({ address, phone }) {
  const list = element('dl', {});
  list.append(
    element('dt', {}, 'Adresse'),
    element('dd', {}, address),
    element('dt', {}, 'Téléphone'),
    element('dd', {}, phone),
  );
  return list;
}

function element(tag, attributes, text = '') {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}
