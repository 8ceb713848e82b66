// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../components/app.tsx';
import { changeSentence } from '../../components/text/change-text.ts';
import type { Change } from '../../lib/domain/orientation.ts';
import { shippedPack } from '../support/knowledge.ts';
import { answer, click, fakePorts, found, mounted } from './fake-ports.ts';

const shownIn = (root: Element) => root.textContent?.replaceAll('\u00a0', ' ') ?? '';

describe('what would change the answer, in words', () => {
  const sentence = (question: string, given: string, answers: object, to: Change['to']) => {
    const asked = shippedPack.checklist.questions.find(({ id }) => id === question);
    if (!asked) throw new Error(question);
    const change = { question, answer: given, text: '', from: 'silent', to, first: false } as const;
    return changeSentence(change, asked, { ...answers }).replaceAll('\u00a0', ' ');
  };

  test.each([
    [
      'danger',
      'oui',
      { danger: 'non' },
      'set-aside',
      /^Si « .+ » était « oui » \(aujourd’hui : non\) : écarté\.$/,
    ],
    ['danger', 'oui', {}, 'recommended', /\(aujourd’hui sans réponse\) : recommandé\.$/],
    ['danger', 'oui', { danger: 'ne-sait-pas' }, 'silent', /\(aujourd’hui : ne sait pas\)/],
    [
      'situations',
      'cancer',
      {},
      'recommended',
      /^Si « .+ » comptait : .*[Cc]ancer.* \(aujourd’hui sans réponse\)/,
    ],
    [
      'situations',
      'palliatif cancer',
      { situations: ['palliatif'] },
      'link',
      /comptait aussi : [^(]*[Cc]ancer/,
    ],
    [
      'situations',
      'palliatif',
      { situations: ['palliatif', 'cancer'] },
      'silent',
      /ne comptait plus : [^(]*[Cc]ancer/,
    ],
    ['situations', '', {}, 'silent', /ne comptait rien de la liste/],
  ] as const)('%s, %s', (question, given, answers, to, expected) => {
    expect(sentence(question, given, answers, to)).toMatch(expected);
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

  test('a card says which answers decide it and what would change it', async () => {
    await click(root, '.steps button', 'Orientation');
    const card = await found(root, 'article[aria-labelledby="card-clic-spda"]');
    const why = await found(card, 'summary', 'Pourquoi');
    const details = why.closest('details');
    if (!details) throw new Error('no details');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await found(card, '.lead', 'Décidé par');
    expect(shownIn(details)).toMatch(/Décidé par :\s*perte d’autonomie/i);
    const changes = await found(card, 'details li', 'Si «');
    expect(shownIn(changes)).toMatch(/^Si « .+ : [a-zé ]+\./);
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
