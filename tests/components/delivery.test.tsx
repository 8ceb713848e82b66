// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { App } from '../../components/app.tsx';
import { failed, success } from '../../lib/domain/failure.ts';
import { FormMap } from '../../lib/domain/form-map.ts';
import type { ActorInstance } from '../../lib/domain/actor.ts';
import type { Ports } from '../../lib/ports.ts';
import { shippedPack } from '../support/knowledge.ts';
import { newConsultation, type Way } from '../../lib/domain/consultation.ts';
import { toStored } from '../../lib/domain/stored-consultation.ts';
import { click, fakePorts, found, mounted } from './fake-ports.ts';

const DAC = 'dac-91-sud';
const MAP = FormMap.parse({
  id: 'formulaire-fictif',
  title: 'Demande d’appui (fictive)',
  checkedOn: null,
  kind: 'pdf',
  sha256: null,
  address: 'https://dac.exemple.fr/formulaire.pdf',
  fields: [{ target: 'motif', from: ['motif'] }],
});

type Accord = 'oral' | 'opposition' | '';

/** Fictitious: what a doctor has answered and written before going to the delivery room. */
function written(accord: Accord, delivered?: Way, edits: Record<string, string> = {}) {
  const begun = newConsultation(false, { commune: '91223' });
  return toStored({
    ...begun,
    step: 'delivery',
    link: 'typed',
    confirmed: true,
    deliveries: delivered ? [{ way: delivered, date: '2026-11-22', time: '10:00' }] : [],
    identity: {
      ...begun.identity,
      birthName: 'MODÈLE',
      givenNames: 'Jeanne',
      birthDate: '1944-03-01',
      sex: 'F',
    },
    answers: {
      danger: 'non',
      besoin: ['confier-coordination'],
      'sante-complexe': 'oui',
      'autonomie-ou-handicap': 'oui',
      'plusieurs-categories': 'oui',
      'proximite-epuisee': 'oui',
      coordinateur: 'non',
      situations: [],
    },
    edits: {
      'information-donnee': 'oui',
      accord,
      'accord-date': '2026-11-22',
      'medecin-traitant-informe': 'oui',
      ...edits,
    },
  });
}

/** The delivery room, for a whole request or a question without identity, to a DAC changed so. */
async function atDelivery(
  record: Partial<ActorInstance>,
  {
    tools = {},
    accord = 'oral',
    delivered,
    edits = {},
  }: {
    tools?: Partial<Ports>;
    accord?: Accord;
    delivered?: Way;
    edits?: Record<string, string>;
  } = {},
) {
  const fake = fakePorts(null);
  const instances = shippedPack.instances.map((each) =>
    each.id === DAC ? { ...each, ...record } : each,
  );
  const { settings } = await fake.ports.settings.load();
  const chosen = { ...settings, chosenInstances: { '91223': DAC } };
  const ports: Ports = {
    ...fake.ports,
    ...tools,
    packs: { ...fake.ports.packs, load: async () => ({ ...shippedPack, instances }) },
    settings: { ...fake.ports.settings, load: async () => ({ settings: chosen, failure: null }) },
    session: {
      ...fake.ports.session,
      load: async () => written(accord, delivered, edits),
    },
  };
  const root = mounted(<App ports={ports} />);
  await found(root, '#delivery-title');
  await found(root, '.contacts strong', 'DAC 91 Sud');
  return { root, fake };
}

const contact = (kind: 'mss' | 'email', value: string): ActorInstance['contacts'][number] => ({
  kind,
  value,
  source: null,
  sourceDate: null,
  confidence: 'high',
});

const shownWays = (root: HTMLElement): (string | undefined)[] =>
  [...root.querySelectorAll('.room > .ways .button')].map((each) => each.textContent?.trim());

