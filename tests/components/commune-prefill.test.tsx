// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { App } from '../../components/app.tsx';
import type { Address, PatientReading } from '../../lib/domain/patient.ts';
import { beside, click, fakePorts, found, JEANNE, mounted, press } from './fake-ports.ts';

const address = { value: { postalCode: '91150', city: 'Étampes' }, provenance: beside('Adresse') };
const atHome = ({ fields, ...rest }: PatientReading): PatientReading => ({
  ...rest,
  fields: { ...fields, address },
});
/** Fictitious: Paul Fictif, of the same town. */
const PAUL = atHome({
  fields: {
    birthName: { value: 'FICTIF', provenance: beside('Nom de naissance') },
    givenNames: { value: ['Paul'], provenance: beside('Prénom') },
  },
  warnings: [],
  refused: [],
});

const field = async (root: HTMLElement): Promise<HTMLInputElement> =>
  (await found(root, '[role=combobox]')) as HTMLInputElement; // the role is on an input
const says = async (root: HTMLElement, text: RegExp): Promise<void> =>
  vi.waitFor(async () => expect((await field(root)).value).toMatch(text));

test('the commune is prefilled for the next patient of the same town', async () => {
  const fake = fakePorts(atHome(JEANNE));
  const root = mounted(<App ports={fake.ports} />);
  await says(root, /^Étampes/);
  fake.show(PAUL);
  await found(root, '.values dd', 'FICTIF');
  await says(root, /^Étampes/);
});

test('a commune the user cleared does not come back', async () => {
  const root = mounted(<App ports={fakePorts(atHome(JEANNE)).ports} />);
  await says(root, /^Étampes/);
  const input = await field(root);
  input.value = '';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await press('Tab');
  input.dispatchEvent(new FocusEvent('blur'));
  await click(root, '.steps button', 'Questions');
  await click(root, '.steps button', 'Patient');
  await says(root, /^$/);
});

describe('an address that does not say which commune', () => {
  const living = (value: Address): PatientReading => ({
    ...JEANNE,
    fields: { ...JEANNE.fields, address: { value, provenance: beside('Adresse') } },
  });

  test.each<[string, Address]>([
    ['only the postal code', { postalCode: '91150' }],
    ['a name that is none of this postal code', { postalCode: '91150', city: 'Ormoy' }],
  ])('offers the communes it may be, and takes none: %s', async (_name, value) => {
    const root = mounted(<App ports={fakePorts(living(value)).ports} />);
    const offered = await found(root, '.candidates button', 'Étampes');
    expect((await field(root)).value).toBe('');
    offered.click();
    await says(root, /^Étampes/);
    expect(root.querySelector('.candidates')).toBeNull();
  });

  test('abroad takes none and says so', async () => {
    const value = {
      line: '1 rue Fictive',
      postalCode: '91150',
      city: 'Étampes',
      country: 'Belgique',
    };
    const root = mounted(<App ports={fakePorts(living(value)).ports} />);
    await found(root, '.help', 'L’adresse du dossier est à l’étranger (Belgique)');
    expect((await field(root)).value).toBe('');
  });
});
