import { fold, foldQuery } from './fold.ts';

/** What a typed text asks for, before any commune is looked at. */
export interface Query {
  /** Folded name, numbers included: `paris 16e`, `saint denis 93`. */
  whole: string;
  /** Folded name without postal code, département number and CEDEX; empty when only numbers. */
  name: string;
  /** One to five signs when the text is nothing but the start of a postal or INSEE code. */
  code: string | null;
  /** Five digits beside a name. */
  postalCode: string | null;
  /** A département number beside a name, as typed: `93`, `2a`, `974`. */
  departement: string | null;
  /** The line ends in CEDEX: its postal code is that of an organisation, not of a commune. */
  cedex: boolean;
}

const CEDEX = /(^| )cedex( \d{1,2})?( |$)/;
const POSTAL_CODE = /(^| )(\d{5})( |$)/;
const DEPARTEMENT = /(^(?:\d{2,3}|2[ab]) | (?:\d{2,3}|2[ab])$)/;

/** Reads a typed text. */
export function readQuery(text: string): Query {
  const folded = ordinalsWritten(foldQuery(text));
  const bare = fold(text).replaceAll(' ', '');
  if (/^(\d{1,5}|2[ab]\d{0,3})$/.test(bare)) {
    const none = { whole: '', name: '', postalCode: null, departement: null, cedex: false };
    return { ...none, code: bare.toUpperCase() };
  }
  const cedex = CEDEX.test(folded);
  const withoutCedex = folded.replace(CEDEX, ' ').trim();
  const postalCode = POSTAL_CODE.exec(withoutCedex)?.[2] ?? null;
  const whole = withoutCedex.replace(POSTAL_CODE, ' ').trim();
  const departement = DEPARTEMENT.exec(whole)?.[0].trim() ?? null;
  const name = whole.replace(DEPARTEMENT, '').trim();
  return {
    whole: whole.replace(/ 0(\d)/, ' $1'),
    name,
    code: null,
    postalCode,
    departement,
    cedex,
  };
}

/** `16 eme arrdt` becomes `16e arrondissement`, as the names of arrondissements are written. */
function ordinalsWritten(folded: string): string {
  return folded
    .replace(/ (?:arrt|arrdt|ardt|arr)$/, ' arrondissement')
    .replace(
      / 0?(\d{1,2})(?: ?(?:er|ere|e|eme|ieme|nd|nde)(?= |$)|(?= arrondissement$))/,
      (_, number: string) => (number === '1' ? ' 1er' : ` ${number}e`),
    );
}
