// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  FED_FIELD,
  type Adapter,
  type AdapterField,
  type FieldPlace,
} from '../../../lib/ehr/adapter/adapter.ts';
import { fold } from '../../../lib/ehr/fold.ts';
import { dayHere, withAges } from '../../../scripts/demo-ages.ts';
import { TODAY } from '../reading-of.ts';
import { readBy, shippedAdapter } from './adapter-of.ts';

const demo = `${import.meta.dirname}/../../../demo/ehr`;
const pageOf: Record<string, string> = {
  'demo-ehr': withAges(readFileSync(`${demo}/lefevre-madeleine.html`, 'utf8'), dayHere(TODAY)),
  medplum: readFileSync(`${import.meta.dirname}/pages/medplum-details.html`, 'utf8'),
  'openmrs-3': readFileSync(`${import.meta.dirname}/pages/openmrs-3-chart.html`, 'utf8'),
  weda: readFileSync(`${import.meta.dirname}/pages/weda-dossier.html`, 'utf8'),
};
/** A number whose birth date is not read cannot be checked: it is left too. */
const GOES_WITH: Record<string, string[]> = { birthDate: ['nir'] };

const cases = Object.entries(pageOf).flatMap(([id, html]) => {
  const adapter = shippedAdapter(id);
  // The keys of a checked adapter are its fields.
  const fields = Object.keys(adapter.fields) as AdapterField[];
  return fields.map((field) => ({ id, field, adapter, html, fields }));
});

describe('a place that the software renamed', () => {
  it.each(cases)('$id, $field: blank with its reason, and nothing else moves', (one) => {
    const { adapter, field, html } = one;
    const whole = readBy(adapter, html);
    const broken = readBy(adapter, changed(html, adapter, field, rename));
    expectOnlyLoss(whole.values, broken.values, fieldsOfPlace(adapter, field));
    if (!adapter.fields[field]?.mayBeAbsent) {
      expect(broken.refused).toContainEqual(
        expect.objectContaining({ field: FED_FIELD[field], reason: 'no-such-place' }),
      );
    }
  });
});

describe('a place that the page has twice', () => {
  // Places told by their rank alone cannot be twice: the rank takes one.
  it.each(cases.filter(({ id }) => id !== 'openmrs-3'))('$id, $field: blank too', (one) => {
    const { adapter, field, html } = one;
    const whole = readBy(adapter, html);
    const broken = readBy(adapter, changed(html, adapter, field, double));
    expectOnlyLoss(whole.values, broken.values, fieldsOfPlace(adapter, field));
    expect(broken.refused).toContainEqual(
      expect.objectContaining({ field: FED_FIELD[field], reason: 'several-places' }),
    );
  });
});

function expectOnlyLoss(whole: object, broken: object, lost: readonly string[]): void {
  const gone = new Set(lost.flatMap((field) => [field, ...(GOES_WITH[field] ?? [])]));
  const left = Object.entries(whole).filter(([field]) => !gone.has(field));
  expect(broken).toEqual(Object.fromEntries(left));
}

/** What the place feeds: two fields may be read in one element. Fields that only check lose nothing. */
function fieldsOfPlace({ fields }: Adapter, field: AdapterField): string[] {
  const target = ({ selector, label, within }: FieldPlace) => [selector, label, within].join();
  const asked = fields[field];
  const same = Object.entries(fields).filter(
    ([, place]) => asked && target(place) === target(asked),
  );
  return same.flatMap(([name]) => (name === 'age' ? [] : [FED_FIELD[name as AdapterField]])); // as above
}

function changed(
  html: string,
  adapter: Adapter,
  field: AdapterField,
  change: (element: Element) => void,
): string {
  const page = new DOMParser().parseFromString(
    html.replace(/<(link|script)\b[^>]*>/g, ''),
    'text/html',
  );
  const place = adapter.fields[field];
  const scope = page.querySelector(adapter.scope);
  const part = place?.within ? scope?.querySelector(place.within) : scope;
  const found = place?.selector
    ? part?.querySelector(place.selector)
    : [...(part?.querySelectorAll('dt, span') ?? [])].find(
        (element) => fold(element.textContent ?? '') === fold(place?.label ?? ''),
      );
  if (!found) throw new Error(`no place for ${field}`);
  change(found);
  return page.documentElement.outerHTML;
}

/** Another tag without attribute for a place told by selector; another word for a label. */
function rename(element: Element): void {
  if (element.matches('dt, .title-address-comunication')) {
    element.textContent = 'Renommé';
    return;
  }
  const other = element.ownerDocument.createElement('bdi');
  other.innerHTML = element.innerHTML;
  element.replaceWith(other);
}

/** Once more, further on, with the value of somebody else where there is a value. */
function double(element: Element): void {
  const twin = element.cloneNode(true) as Element; // a clone is of the same kind
  if (element.localName === 'dt') {
    const value = element.ownerDocument.createElement('dd');
    value.textContent = 'AUTRE';
    element.parentElement?.append(twin, value);
  } else if (element.matches('.title-address-comunication')) {
    element.closest('table')?.after(element.closest('table')?.cloneNode(true) ?? '');
  } else {
    twin.textContent = 'AUTRE';
    element.after(twin);
  }
}
