import type { DeliverableRequest } from '../../domain/deliverable.ts';
import type { FieldValue } from '../../domain/referral.ts';

/**
 * The text without what a FHIR string may not hold: control characters other than tab and line
 * breaks, halves of a character. A paste sometimes brings some.
 */
export function allowedText(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n\r])\p{Cc}/gu, '');
}

/** The request with every value so; a value that holds nothing else is not there. */
export function withAllowedValues(request: DeliverableRequest): DeliverableRequest {
  const values: Record<string, FieldValue> = {};
  for (const [id, value] of Object.entries(request.values)) {
    const kept = typeof value === 'string' ? allowedText(value).trim() : value.map(allowedText);
    if (kept !== '') values[id] = kept;
  }
  return { ...request, values };
}
