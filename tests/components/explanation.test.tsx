// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../components/app.tsx';
import { changeHeading, changeLine } from '../../components/text/change-text.ts';
import { shippedPack } from '../support/knowledge.ts';
import { answer, click, fakePorts, found, mounted } from './fake-ports.ts';

const shownIn = (root: Element) => root.textContent?.replaceAll('\u00a0', ' ') ?? '';

describe('what would change the answer, in words', () => {
  const line = (question: string, given: string, answers: object) => {
    const asked = shippedPack.checklist.questions.find(({ id }) => id === question);
    if (!asked) throw new Error(question);
    const change = {
      question,
      answer: given,
      text: '',
      from: 'silent',
      to: 'link',
      first: false,
    } as const;
    return changeLine(change, asked, { ...answers }).replaceAll('\u00a0', ' ');
  };

  test.each([
    ['danger', 'oui', { danger: 'non' }, /^[^:]+ : « oui », au lieu de « non »$/],
    ['danger', 'oui', {}, /« oui » \(sans réponse jusqu’ici\)$/],
    ['danger', 'oui', { danger: 'ne-sait-pas' }, /au lieu de « ne sait pas »$/],
    ['situations', 'cancer', {}, /^[^:]+ : avec « Cancer »$/],
    ['situations', 'palliatif cancer', { situations: ['palliatif'] }, /avec « Cancer » en plus$/],
    ['situations', 'palliatif', { situations: ['palliatif', 'cancer'] }, /: sans « Cancer »$/],
    ['situations', '', {}, /: rien de la liste \(sans réponse jusqu’ici\)$/],
    ['situations', '', { situations: 'ne-sait-pas' }, /rien de la liste, au lieu de « ne sait pas/],
  ] as const)('%s, %s', (question, given, answers, expected) => {
    expect(line(question, given, answers)).toMatch(expected);
  });

  test.each([
    ['recommended', 'set-aside', 'Serait écarté si :'],
    ['recommended', 'silent', 'Ne serait plus proposé si :'],
    ['set-aside', 'silent', 'Ne serait pas proposé si :'],
    ['silent', 'recommended', 'Serait recommandé si :'],
  ] as const)('from %s to %s', (from, to, heading) => {
    expect(changeHeading({ from, to }).replaceAll('\u00a0', ' ')).toBe(heading);
  });
});

describe('on screen', () => {
  let root: HTMLElement;

  beforeEach(async () => {
    root = mounted(<App ports={fakePorts().ports} facts={{ commune: '91223' }} />);
    await found(root, '.values dd', 'MODÈLE');
    (await found(root, 'form.identity')).dispatchEvent(
      new Event('submit', { bubbles: true, cancelable: true }),
    );
    await found(root, '.strip .rank');
    await answer(root, 'danger', 'Non');
    await answer(root, 'autonomie-ou-handicap', 'Oui');
  });

  test('a card says once which answers decide it, and what would change it', async () => {
    await click(root, '.steps button', 'Orientation');
    const card = await found(root, 'article[aria-labelledby="card-clic-spda"]');
    const why = await found(card, 'summary', 'Pourquoi');
    const details = why.closest('details');
    if (!details) throw new Error('no details');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await found(card, '.lead', 'Parce que');
    expect(shownIn(card).match(/perte d’autonomie ou handicap/g)).toHaveLength(2);
    const changes = await found(card, '.changes', 'Dépendrait d’une autre réponse si');
    expect(shownIn(changes)).toMatch(/perte d’autonomie ou handicap : « non », au lieu de « oui »/);
  });

  test('the foot of the orientation names the packs that apply, with version and date', async () => {
    await click(root, '.steps button', 'Orientation');
    const limits = await found(root, '.limits p', 'Règles et annuaire');
    expect(shownIn(limits)).toMatch(/Socle national, version \S+, \d+ [a-zé]+ \d{4}\.$/);
  });

  test('the strip says how much can still change, and when the first one cannot', async () => {
    const strip = await found(root, '.strip');
    expect(shownIn(strip)).toMatch(/réponses peuvent encore changer cela/);
    await answer(root, 'coordinateur', 'Oui');
    await answer(root, 'qui-coordonne', 'Un centre de ressources');
    await answer(root, 'coordination-suffit', 'Oui');
    await answer(root, 'besoin', 'Savoir qui contacter');
    await found(root, '.strip p', 'Le premier acteur ne changera plus.');
    expect(root.querySelector('.strip button.primary')).not.toBeNull();
  });
});
