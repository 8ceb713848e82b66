import type { PatientReading } from '../../domain/patient.ts';
import { Remarks } from '../evidence.ts';
import { fold } from '../fold.ts';
import { dateOrderOf } from '../page-signs.ts';
import { parseNir } from '../parse/nir.ts';
import { blank, readPerson } from '../read-person.ts';
import { cameBy } from './came-by.ts';
import { looksLikeDataMatrix } from './data-matrix.ts';
import { hasContactByFooter } from './footer.ts';
import { isHeadedByAnother } from './named-head.ts';
import { readDataMatrix } from './read-data-matrix.ts';
import { readFhir } from './read-fhir.ts';
import { isEnglish, textTree } from './text-tree.ts';

/** By which gesture a text came in. */
export type TextSource = 'selection' | 'clipboard';

const FRAMES = { selection: 'sélection', clipboard: 'texte collé' } as const;
const LONGEST = 20_000;
const LONGEST_JSON = 200_000;

/**
 * The person named in a text: an identity line, an INS block, a number alone, the head of a letter,
 * the text of an INS Data Matrix, a FHIR Patient. One person, or blanks with the reason, as for a
 * page. Never throws, whatever the text; keeps nothing of it.
 */
export function readText(
  text: string,
  options: { source: TextSource; today?: Date },
): PatientReading {
  const today = options.today ?? new Date();
  const way = { source: options.source, frame: FRAMES[options.source] };
  const json = /^\s*[{[]/.test(text);
  if (text.length > (json ? LONGEST_JSON : LONGEST)) return tooLong();
  if (looksLikeDataMatrix(text)) return readDataMatrix(text, today);
  if (json) return readFhir(text, today);
  return cameBy(numberAlone(text, way) ?? readLines(text, today), way);
}

function tooLong(): PatientReading {
  const remarks = new Remarks();
  remarks.refuse('birthName', 'page-too-long');
  remarks.warn('nothing-found');
  return blank(remarks);
}

function readLines(text: string, today: Date): PatientReading {
  const root = textTree(text);
  const order = dateOrderOf(root, isEnglish(text) ? 'en' : '');
  const remarks = new Remarks();
  const reading = readPerson(root, { order, today, agesOfToday: false }, remarks);
  if (!isHeadedByAnother(text, reading)) return withoutOthersContact(text, reading);
  remarks.warn('several-patients');
  remarks.refuse('familyName', 'other-person');
  return blank(remarks);
}

/**
 * « Titulaire du téléphone : sa fille » takes back the phone that stands before it; the foot of a page,
 * the phone and the address just above it.
 */
function withoutOthersContact(text: string, reading: PatientReading): PatientReading {
  const { phone, address, ...others } = reading.fields;
  if (hasContactByFooter(text)) return { ...reading, fields: others };
  return phone && /\b(titulaire|proprietaire|appartient)\b/.test(fold(text))
    ? { ...reading, fields: { ...others, ...(address && { address }) } }
    : reading;
}

/** A number pasted by itself is the user's own choice: it gives the sex, and says who is missing. */
function numberAlone(text: string, way: { source: TextSource; frame: string }) {
  const nir = parseNir(text.replace(/^\s*(?:NIR|INS|N°\s?(?:SS|INS))\s*:?/iu, ''));
  if (!nir.ok && nir.why === 'not-a-nir') return null;
  const remarks = new Remarks();
  if (!nir.ok) {
    remarks.refuse('nir', 'not-valid');
    remarks.warn(nir.why === 'key' ? 'nir-key' : 'nia');
    return blank(remarks);
  }
  remarks.warn('incomplete-date');
  const { value, sex } = nir.nir;
  const provenance = {
    ...way,
    label: 'numéro seul',
    level: 'labelled',
    checks: ['nir-key'],
  } as const;
  const checked = { ...provenance, checks: [...provenance.checks] };
  const fields = { nir: { value, provenance: checked }, sex: { value: sex, provenance: checked } };
  return { ...blank(remarks), fields };
}
