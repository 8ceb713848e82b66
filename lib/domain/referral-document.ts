import { frenchDate, phoneDisplay } from './french-text.ts';
import { inWords } from './value-in-words.ts';
import { anonymiser } from './anonymise.ts';
import { type Holds, isEmpty, isRequired, shownBlocks } from './referral-fields.ts';
import type { Addressee, Referral, ReferralDocument } from './referral.ts';
import type { FormField, ReferralForm } from './referral-form.ts';

type Row = ReferralDocument['blocks'][number]['rows'][number];

/** How the document is wanted. */
export interface DocumentOptions {
  /** Nominative values stay out, as blank lines to complete by hand. */
  anonymous: boolean;
  holds: Holds;
  /** ISO date, used when the request has none. */
  today: string;
}

const DATE_FIELD = 'date-de-la-demande';
const MOTIF_FIELD = 'motif';
/** Fields that may already tell a reason of the orientation. */
const TELLING_FIELDS = [MOTIF_FIELD, 'dimensions', 'deja-essaye'];
/** An identity is qualified by the national service, never by a hand on a sheet. */
const NOT_BY_HAND = ['identite-qualifiee', 'matricule-ins'];
const SIGNATURE_FIELD = 'signature';
/** Lines to write on, for what seldom fits on one. */
const LINES: Partial<Record<FormField['kind'], number>> = { 'long-text': 2, table: 4 };

/**
 * The request, ready to lay out. Empty fields are left out, except on the anonymous sheet, where
 * nominative and mandatory ones become blank lines or boxes to tick; no nominative value is ever on that sheet.
 */
export function referralDocument(
  form: ReferralForm,
  referral: Referral,
  options: DocumentOptions,
): ReferralDocument {
  const { anonymous, holds, today } = options;
  const date = referral.values[DATE_FIELD];
  const anonymise = anonymous ? anonymiser(form, referral) : (text: string) => text;
  const blocks = shownBlocks(form, referral, holds).map(({ block, fields }) => ({
    heading: block.heading,
    rows: fields
      .filter(({ internal }) => !internal)
      .flatMap((field) => {
        const row = rowOf(field, referral, options);
        const told = row === null ? [] : [{ ...row, value: readable(field, row.value, anonymise) }];
        return field.id === MOTIF_FIELD ? [...told, ...reasonRows(referral, anonymise)] : told;
      }),
  }));
  return {
    title: anonymous ? `${form.title}, sans identité` : form.title,
    date: typeof date === 'string' && date !== '' ? date : today,
    addressee: addresseeLines(referral.addressee),
    blocks: blocks.filter(({ rows }) => rows.length > 0),
    footer: footer(form, referral, anonymous),
  };
}

/** Null: the field is left out. */
function rowOf(field: FormField, referral: Referral, options: DocumentOptions): Row | null {
  const { anonymous, holds } = options;
  const value = referral.values[field.id];
  if (anonymous && field.nominative) return NOT_BY_HAND.includes(field.id) ? null : byHand(field);
  if (value !== undefined && !isEmpty(value)) {
    const words = inWords(field, value);
    return { label: field.label, value: field.kind === 'insee' ? `code INSEE ${words}` : words };
  }
  return anonymous && isRequired(field, referral, holds) ? byHand(field) : null;
}

/** What a hand completes: boxes to tick for a choice, else blank lines. */
function byHand({ label, kind, options = [] }: FormField): Row {
  // No box stands at the end of a line, away from its words.
  const boxes = options.map((option) => `☐ ${option.label}`.replaceAll(' ', '\u00a0'));
  const lines = LINES[kind];
  return { label, value: boxes.join('   '), ...(lines === undefined ? {} : { lines }) };
}

/** Names in a free text are taken out; the requester's own lines are theirs to sign. */
function readable(field: FormField, text: string, anonymise: (text: string) => string): string {
  const own = field.origin === 'letterhead' || field.id === SIGNATURE_FIELD;
  return own || field.options !== undefined ? text : anonymise(text);
}

/** What the orientation says and the request, as corrected, does not tell elsewhere. */
function reasonRows(referral: Referral, anonymise: (text: string) => string): Row[] {
  const told = TELLING_FIELDS.flatMap((id) => referral.values[id] ?? [])
    .join(' ')
    .toLowerCase();
  const untold = referral.reasons.filter((reason) => !told.includes(reason.toLowerCase()));
  if (untold.length === 0) return [];
  return [{ label: 'Éléments de l’orientation', value: anonymise(untold.join('\n')) }];
}

function addresseeLines(addressee: Addressee | null): ReferralDocument['addressee'] {
  if (addressee === null) return null;
  const contacts = [
    line('Téléphone', phoneDisplay(addressee.phone)),
    line('Messagerie sécurisée', addressee.mss),
    line('Site', addressee.website),
  ].filter((text) => text !== '');
  const checked =
    addressee.verifiedOn === null
      ? []
      : [`Coordonnées relues le ${frenchDate(addressee.verifiedOn)}`];
  return {
    name: addressee.name,
    lines: contacts.length === 0 ? ['Coordonnées inconnues ici'] : [...contacts, ...checked],
  };
}

function footer(form: ReferralForm, referral: Referral, anonymous: boolean): string[] {
  const use = anonymous
    ? 'Fiche sans identité. N’ajoutez le nom de la personne qu’après l’avoir informée et avoir recueilli son accord ; transmettez-la alors par messagerie sécurisée de santé ou en main propre.'
    : 'Document préparé dans le navigateur ; à transmettre par messagerie sécurisée de santé, jamais par un courriel ordinaire.';
  return [use, form.limits, line('Règles et annuaire', referral.pack)].filter(
    (text) => text !== '',
  );
}

function line(label: string, value: string): string {
  return value === '' ? '' : `${label} : ${value}`;
}
