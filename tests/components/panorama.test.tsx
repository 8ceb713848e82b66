// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../components/app.tsx';
import type { ReferralDocument } from '../../lib/domain/referral.ts';
import { shippedPack } from '../support/knowledge.ts';
import { answer, click, fakePorts, found, mounted, press } from './fake-ports.ts';

let root: HTMLElement;
let fake: ReturnType<typeof fakePorts>;

beforeEach(() => {
  fake = fakePorts(null);
  root = mounted(<App ports={fake.ports} anonymous facts={{ commune: '91223' }} />);
});

afterEach(() => document.body.replaceChildren());

async function openPanorama(): Promise<HTMLElement> {
  await found(root, '.strip .rank');
  await click(root, '.head button', 'Panorama');
  await found(root, '.panorama .level');
  return found(root, '.panorama');
}

async function type(selector: string, text: string): Promise<void> {
  const field = (await found(root, selector)) as HTMLInputElement; // the selector names an input
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('the panorama', () => {
  test('holds every actor once, « completer » apart', async () => {
    const panorama = await openPanorama();
    const lines = [...panorama.querySelectorAll<HTMLElement>('[data-actor]')];
    const keys = shippedPack.actors.filter(({ family }) => family !== 'meta').map(({ key }) => key);
    expect(lines.map(({ dataset }) => dataset['actor']).toSorted()).toEqual(keys.toSorted());
  });

  test('goes by level, then says what is never for one person', async () => {
    const panorama = await openPanorama();
    const titles = [...panorama.querySelectorAll('.level h3')].map((title) => title.textContent);
    expect(titles).toEqual([
      'Niveau 1',
      'Niveau 2',
      'Niveau 3',
      'Niveau 4',
      'Instances de territoire',
      'Outils',
      'Urgence et protection',
      'Anciens noms',
    ]);
    expect(panorama.textContent).toContain('Jamais pour une seule personne.');
  });

  test('leaves out what does not exist in the commune, when asked', async () => {
    const panorama = await openPanorama();
    const offers = [...panorama.querySelectorAll('select')].find((select) =>
      select.textContent?.includes('Sauf ce qui'),
    );
    if (!offers) throw new Error('no filter by what exists');
    expect(panorama.querySelector('[data-actor=der-sla]')).not.toBeNull();
    offers.value = 'possible';
    offers.dispatchEvent(new Event('change', { bubbles: true }));
    await found(root, '.panorama button', 'Retirer les filtres');
    expect(panorama.querySelector('[data-actor=der-sla]')).toBeNull();
    expect(panorama.querySelector('[data-actor=carsic]')).not.toBeNull();
    expect(panorama.querySelector('[data-actor=ccas]')).not.toBeNull();
  });

  test('opens a card, and Échap goes back to the list, then to the room', async () => {
    await answer(root, 'danger', 'Non');
    await openPanorama();
    await click(root, '[data-actor=carsic]');
    expect((await found(root, '.sheet h2')).textContent).toBe('CARSIC');
    expect(document.activeElement?.id).toBe('sheet-title');
    await press('Escape');
    await found(root, '.panorama .level');
    expect((document.activeElement as HTMLElement).dataset['actor']).toBe('carsic');
    await press('Escape');
    expect(root.querySelector('.panorama')).toBeNull();
    expect(root.querySelector('[data-question="danger"] input:checked')).not.toBeNull();
  });

  test('a step of the consultation closes it', async () => {
    await openPanorama();
    await click(root, '.steps button', 'Orientation');
    await found(root, '#orientation-title');
    expect(root.querySelector('.panorama')).toBeNull();
  });

  test('a card printed names its subject, its sources and nobody', async () => {
    await openPanorama();
    await click(root, '[data-actor=dac-coordination]');
    await click(root, '.sheet button', 'Imprimer la fiche');
    const [printed] = fake.deliver.mock.calls[0] as unknown as [ReferralDocument]; // what print was given
    expect(printed.title).toContain('DAC');
    expect(printed.addressee).toBeNull();
    expect(JSON.stringify(printed)).toContain('DAC 91 Sud');
    expect(printed.blocks.flatMap(({ rows }) => rows).filter(({ value }) => value === '')).toEqual(
      [],
    );
  });

  test('says what became of an old name, and asks which of two meanings', async () => {
    await openPanorama();
    await type('.panorama input[type=search]', 'maia');
    expect((await found(root, '.word')).querySelector('[data-actor^=dac]')).not.toBeNull();
    await type('.panorama input[type=search]', 'zzz');
    await found(root, '.search [role=status]', 'Aucun acteur');
  });
});

describe('« Pourquoi pas »', () => {
  test.each(['PTA', 'Pourquoi pas la MAIA'])('« %s » answers with the DAC', async (words) => {
    await found(root, '.strip .rank');
    await click(root, '.steps button', 'Orientation');
    await found(root, '#why-not-title');
    await type('.block [role=combobox]', words);
    await found(root, '[role=option]');
    await press('Enter');
    expect((await found(root, '.why-not-answer')).textContent).toContain('Dispositif d’appui');
  });

  test('an emergency line is never « non proposé »: the numbers are told', async () => {
    await found(root, '.strip .rank');
    await click(root, '.steps button', 'Orientation');
    await found(root, '#why-not-title');
    await type('.block [role=combobox]', 'police');
    await found(root, '[role=option]');
    await press('Enter');
    const said = (await found(root, '[part=why-not] [aria-live]')).textContent;
    expect(said).toContain('Un danger passe avant');
    expect(said).not.toContain('non proposé');
  });

  test('leads to the full card, and back to where one was', async () => {
    await found(root, '.strip .rank');
    await click(root, '.steps button', 'Orientation');
    (await found(root, '.card button', 'Fiche complète')).focus();
    await click(root, '.card button', 'Fiche complète');
    await found(root, '.sheet');
    await press('Escape');
    expect(root.querySelector('.panorama')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Fiche complète');
  });
});
