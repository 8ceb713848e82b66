import type { DeliverableRequest } from '../../domain/deliverable.ts';
import { inWords } from '../../domain/value-in-words.ts';
import { withAllowedValues } from './allowed-text.ts';
import { type Part, type ResourceIds, urnOf } from './resource-ids.ts';
import type { Reference } from './resource.ts';

/** A request being written: what it holds, and how its resources name each other. */
export interface Writing {
  request: DeliverableRequest;
  ids: ResourceIds;
  /** Undefined when the request does not hold that part. */
  to(part: Part): Reference | undefined;
  /** Text of a field, trimmed; undefined when it is empty or a list. */
  text(field: string): string | undefined;
  /** A field as a page shows it; undefined when it is not filled. */
  words(field: string): string | undefined;
  /** Option ids of a field, as a list. */
  chosen(field: string): readonly string[];
}

/** Answers of « accord » that say that somebody agreed. */
export const AGREEMENTS = ['oral', 'ecrit', 'par-le-representant'] as const;

/**
 * Opens the writing of a request. Throws on a refusal that would name the person: the gate keeps
 * such a request from any format.
 */
export function writingOf(given: DeliverableRequest, ids: ResourceIds): Writing {
  const request = withAllowedValues(given);
  const { values, form, anonymous } = request;
  const refused = form.gate.refusedWhen.some(({ field, in: refusals }) =>
    [values[field] ?? []].flat().some((answer) => refusals.includes(answer)),
  );
  if (refused && !anonymous) throw new Error('A refused request was handed over.');
  const fields = form.blocks.flatMap((block) => block.fields);
  const text = (field: string) => {
    const value = values[field];
    return typeof value === 'string' ? value : undefined;
  };
  const present = presentParts(request, text);
  return {
    request,
    ids,
    to: (part) => (present.has(part) ? { reference: urnOf(ids[part]) } : undefined),
    text,
    words: (id) => {
      const field = fields.find((each) => each.id === id);
      const value = values[id];
      if (field === undefined || value === undefined) return undefined;
      return inWords(field, value) || undefined;
    },
    chosen: (id) => [values[id] ?? []].flat(),
  };
}

/** An anonymous request has no consent: there is nobody whose words it would keep. */
function presentParts(
  { anonymous, addressee, values }: DeliverableRequest,
  text: Writing['text'],
): ReadonlySet<Part> {
  const isNamed = text('demandeur-nom') !== undefined;
  const optional: [Part, boolean][] = [
    ['practitioner', isNamed],
    ['practitioner-role', isNamed],
    ['organization', text('demandeur-structure') !== undefined],
    ['addressee', addressee !== null],
    ['consent', !anonymous && values['accord'] !== undefined],
    ['representative', text('representant-nom') !== undefined],
    ['caregiver', text('aidant-nom') !== undefined],
    ['trusted-person', text('personne-de-confiance') !== undefined],
  ];
  return new Set<Part>([
    'composition',
    'service-request',
    'task',
    'patient',
    'questionnaire-response',
    'document-reference',
    ...optional.filter(([, isPresent]) => isPresent).map(([part]) => part),
  ]);
}
