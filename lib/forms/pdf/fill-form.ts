import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib';
import { PDFName } from '@cantoo/pdf-lib';
import { isAlreadyFilled } from '../../domain/already-filled.ts';
import { failed, success, type Result } from '../../domain/failure.ts';
import type { FillRefusal, FillReport, FormMap } from '../../domain/form-map.ts';
import { mappedValues, type MappedValue } from '../../domain/mapped-values.ts';
import type { FieldPlace } from './field-places.ts';
import { houseFont } from './house-font.ts';
import { isInertFile, unusable } from './open-form.ts';
import { heldIn, readyForm } from './read-form.ts';
import { expectedIn, heldBy, writeField } from './write-field.ts';

/** A filled form; its fields stay fields, so that what is left can be completed by hand. */
export interface FilledForm {
  bytes: Uint8Array;
  report: FillReport;
}

/**
 * Writes a request in a foreign form by its map: empty fields only, nothing cut, nothing that the
 * map does not name; nothing in a form that already says who somebody is. The file is opened again once saved: what it did not keep is said, and
 * `active-content` when something active would be left in it.
 */
export async function fillForm(
  bytes: Uint8Array,
  map: Extract<FormMap, { kind: 'pdf' }>,
  request: Parameters<typeof mappedValues>[1],
): Promise<Result<FilledForm>> {
  const ready = await readyForm(bytes);
  if (!ready.ok) return failed(ready.failure);
  const { document, places } = ready.value;
  if (isAlreadyFilled(map, heldIn(places))) return unusable('already-filled');
  const { values, left } = mappedValues(map, request);
  const font = await houseFont(document);
  const refused: { target: string; reason: FillRefusal }[] = [];
  const written: MappedValue[] = [];
  for (const value of values) {
    const reason = await tryToWrite(places, value, font);
    if (reason === null) written.push(value);
    else refused.push({ target: value.target, reason });
  }
  const saved = await savedBytes(document);
  if (!(await isInertFile(saved))) return unusable('active-content');
  const kept = await keptIn(saved, written);
  const mapped = new Set(map.fields.map(({ target }) => target));
  const unmapped = places.filter(({ name, kind }) => kind !== 'other' && !mapped.has(name));
  return success({
    bytes: saved,
    report: {
      filled: written.filter((value) => kept.has(value)).map(({ target }) => target),
      left,
      unmapped: [...new Set(unmapped.map(({ name }) => name))],
      refused: [
        ...refused,
        ...written
          .filter((value) => !kept.has(value))
          .map(({ target }) => ({ target, reason: 'not-kept' as const })),
      ],
    },
  });
}

async function tryToWrite(
  places: readonly FieldPlace[],
  { target, value }: MappedValue,
  font: PDFFont,
): Promise<FillRefusal | null> {
  const [place, ...others] = places.filter(({ name }) => name === target);
  if (!place) return 'missing';
  if (others.length > 0) return 'ambiguous';
  try {
    return writeField(place, value, font);
  } catch {
    return 'not-kept';
  }
}

/** Drawn already: the reader must not draw again with a font that lacks letters. */
async function savedBytes(document: PDFDocument): Promise<Uint8Array> {
  document.getForm().acroForm.dict.delete(PDFName.of('NeedAppearances'));
  return document.save({ updateFieldAppearances: false, addDefaultPage: false });
}

/** The values that the saved file holds as they were written. */
async function keptIn(
  saved: Uint8Array,
  written: readonly MappedValue[],
): Promise<ReadonlySet<MappedValue>> {
  const again = await readyForm(saved);
  const places = again.ok ? again.value.places : [];
  return new Set(
    written.filter(({ target, value }) => {
      const place = places.find(({ name }) => name === target);
      return place !== undefined && heldBy(place) === expectedIn(place, value);
    }),
  );
}
