import { LETTER } from './codes.ts';
import { narrative } from './narrative.ts';
import { concept, listed, type Resource } from './resource.ts';
import { PARTS } from './resource-ids.ts';
import type { Writing } from './writing.ts';

/** Named by the composition itself: no section repeats them. */
const HEADING = ['composition', 'patient', 'practitioner', 'practitioner-role', 'organization'];

/**
 * The document as people read it: the blocks of the page in words, then a section that leads to
 * every resource, so that nothing of the bundle is out of the document.
 */
export function composition({ ids, to, request }: Writing): Resource {
  const { title, blocks } = request.document;
  const data = PARTS.filter((part) => !HEADING.includes(part)).map(to);
  return {
    resourceType: 'Composition',
    id: ids.composition,
    language: 'fr-FR',
    status: 'final',
    type: concept(LETTER),
    subject: to('patient'),
    date: request.issuedAt,
    author: [to('practitioner-role') ?? to('organization') ?? { display: 'Demandeur à compléter' }],
    title,
    confidentiality: 'N',
    custodian: to('organization'),
    section: [
      ...blocks.map(({ heading, rows }) => ({ title: heading, text: narrative(rows) })),
      { title: 'Données de la demande', entry: listed(...data) },
    ],
  };
}
