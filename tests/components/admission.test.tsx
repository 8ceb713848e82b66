// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { App } from '../../components/app.tsx';
import { ProtocolNote } from '../../components/parts/protocol-note.tsx';
import { failed } from '../../lib/domain/failure.ts';
import type { ProtocolRef } from '../../lib/domain/orientation.ts';
import type { ReferralDocument } from '../../lib/domain/referral.ts';
import { answer, click, fakePorts, found, mounted } from './fake-ports.ts';

type Fake = ReturnType<typeof fakePorts>;

async function panelAt(setting: 'hopital' | 'ville'): Promise<{ root: HTMLElement; fake: Fake }> {
  const fake = fakePorts();
  const { settings } = await fake.ports.settings.load();
  fake.ports.settings.load = async () => ({ settings: { ...settings, setting }, failure: null });
  const root = mounted(<App ports={fake.ports} facts={{ commune: '91223' }} />);
  await found(root, '.values dd', 'MODÈLE');
  (await found(root, 'form.identity')).dispatchEvent(
    new Event('submit', { bubbles: true, cancelable: true }),
  );
  await found(root, '.strip .rank');
  return { root, fake };
}

async function entered(root: HTMLElement): Promise<void> {
  await answer(root, 'danger', 'Non');
  await answer(root, 'entourage-suffisant', 'Non');
  await answer(root, 'coordinateur', 'Ne sait pas');
  await answer(root, 'sejour', 'Oui');
  await answer(root, 'etape-du-sejour', 'Repérage');
  await click(root, '.steps button', 'Orientation');
  await found(root, '#orientation-title');
}

const printed = (fake: Fake): ReferralDocument => {
  // The recorded call of a port: its only argument is the document.
  const [[document] = []] = fake.deliver.mock.calls as unknown as [ReferralDocument][];
  if (!document) throw new Error('nothing was handed over');
  return document;
};

describe('the list of an admission', () => {
  test('says whom to alert now and what to prepare, with the answers behind each line', async () => {
    const { root } = await panelAt('hopital');
    await entered(root);
    const block = await found(root, '.admission');
    const headings = [...block.querySelectorAll('h4')].map(({ textContent }) => textContent);
    expect(headings).toEqual(['Dès maintenant', 'Pendant le séjour', 'Avant la sortie']);
    const line = await found(block, '.tasks li', 'Saisir le service social hospitalier');
    expect(line.querySelector('.because')?.textContent).toContain('entourage');
    expect(block.querySelector('.tasks')?.textContent).not.toContain(
      'Prévenir ceux qui accompagnent',
    );
    await found(block, '.missing', 'À préciser');
    await click(root, '.admission-door button');
    expect(document.activeElement?.id).toBe('admission-title');
    await click(block, '.missing button', 'coordinateur déjà en place');
    await found(root, '#questions-title');
  });

  test('goes to the printer with the confirmed person, and to the clipboard', async () => {
    const { root, fake } = await panelAt('hopital');
    await entered(root);
    await click(root, '.admission button', 'Imprimer la liste');
    const { title, date, blocks } = printed(fake);
    expect(title).not.toMatch(/MODÈLE|EXEMPLE|Jeanne/);
    expect(date).toBe('2026-11-22');
    const person = blocks.find(({ heading }) => heading === 'Personne');
    expect(person?.rows[0]).toEqual({ label: 'Nom de naissance', value: 'MODÈLE' });
    await found(root, '[role=status]', 'Liste envoyée à l’impression à 10\u00a0h\u00a012.');
    await click(root, '.admission button', 'Copier la liste');
    await found(root, '[role=status]', 'Liste copiée à 10\u00a0h\u00a012. Le presse-papiers garde');
  });

  test('says when it could not be handed over, and names nobody on a public page', async () => {
    const fake = fakePorts(null);
    const refused = vi.fn(async () => failed({ code: 'clipboard-refused' }));
    fake.ports.delivery.copyText = refused;
    const root = mounted(
      <App ports={fake.ports} anonymous facts={{ commune: '91223', setting: 'hopital' }} />,
    );
    await entered(root);
    await click(root, '.admission button', 'Copier la liste');
    await found(root, '.admission .notice');
    await click(root, '.admission button', 'Imprimer la liste');
    const person = printed(fake).blocks.find(({ heading }) => heading === 'Personne');
    expect(person?.rows.every(({ value }) => value === '')).toBe(true);
  });

  test('is not there in town', async () => {
    const { root } = await panelAt('ville');
    await entered(root);
    await found(root, '.cards');
    expect(root.querySelector('.admission, .admission-door')).toBeNull();
  });
});

describe('a local agreement on a card', () => {
  const agreement: ProtocolRef = {
    id: 'essai',
    title: 'Cas fictif',
    text: 'La CPTS rappelle.',
    signatories: ['CPTS fictive', 'DAC fictif'],
    agreedOn: '2025-06-02',
    reviewOn: '2026-06-02',
    toConfirm: false,
    source: { publisher: 'CPTS fictive', url: null },
  };

  test.each([
    [
      'past its review',
      {},
      'CPTS fictive, DAC fictif · conclu le 2 juin 2025 · à relire depuis le 2 juin 2026',
    ],
    [
      'not to be read again yet',
      { reviewOn: '2027-06' },
      'CPTS fictive, DAC fictif · conclu le 2 juin 2025',
    ],
    [
      'dated by its month',
      { agreedOn: '2025-06', reviewOn: '2026' },
      'CPTS fictive, DAC fictif · conclu en juin 2025 · à relire depuis 2026',
    ],
  ])('%s: says who signed and when', async (_name, change, words) => {
    const root = mounted(
      <ProtocolNote protocol={{ ...agreement, ...change }} today="2026-11-22" />,
    );
    expect((await found(root, '.agreement p')).textContent).toBe('Accord local\u00a0: Cas fictif');
    expect(root.querySelector('.quiet')?.textContent).toBe(words);
  });

  test('that may not apply says so', async () => {
    const root = mounted(
      <ProtocolNote protocol={{ ...agreement, toConfirm: true }} today="2026-11-22" />,
    );
    expect((await found(root, '.agreement em')).textContent).toContain('à confirmer');
  });
});