describe('the delivery room', () => {
  test('says how this DAC takes requests, and offers these ways first, in its order', async () => {
    const { root } = await atDelivery({ accepts: ['phone', 'xdm', 'mss'] });
    await found(root, '.contacts dd', 'téléphone, messagerie sécurisée, avec le document');
    expect(shownWays(root).slice(0, 4)).toEqual([
      'J’ai appelé',
      'Archive de messagerie',
      'Copier le texte',
      'Enregistrer le PDF',
    ]);
  });

  test('says that it does not know, and offers text, PDF and paper', async () => {
    const { root } = await atDelivery({});
    await found(root, '.contacts dd', 'non connu ici');
    expect(shownWays(root).slice(0, 3)).toEqual([
      'Copier le texte',
      'Enregistrer le PDF',
      'Imprimer',
    ]);
  });

  test('copies the secure mailbox, and never makes it a link', async () => {
    const { root, fake } = await atDelivery({
      contacts: [contact('mss', 'accueil@dac.exemple.mssante.fr')],
    });
    await click(root, '.contacts button', 'Copier l’adresse');
    expect(fake.deliver).toHaveBeenCalledWith('accueil@dac.exemple.mssante.fr');
    expect(root.querySelector('a[href^="mailto:"]')).toBeNull();
  });

  test.each([
    contact('email', 'accueil@dac.exemple.fr'),
    contact('mss', 'accueil@mssante.fr.exemple.com'),
  ])('offers no ordinary address for a request that names somebody ($value)', async (ordinary) => {
    const { root } = await atDelivery({ contacts: [ordinary] });
    await found(root, '.warning', 'On ne connaît ici qu’une adresse ordinaire');
    expect(root.textContent).not.toContain(ordinary.value);
    expect(root.querySelector('a[href^="mailto:"]')).toBeNull();
  });

  test('offers nothing that tells who somebody is once the person opposes', async () => {
    const { root } = await atDelivery(
      { accepts: ['xdm', 'fhir', 'mss'], forms: [MAP] },
      { accord: 'opposition' },
    );
    await found(root, '.ways button', 'Copier le texte');
    expect(root.textContent).not.toContain('Le formulaire de ce DAC');
    const offered = [...root.querySelectorAll('.ways .button')].map((each) => each.textContent);
    expect(offered.join()).not.toMatch(/Archive|FHIR|adressage/);
  });

  test('copies no subject that names the person once the gate is closed again', async () => {
    const { root } = await atDelivery({}, { accord: '', delivered: 'xdm' });
    await found(root, '.delivered li', 'Archive');
    expect(root.textContent).not.toContain('Copier l’objet');
    const { root: open } = await atDelivery({}, { delivered: 'xdm' });
    await found(open, '.delivered li', 'Archive');
    expect(open.textContent).toContain('Copier l’objet');
  });

  test('says who is written, and that it is not who was confirmed', async () => {
    const { root } = await atDelivery({}, { edits: { 'nom-de-naissance': 'AUTRE' } });
    await found(root, '.contacts strong', 'AUTRE Jeanne');
    await found(root, '.warning', 'L’identité écrite dans la demande n’est pas celle');
  });

  test('says what looks wrong before it leaves, and leads there', async () => {
    const { root } = await atDelivery({}, { edits: { 'demandeur-rpps': '12345678901' } });
    await found(root, '.warning', '1 valeur semble fausse.');
    await click(root, '.warning button', 'Relire');
    await found(root, '#field-demandeur-rpps');
  });

  test('gives the same request the same identifier, each time', async () => {
    const { root, fake } = await atDelivery({ accepts: ['fhir'] });
    const sent = (): unknown[] =>
      fake.deliver.mock.calls.map((call: unknown[]) => Object(call[1]).id);
    await click(root, '.ways button', 'Document FHIR');
    await vi.waitFor(() => expect(sent()).toHaveLength(1));
    await click(root, '.ways button', 'Document FHIR');
    await vi.waitFor(() => expect(sent()).toHaveLength(2));
    expect(sent()[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(sent()[0]).toBe(sent()[1]);
  });

  test('prints the note for the person', async () => {
    const { root, fake } = await atDelivery({});
    await click(root, 'button', 'Imprimer la note pour la personne');
    expect(fake.deliver).toHaveBeenCalledWith(
      expect.objectContaining({ title: shippedPack.notice.title }),
    );
  });
});

describe('the form of a DAC', () => {
  const forms = (file: Blob | null) => ({
    list: async () => success([]),
    fileOf: async () => success(file),
    keep: vi.fn(async () => success(null)),
    forget: async () => success(null),
    exportFile: async () => success(null),
  });
  const report = { filled: ['motif'], left: ['nom'], unmapped: ['signature'], refused: [] };

  test('is filled, and what was not written is said', async () => {
    const fill = vi.fn(async () =>
      success({ ...report, refused: [{ target: 'age', reason: 'too-long' as const }] }),
    );
    const tools = { forms: forms(new Blob(['%PDF'])), pdfForms: { fill, read: vi.fn() } };
    const { root } = await atDelivery({ forms: [MAP], accepts: ['pdf-form'] }, { tools });
    await click(root, '.ways button', 'Remplir');
    await found(root, '.fill-report strong', '1 case remplie');
    await found(root, '.fill-report li', 'age\u00a0: le texte est trop long');
    await found(root, '.delivered li', 'Formulaire du DAC rempli');
  });

  test('whose file is not here is asked for, once', async () => {
    const fill = vi.fn(async () => success(report));
    const own = forms(null);
    const { root } = await atDelivery(
      { forms: [MAP] },
      { tools: { forms: own, pdfForms: { fill, read: vi.fn() } } },
    );
    await click(root, '.ways button', 'Remplir');
    await found(root, 'label', 'Donner le PDF vierge');
    expect((await found(root, 'a', 'dac.exemple.fr')).getAttribute('href')).toBe(
      MAP.kind === 'pdf' ? MAP.address : '',
    );
    expect(fill).not.toHaveBeenCalled();
    expect(root.querySelector('.delivered li')).toBeNull();
  });

  test('that cannot be used says why, and the other ways stay', async () => {
    const fill = async () => failed({ code: 'form-unusable', why: 'xfa' });
    const tools = { forms: forms(new Blob(['%PDF'])), pdfForms: { fill, read: vi.fn() } };
    const { root } = await atDelivery({ forms: [MAP] }, { tools });
    await click(root, '.ways button', 'Remplir');
    await found(root, '.notice', 'Ce formulaire est d’une forme ancienne');
    await found(root, '.ways button:not([disabled])', 'Enregistrer le PDF');
  });
});
