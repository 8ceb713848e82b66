import { shippedPack } from '../support/knowledge.ts';
import type { DeliverableRequest } from '../../lib/domain/deliverable.ts';
import { fhirOutput, fhirTransactionOutput } from '../../lib/outputs/fhir.ts';
import { questionnaireOf } from '../../lib/outputs/fhir/questionnaire.ts';
import type { DataOutput, RenderedFile } from '../../lib/outputs/output.ts';
import { situations } from './situations.ts';

/** A resource as a reader of the file finds it. */
export interface ReadResource {
  [element: string]: unknown;
  resourceType: string;
  id?: string;
}

export interface ReadBundle {
  resourceType: 'Bundle';
  type: string;
  entry: {
    fullUrl: string;
    resource: ReadResource;
    request?: { method: string; url: string; ifNoneExist?: string };
  }[];
}

/** Stands for the page: what matters here is that its bytes arrive whole. */
export const PAGE = new TextEncoder().encode('%PDF-1.7 page fictive é\n');

function page(): Promise<RenderedFile> {
  const fileName = 'page.pdf';
  return Promise.resolve({ kind: 'file', bytes: PAGE, mediaType: 'application/pdf', fileName });
}

/** The request of a situation. */
export function requestNamed(name: string): DeliverableRequest {
  const found = situations.find((situation) => situation.name === name);
  if (!found) throw new Error(`No situation ${name}`);
  return found.request;
}

/** The request as a FHIR document, read back. */
export function documentOf(request: DeliverableRequest): Promise<ReadBundle> {
  return read(fhirOutput, request);
}

/** The request as a FHIR transaction, read back. */
export function transactionOf(request: DeliverableRequest): Promise<ReadBundle> {
  return read(fhirTransactionOutput, request);
}

async function read(output: DataOutput, request: DeliverableRequest): Promise<ReadBundle> {
  const { bytes } = await output.render(request, page);
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** The shipped checklist, as other renderers get it. */
export function shippedQuestionnaire(): ReadResource & { item: ReadItem[] } {
  const { checklist, version, date, policy } = shippedPack;
  const { definitions } = policy;
  const made = questionnaireOf(checklist, { version, date, definitions });
  return JSON.parse(JSON.stringify(made));
}

export interface ReadItem {
  linkId: string;
  text: string;
  enableWhen?: { question: string; operator: string; answerCoding: { code: string } }[];
  enableBehavior?: 'all' | 'any';
  answerOption?: { valueCoding: { system: string; code: string; display: string } }[];
  item?: ReadItem[];
}

/** The resources of one type. */
export function ofType({ entry }: ReadBundle, type: string): ReadResource[] {
  return entry.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === type);
}
