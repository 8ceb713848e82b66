import type { AdmissionList, Deadline } from './admission-list.ts';
import { capitalised, frenchDate } from './french-text.ts';
import type { Pack } from './pack.ts';
import type { Identity } from './patient.ts';
import { shortNameOf } from './reasons.ts';
import type { ReferralDocument } from './referral.ts';
import { indexOf } from './pack-index.ts';

/** What the printed list is made of. */
export interface AdmissionSheet {
  pack: Pack;
  list: AdmissionList;
  /** As the user confirmed it; null on a public page or when nobody was confirmed. */
  identity: Identity | null;
  /** Name of the hospital as the settings keep it; empty when not known. */
  establishment: string;
  /** ISO date. */
  today: string;
}

type Block = ReferralDocument['blocks'][number];

const HEADINGS: Readonly<Record<Deadline, string>> = {
  now: 'Dès maintenant : fait par, le',
  'during-stay': 'Pendant le séjour : fait par, le',
  'before-discharge': 'Avant la sortie : fait par, le',
};

/**
 * The list to print or to copy: boxes to tick, a blank to write who did it and when. What is not
 * known stays a blank line, and the title, which names the file, never names anybody.
 */
export function admissionDocument(sheet: AdmissionSheet): ReferralDocument {
  const { pack, list, today } = sheet;
  return {
    title: list.title,
    date: today,
    addressee: null,
    blocks: [
      stayBlock(sheet),
      personBlock(sheet),
      ...list.sections.map(({ by, lines }) => ({
        heading: HEADINGS[by],
        rows: lines
          .filter(({ state }) => state === 'to-do')
          .map(({ text }) => ({ label: `☐ ${text}`, value: '' })),
      })),
      clarifyBlock(sheet),
    ].filter(({ rows }) => rows.length > 0),
    footer: [
      'Aide-mémoire préparé dans le navigateur à partir des réponses données ce jour ; l’équipe décide. Hors de l’équipe de soins, rien ne se dit sans l’accord de la personne.',
      pack.form.limits,
      `Sources : ${list.sources.map((tag) => pack.sources[tag]?.title ?? tag).join(' ; ')}`,
      `Règles et annuaire : ${pack.name}, version ${pack.version}, ${frenchDate(pack.date)}`,
    ],
  };
}

function stayBlock({ establishment }: AdmissionSheet): Block {
  return {
    heading: 'Séjour',
    rows: [
      { label: 'Établissement', value: establishment },
      ...blank('Service (UF)', 'Téléphone interne', 'Entrée le'),
      ...blank('Sortie prévue le', 'Liste tenue par'),
    ],
  };
}

function personBlock({ identity }: AdmissionSheet): Block {
  const known = identity === null ? blank('Nom, prénoms', 'Née ou né le') : rowsOf(identity);
  return {
    heading: 'Personne',
    rows: [...known, ...blank('Personne de confiance', 'Aidant à prévenir')],
  };
}

function rowsOf(identity: Identity): Block['rows'] {
  const { birthName, usedName, givenNames, birthDate } = identity;
  const other = usedName !== '' && usedName !== birthName;
  return [
    { label: 'Nom de naissance', value: birthName },
    ...(other ? [{ label: 'Nom utilisé', value: usedName }] : []),
    { label: 'Prénoms', value: givenNames },
    { label: 'Née ou né le', value: frenchDate(birthDate) },
  ];
}

/** One row for each doubt, whatever the number of lines that hang on it. */
function clarifyBlock({ pack, list }: AdmissionSheet): Block {
  const situation = { index: indexOf(pack) };
  const name = (id: string): string => capitalised(shortNameOf(id, situation));
  const doubts = new Set(
    list.sections.flatMap(({ lines }) => lines.flatMap(({ missing }) => missing)),
  );
  const unanswered = list.unanswered.map(name).join(', ');
  return {
    heading: 'À préciser',
    rows: [
      ...blank(...[...doubts].map(name)),
      ...(unanswered === '' ? [] : [{ label: 'Pas encore répondu', value: unanswered }]),
    ],
  };
}

function blank(...labels: string[]): Block['rows'] {
  return labels.map((label) => ({ label, value: '' }));
}
