import { failed, success, type Result } from '../../domain/failure.ts';
import type { PdfForm, PdfFormField } from '../../domain/pdf-form.ts';
import { fieldPlaces, type FieldPlace } from './field-places.ts';
import { MOST_FIELDS } from './limits.ts';
import { isBlankPlace } from './write-field.ts';
import { openForm, unusable, type OpenForm } from './open-form.ts';

/** A form ready to be filled, with its fields. */
export interface ReadyForm extends OpenForm {
  places: readonly FieldPlace[];
}

/** The fields of a foreign PDF; `form-unusable` says why it cannot be filled. */
export async function readForm(bytes: Uint8Array): Promise<Result<PdfForm>> {
  const ready = await readyForm(bytes);
  if (!ready.ok) return failed(ready.failure);
  const { document, disarmed, places } = ready.value;
  return success({
    title: titleOf(document),
    sha256: await sha256(bytes),
    fields: places.map(({ name, kind, label, offered, maxLength, page }): PdfFormField => ({
      name,
      kind,
      label,
      offered,
      maxLength,
      page,
    })),
    held: heldIn(places),
    disarmed,
  });
}

/** Opens a form and finds its fields. */
export async function readyForm(bytes: Uint8Array): Promise<Result<ReadyForm>> {
  const open = await openForm(bytes);
  if (!open.ok) return open;
  try {
    const places = fieldPlaces(open.value.document);
    if (places.length > MOST_FIELDS) return unusable('too-large');
    if (places.every(({ kind }) => kind === 'other')) return unusable('no-fields');
    return success({ ...open.value, places });
  } catch {
    return unusable('damaged');
  }
}

/** Names of the fields that hold something. */
export function heldIn(places: readonly FieldPlace[]): string[] {
  return places.filter((place) => !isBlankPlace(place)).map(({ name }) => name);
}

function titleOf(document: OpenForm['document']): string {
  try {
    return document.getTitle()?.trim() ?? '';
  } catch {
    return '';
  }
}

/** Hex, lower case. */
async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes.slice());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
