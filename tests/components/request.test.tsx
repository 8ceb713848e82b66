// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../components/app.tsx';
import { answerComplexCase, click, fakePorts, found, mounted, press } from './fake-ports.ts';

let root: HTMLElement;

const focused = (): string | undefined =>
  document.activeElement?.closest('[id^=field-]')?.id.replace('field-', '');
const seesLine = (field: string): Promise<void> => vi.waitFor(() => expect(focused()).toBe(field));
const chosen = (field: string): string[] =>
  [...root.querySelectorAll<HTMLInputElement>(`input[name="${field}"]:checked`)].map(
    ({ labels }) => labels?.[0]?.textContent ?? '',
  );
const lineOf = async (field: string): Promise<string> =>
  (await found(root, `.field:has(#field-${field}), fieldset#field-${field}`)).textContent ?? '';

async function typed(field: string, text: string): Promise<void> {
  const control = await found(root, `#field-${field}`);
  (control as HTMLInputElement).value = text; // found by the id of an input
  control.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((drawn) => setTimeout(drawn));
}

beforeEach(async () => {
  root = mounted(<App ports={fakePorts().ports} anonymous={false} />);
  await answerComplexCase(root);
  await click(root, '.steps button', 'Demande');
  await found(root, '#request-title');
});

describe('the request by keyboard', () => {
  test('it opens on the first line that misses; a digit answers and leads to the next one', async () => {
    await seesLine('demandeur-telephone');
    await typed('demandeur-telephone', '0199000001');
    await press('Enter');
    await seesLine('commune-de-residence');
    await typed('commune-de-residence', 'Étampes');
    await press('Enter');
    await seesLine('mesure-de-protection');
    await press('4');
    expect(chosen('mesure-de-protection')[0]).toMatch(/^tutelle/);
    await seesLine('representant-nom');
  });

  test('nothing of the legal gate is answered before the user says it', async () => {
    expect(chosen('information-donnee')).toEqual([]);
    expect(chosen('accord')).toEqual([]);
    await click(root, '#field-mesure-de-protection label', 'aucune');
    await click(root, '.at-once button', 'Informée');
    expect(chosen('information-donnee')[0]).toMatch(/^oui/);
    expect(chosen('accord')[0]).toMatch(/^accord oral/);
    expect(await found(root, '#field-accord-date')).toHaveProperty('value', '2026-11-22');
    expect(root.querySelector('.at-once')).toBeNull();
  });

  test('under a measure of protection, the gate is not answered at once', async () => {
    await click(root, '#field-mesure-de-protection label', 'tutelle');
    expect(root.querySelector('.at-once')).toBeNull();
  });

  test('a refusal by its key stays under the eyes, on the chosen option', async () => {
    (await found(root, '#field-accord input')).focus();
    await press('5');
    expect(chosen('accord')[0]).toMatch(/^la personne s’oppose/);
    await vi.waitFor(() => expect(document.activeElement).toHaveProperty('checked', true));
    expect(focused()).toBe('accord');
    expect(root.querySelector('.missing-list')).toBeNull();
  });

  test('a refusal closes, and offers the question that names nobody', async () => {
    await click(root, '#field-accord label', 'la personne s’oppose');
    await click(root, '.notice button', 'Préparer la question sans identité');
    await found(root, '#delivery-title');
  });
});

describe('each line', () => {
  test('says where its value comes from until the user writes it', async () => {
    expect(await lineOf('nom-de-naissance')).toContain('dossier');
    expect(await lineOf('demandeur-nom')).toContain('en-tête');
    expect(await lineOf('motif')).toContain('questionnaire');
    await typed('motif', 'Avec mes mots.');
    expect(await lineOf('motif')).not.toContain('questionnaire');
  });

  test('of health stays away until it is ticked', async () => {
    expect(root.querySelector('#field-problemes-de-sante')).toBeNull();
    await click(root, '#field-sante-a-transmettre label', 'problèmes de santé');
    await found(root, '#field-problemes-de-sante');
    expect(root.querySelector('#field-troubles-utiles')).toBeNull();
  });

  test('of the matricule opens for a qualified identity only, its key checked beside it', async () => {
    expect(root.querySelector('#field-matricule-ins')).toBeNull();
    await click(root, '#field-identite-qualifiee label', 'oui');
    await typed('matricule-ins', '279035121518988');
    expect(await lineOf('matricule-ins')).toContain('ne semble pas juste');
    await typed('matricule-ins', '279035121518989');
    expect(await lineOf('matricule-ins')).not.toContain('ne semble pas juste');
  });
});

describe('the table of carers', () => {
  const cells = (): string[] =>
    [...root.querySelectorAll<HTMLInputElement>('#field-intervenants input')].map(
      ({ value }) => value,
    );

  test('takes « aucun » in one press, and gives the rows back', async () => {
    await click(root, '#field-intervenants button', 'aucun');
    expect(root.querySelector('#field-intervenants')?.textContent).toContain('aucun');
    await click(root, '#field-intervenants button', 'Retirer ce choix');
    await found(root, '#field-intervenants button', 'Ajouter');
  });

  test('makes rows of pasted lines', async () => {
    await click(root, '#field-intervenants button', 'Ajouter');
    const cell = await found(root, '#field-intervenants input');
    const lines = 'Infirmière, Mme Fictive, 01 99 00 00 11, chaque jour\nKiné\tNoé Fictif';
    const paste = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
      clipboardData: { getData: () => lines },
    });
    cell.dispatchEvent(paste);
    await vi.waitFor(() => expect(cells()).toHaveLength(10));
    expect(cells().slice(0, 5)).toEqual([
      'Infirmière',
      'Mme Fictive',
      '',
      '01 99 00 00 11',
      'chaque jour',
    ]);
    expect(cells()[6]).toBe('Noé Fictif');
  });

  test('lets a single word be pasted in its cell', async () => {
    await click(root, '#field-intervenants button', 'Ajouter');
    const cell = await found(root, '#field-intervenants input');
    const paste = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
      clipboardData: { getData: () => 'Infirmière' },
    });
    cell.dispatchEvent(paste);
    expect(paste.defaultPrevented).toBe(false);
  });
});
