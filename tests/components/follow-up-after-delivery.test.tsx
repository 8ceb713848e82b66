// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, test } from 'vitest';
import * as engine from '../../components/engine.ts';
import { FollowUpAfterDelivery } from '../../components/follow-up/follow-up-after-delivery.tsx';
import type { Room } from '../../components/room.ts';
import { followUpText } from '../../components/text/follow-up-text.ts';
import { advance, type ConsultationEvent } from '../../lib/domain/consultation-events.ts';
import { type Consultation, contextOf, newConsultation } from '../../lib/domain/consultation.ts';
import { shippedPack } from '../support/knowledge.ts';
import { click, found, mounted, redrawn } from './fake-ports.ts';
import { memoryFollowUps } from './follow-up-store.ts';

const ANSWERS = {
  danger: 'non',
  besoin: ['confier-coordination'],
  'sante-complexe': 'oui',
  'autonomie-ou-handicap': 'oui',
  'plusieurs-categories': 'oui',
  'proximite-epuisee': 'oui',
  coordinateur: 'non',
  ruptures: 'oui',
  situations: [],
};

/** The request was handed over the day before: its draft was taken up again. */
const COPIED = { way: 'copy', date: '2026-11-21', time: '19:32' } as const;

/** A consultation about the fictitious Jeanne Modèle, of Étampes, whose request was copied. */
function stage() {
  const { store, now } = memoryFollowUps();
  const plain = newConsultation(false, { commune: '91223' });
  const state: Consultation = {
    ...plain,
    answers: ANSWERS,
    edits: { 'nom-utilise': 'Inventée' },
    confirmed: true,
    identity: {
      ...plain.identity,
      birthName: 'MODÈLE',
      givenNames: 'Jeanne',
      birthDate: '1944-03-01',
      phone: '+33199001234',
      addressLine: '1 rue Fictive',
    },
  };
  const context = contextOf(state, '2026-11-22');
  const knowledge = { pack: shippedPack, engine };
  const orientation = engine.orient(shippedPack, context, ANSWERS);
  const room = {
    state,
    context,
    knowledge,
    orientation,
    today: '2026-11-22',
    commune: null,
    settings: { chosenInstances: {}, typedAddressees: {} },
    tools: { followUps: store },
  } as unknown as Room; // only what the component reads
  function Stage() {
    const [shown, setShown] = useState<Consultation>(state);
    const send = (event: ConsultationEvent): void => setShown((before) => advance(before, event));
    return <FollowUpAfterDelivery room={{ ...room, state: shown, send }} delivered={COPIED} />;
  }
  return { root: mounted(<Stage />), now };
}

async function label(root: HTMLElement, text: string): Promise<void> {
  const field = root.querySelector('input');
  if (!field) throw new Error('No label');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await redrawn();
}

describe('after a delivery', () => {
  test('one press follows the request, without anything that names the person', async () => {
    const { root, now } = stage();
    await click(root, 'button', followUpText.follow);
    await found(root, '[role=status]', followUpText.followed);
    const [kept] = now().followUps;
    expect(kept).toMatchObject({
      sentOn: '2026-11-21',
      actor: 'dac-coordination',
      departement: '91',
      needs: ['confier-coordination'],
      breaks: true,
      way: 'copy',
      outcome: 'sent',
      label: '',
    });
    expect(kept?.reasons).toContain('sante-complexe');
    // The identifier is drawn by chance: any four digits may be in it.
    const told = JSON.stringify({ ...kept, id: '' });
    expect(told).not.toMatch(/mod[eè]le|jeanne|1944|99001234|fictive|91223/iu);
    expect(root.querySelector('form')).toBeNull();
    expect(root.querySelector('a')?.getAttribute('href')).toBe('/follow-up.html');
    expect(document.activeElement).toBe(root.querySelector('a'));
  });

  test.each([
    ['read', 'retour de jeanne'],
    ['typed in the request', 'retour de inventee'],
  ])(
    'keeps a label of the doctor’s own, never the name of the person as %s',
    async (_how, named) => {
      const { root, now } = stage();
      await label(root, named);
      await found(root, '.warning', followUpText.doubts.person);
      const follow = await found(root, 'button', followUpText.follow);
      expect(follow.hasAttribute('disabled')).toBe(true);
      await label(root, 'retour jeudi');
      await click(root, 'button', followUpText.follow);
      expect(now().followUps[0]?.label).toBe('retour jeudi');
    },
  );
});
