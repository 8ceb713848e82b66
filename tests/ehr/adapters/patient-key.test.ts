// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { handAdapter, takeHandedAdapter } from '../../../lib/ehr/adapter/handed-adapter.ts';
import { patientKeyOf } from '../../../lib/ehr/adapter/patient-key.ts';
import { documentOf } from '../reading-of.ts';
import { shippedAdapter } from './adapter-of.ts';

const one = '0b25cd80-4b1a-4b0e-9a6e-0d7f6f4f3c11';
const other = '0b25cd80-4b1a-4b0e-9a6e-0d7f6f4f3c12';
const weda = (query: string) =>
  `https://secure.weda.fr/FolderMedical/PatientViewForm.aspx?${query}`;
const openmrs = (uuid: string, tab = '') =>
  `https://o3.openmrs.org/openmrs/spa/patient/${uuid}/chart${tab}`;

describe('the key of a patient', () => {
  const empty = documentOf('<html><body></body></html>');
  const key = (id: string, address: string) => patientKeyOf(shippedAdapter(id), address, empty);

  it.each([
    [
      'another session key',
      'weda',
      weda('PatDk=123|0|0|0&crypt=a'),
      weda('crypt=b&PatDk=123|0|0|0'),
    ],
    ['another tab', 'openmrs-3', openmrs(one), openmrs(one, '/Visits')],
  ])('does not change with %s', (_what, id, first, second) => {
    expect(key(id, first)).toBe(key(id, second));
    expect(key(id, first)).not.toBeNull();
  });

  it.each([
    ['query', 'weda', weda('PatDk=123|0|0|0'), weda('PatDk=124|0|0|0')],
    ['path', 'openmrs-3', openmrs(one), openmrs(other)],
  ])('changes with the %s', (_what, id, first, second) => {
    expect(key(id, first)).not.toBe(key(id, second));
  });

  it('repeats nothing of the address', () => {
    expect(key('weda', weda('PatDk=123456|0&crypt=secret'))).not.toMatch(/123456|secret/);
  });

  it.each([
    ['absent', 'weda', weda('x=1')],
    ['given twice', 'weda', weda('PatDk=1&PatDk=2')],
    ['of another form', 'openmrs-3', openmrs('12')],
  ])('is null when it is %s', (_what, id, address) => expect(key(id, address)).toBeNull());

  it.each([
    ['one place', '<main data-chart="dossier-1"></main>', true],
    ['two places', '<i data-chart="dossier-1"></i><i data-chart="dossier-2"></i>', false],
    ['none', '<main></main>', false],
  ])('is read in %s of the page', (_what, body, found) => {
    const page = documentOf(`<html><body>${body}</body></html>`);
    const read = patientKeyOf(shippedAdapter('demo-ehr'), 'http://localhost/ehr/a.html', page);
    expect(read !== null).toBe(found);
  });

  it('is read in a page whose own names hide those of the document', () => {
    const page = documentOf('<html><body><main data-chart="dossier-1"></main></body></html>');
    const hiding = { value: page.createElement('form'), configurable: true };
    Object.defineProperty(page, 'querySelectorAll', hiding);
    const address = 'http://localhost/ehr/a.html';
    expect(patientKeyOf(shippedAdapter('demo-ehr'), address, page)).not.toBeNull();
    Reflect.deleteProperty(page, 'querySelectorAll');
  });
});

describe('an adapter handed over to the reader', () => {
  it('is taken once', () => {
    const weda = shippedAdapter('weda');
    handAdapter(weda);
    expect([takeHandedAdapter(), takeHandedAdapter()]).toEqual([weda, null]);
  });

  it('is replaced by nothing when the page has none', () => {
    handAdapter(shippedAdapter('weda'));
    handAdapter(null);
    expect(takeHandedAdapter()).toBeNull();
  });

  it('travels as a function that needs nothing around it', () => {
    // What `executeScript` does: the text of the function, alone.
    const alone: unknown = new Function(`return (${handAdapter.toString()})`)();
    if (typeof alone === 'function') alone(shippedAdapter('medplum'));
    expect(takeHandedAdapter()?.id).toBe('medplum');
  });
});
