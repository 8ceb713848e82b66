import type { Checklist } from './checklist.ts';
import type { DeliverableRequest } from './deliverable.ts';
import type { FormField, ReferralForm } from './referral-form.ts';
import type { FieldValue } from './referral.ts';
import { rowOf } from './table-rows.ts';

/** The person of every try: invented, with letters that a form must be able to show. */
const PERSON: Readonly<Record<string, string>> = {
  'nom-de-naissance': 'FICTIF-ŁUKASZ',
  'nom-utilise': 'NGUYỄN-FICTIVE',
  prenoms: 'Éloïse Marie',
  'demandeur-nom': 'Dr Camille Exemple',
  'medecin-traitant-nom': 'Dr Dominique Fictif',
  adresse: '1 rue de l’Exemple',
  'commune-de-residence': 'Exempleville',
  age: '82 ans',
  'identite-qualifiee': 'oui',
};

/** A request with every field filled, about nobody, to try a form with. */
export function fictitiousRequest(
  form: ReferralForm,
  checklist: Checklist,
  now: string,
): DeliverableRequest {
  const fields = form.blocks.flatMap((block) => block.fields);
  const date = now.slice(0, 10);
  return {
    id: '00000000-0000-4000-8000-000000000000',
    issuedAt: now,
    document: { title: form.title, date, addressee: null, blocks: [], footer: [] },
    anonymous: false,
    form,
    values: Object.fromEntries(fields.map((field) => [field.id, valueOf(field)])),
    addressee: null,
    commune: null,
    checklist,
    answers: {},
    reasons: [],
    pack: '',
  };
}

function valueOf({
  id,
  label,
  kind,
  options = [],
  columns = [],
  maxLength,
}: FormField): FieldValue {
  const known = PERSON[id];
  if (known !== undefined) return known;
  const [first] = options;
  switch (kind) {
    case 'date':
      return '1944-03-12';
    case 'phone':
      // Of the ranges that ARCEP keeps for fiction.
      return '0199000000';
    case 'choice':
      return first?.id ?? '';
    case 'multiple':
      return options.slice(0, 2).map((option) => option.id);
    case 'rpps':
      return '99999999990';
    case 'nir':
      return '255059900000034';
    case 'table':
      return [rowOf(columns.map((column) => `${column.label} (fictif)`))];
    case 'mss':
      return 'essai@cabinet.exemple.mssante.fr';
    default:
      return `${label} (fictif)`.slice(0, maxLength);
  }
}
