import { COORDINATION, DAC, FULFIL } from './codes.ts';
import { dayAfter } from './plain-date.ts';
import { concept, type Json, listed, type Resource } from './resource.ts';
import type { Writing } from './writing.ts';

/** Fields that the request says in its own words. */
const NOTED = ['motif', 'attentes-du-professionnel', 'attentes-de-la-personne', 'delai-raison'];

/** Days within which an answer is asked, by option of « délai ». */
const DELAYS: Readonly<Record<string, number>> = { '48-heures': 2, semaine: 7, mois: 30 };

/**
 * What is asked. `order`: a professional asks it for somebody who agreed, and the DAC’s freedom to
 * decline is in the task. An anonymous question authorises nothing for anybody: `proposal`. Base
 * resource: the French profile is made for examinations.
 */
export function serviceRequest({ ids, to, text, words, request }: Writing): Resource {
  const fields = request.form.blocks.flatMap((block) => block.fields);
  const notes = NOTED.map((id): Json | undefined => {
    const label = fields.find((field) => field.id === id)?.label;
    const told = words(id);
    return told === undefined ? undefined : { text: `${label}\u00a0: ${told}` };
  });
  return {
    resourceType: 'ServiceRequest',
    id: ids['service-request'],
    status: 'active',
    intent: request.anonymous ? 'proposal' : 'order',
    category: [{ text: request.form.title }],
    priority: text('delai') === '48-heures' ? 'urgent' : 'routine',
    code: concept(COORDINATION, words('type-d-appui')),
    subject: to('patient'),
    authoredOn: request.issuedAt,
    requester: to('practitioner-role') ?? to('organization'),
    performerType: concept(DAC, 'dispositif d’appui à la coordination (DAC)'),
    performer: listed(to('addressee')),
    reasonCode: listed(...request.reasons.map((reason): Json => ({ text: reason }))),
    supportingInfo: listed(to('questionnaire-response'), to('document-reference'), to('consent')),
    note: listed(...notes),
  };
}

/** The request as work to do: what the DAC accepts, declines or redirects. */
export function task({ ids, to, text, request }: Writing): Resource {
  const day = request.issuedAt.slice(0, 10);
  const days = DELAYS[text('delai') ?? ''];
  return {
    resourceType: 'Task',
    id: ids.task,
    status: 'requested',
    intent: request.anonymous ? 'proposal' : 'order',
    priority: text('delai') === '48-heures' ? 'urgent' : 'routine',
    code: concept(FULFIL),
    description: request.document.title,
    focus: to('service-request'),
    for: to('patient'),
    authoredOn: request.issuedAt,
    lastModified: request.issuedAt,
    requester: to('practitioner-role') ?? to('organization'),
    owner: to('addressee'),
    restriction:
      days === undefined ? undefined : { period: { start: day, end: dayAfter(day, days) } },
  };
}
