import type { DeliverableRequest } from '../../domain/deliverable.ts';
import type { RenderedFile } from '../output.ts';
import { addressee } from './addressee.ts';
import { businessIdentifier, identified } from './business-identifier.ts';
import { ANONYMISED } from './codes.ts';
import { composition } from './composition.ts';
import { consent } from './consent.ts';
import { documentReference } from './document-reference.ts';
import { patient } from './patient.ts';
import { questionnaireResponse } from './questionnaire-response.ts';
import { relatedPersons } from './related-persons.ts';
import { requester } from './requester.ts';
import { resourceIds, urnOf } from './resource-ids.ts';
import type { Json, Resource } from './resource.ts';
import { serviceRequest, task } from './service-request.ts';
import { type Writing, writingOf } from './writing.ts';

/** A Bundle of type document or transaction. */
export type Bundle = {
  [element: string]: Json | undefined;
  resourceType: 'Bundle';
  type: 'document' | 'transaction';
};

/** A request opened for writing, with every resource that it is, the composition first. */
export interface Written {
  writing: Writing;
  resources: readonly Resource[];
}

/** Every resource of a request. */
export async function written(request: DeliverableRequest, page: RenderedFile): Promise<Written> {
  const writing = writingOf(request, await resourceIds(request.id));
  const resources = [
    composition(writing),
    serviceRequest(writing),
    task(writing),
    patient(writing),
    ...relatedPersons(writing),
    ...requester(writing),
    ...addressee(writing),
    questionnaireResponse(writing),
    ...consent(writing),
    await documentReference(writing, page),
  ];
  return { writing, resources: resources.map(identified) };
}

/** The request as a document: whole by itself, in an order that never changes. */
export function documentBundle({ writing, resources }: Written): Bundle {
  const { request } = writing;
  return {
    resourceType: 'Bundle',
    meta: request.anonymous ? { security: [ANONYMISED] } : undefined,
    language: 'fr-FR',
    identifier: businessIdentifier(request.id),
    type: 'document',
    timestamp: request.issuedAt,
    entry: resources.map((resource) => ({ fullUrl: urnOf(resource.id), resource })),
  };
}
