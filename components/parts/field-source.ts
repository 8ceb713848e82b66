import type { Identity } from '../../lib/domain/patient.ts';
import type { FormField } from '../../lib/domain/referral-form.ts';
import type { FieldValue } from '../../lib/domain/referral.ts';
import type { Room } from '../room.ts';
import { requestText } from '../text/request-text.ts';

/** The lines of the request that repeat a value of the person. */
const READ: Readonly<Record<string, keyof Identity>> = {
  'nom-de-naissance': 'birthName',
  'nom-utilise': 'usedName',
  prenoms: 'givenNames',
  'date-de-naissance': 'birthDate',
  age: 'birthDate',
  sexe: 'sex',
  adresse: 'addressLine',
  'commune-de-residence': 'postalCode',
  departement: 'postalCode',
  telephone: 'phone',
  'medecin-traitant-nom': 'medecinTraitant',
};

/** Where a first value comes from, in a word; undefined once edited, and for what is empty. */
export function sourceWords(
  { id, origin }: FormField,
  value: FieldValue | undefined,
  { state, context }: Room,
): string | undefined {
  const { from } = requestText;
  if (id in state.edits || value === undefined || value.length === 0) return undefined;
  const isOwnDoctor = id === 'medecin-traitant-nom' && context.role === 'medecin-traitant';
  if (origin === 'letterhead' || isOwnDoctor) return from.letterhead;
  if (origin === 'clock') return from.clock;
  if (origin === 'directory') return from.directory;
  if (origin === 'orientation') return from.answers;
  const read = READ[id];
  if (read === undefined || state.anonymous) return origin === 'context' ? from.context : undefined;
  const source = state.origins[read]?.source;
  if (source === undefined || source === 'typed') return from.typed;
  return source === 'clipboard' || source === 'selection' ? from.pasted : from.chart;
}
