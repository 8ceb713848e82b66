import { describe, expect, test } from 'vitest';
import { informationNotice } from '../../lib/domain/information-notice.ts';
import { noticePage } from '../../lib/outputs/notice-page.ts';
import { shippedPack } from '../support/knowledge.ts';

const letterhead = {
  name: 'Dr Camille Exemple',
  role: 'médecin généraliste',
  structure: 'Cabinet fictif des Tilleuls',
  rpps: '',
  phone: '',
  mss: '',
};
const addressee = {
  id: 'dac-exemple',
  name: 'DAC d’Exempleville <fictif>',
  phone: '+33100000002',
  mss: 'accueil@dac.exemple.mssante.fr',
  email: 'accueil@dac.exemple.fr',
  website: 'https://dac.exemple.fr',
  verifiedOn: '2026-11-01',
  source: null,
};
const notice = informationNotice(shippedPack.notice, addressee, letterhead, '2026-11-22');

describe('the notice handed to the person', () => {
  test('is one page of plain words with the local contact', async () => {
    await expect(noticePage(notice)).toMatchFileSnapshot('golden/note-d-information.html');
  });

  test('tells what a DAC is, what is shared, and the right to say no', () => {
    const text = notice.sections.flatMap(({ paragraphs }) => paragraphs).join(' ');
    expect(text).toContain('dispositif d’appui à la coordination');
    expect(text).toContain('Vous pouvez dire non');
    expect(notice.sections.map(({ heading }) => heading)).toContain(
      'Qu’est-ce qui est partagé\u00a0?',
    );
  });

  test('has short sentences', () => {
    const sentences = notice.sections
      .flatMap(({ paragraphs }) => paragraphs)
      .flatMap((paragraph) => paragraph.split(/(?<=[.?!])\s/));
    const long = sentences.filter((sentence) => sentence.split(/\s+/).length > 36);
    expect(long).toEqual([]);
  });

  test('never invents a contact, and shows no mailbox that a person cannot write to', () => {
    const page = noticePage(notice);
    expect(page).not.toContain('mssante');
    expect(page).not.toContain('accueil@');
    const unknown = informationNotice(shippedPack.notice, null, letterhead, '2026-11-22');
    expect(unknown.contact).toEqual({
      heading: 'À qui parler\u00a0?',
      name: null,
      lines: [shippedPack.notice.noContact],
    });
  });
});
