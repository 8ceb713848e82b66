import { describe, expect, it } from 'vitest';
import { fold, oneLine } from '../../lib/ehr/fold.ts';

describe('texts that are compared', () => {
  it.each([
    ['Nguyễn', 'NGUYÊN'],
    ['Œuvrard', 'OEUVRARD'],
    ['Lætitia', 'LAETITIA'],
    ['Đặng', 'Dang'],
    ['Łukasz', 'LUKASZ'],
    ['Strauß', 'STRAUSS'],
    ['Sørensen', 'SORENSEN'],
    ['İpek', 'Ipek'],
    ['Yıldız', 'YILDIZ'],
    ['Oﬃce', 'OFFICE'],
    ['Anne-Lise', 'ANNE LISE'],
    ['Anne\u2011Lise', 'Anne–Lise'],
    ['D’ALMEIDA', "d'Almeida"],
    ['Ｄｕｒａｎｄ', 'DURAND'],
    ['Zoe\u0308', 'ZOË'],
  ])('%s and %s are one', (one, other) => expect(fold(one)).toBe(fold(other)));

  it.each([
    ['Иванов', 'Петров'],
    ['محمد', 'أحمد'],
    ['王', '李'],
    ['АННА', 'ANNA'],
    ['Anne-Lise', 'Annelise'],
    ['DAL', 'ĐALI'],
  ])('%s and %s are two', (one, other) => {
    expect(fold(one)).not.toBe('');
    expect(fold(one)).not.toBe(fold(other));
  });

  it('keeps the letters of every alphabet', () =>
    expect(fold('Ελένη – Иванов')).toBe('ελενη иванов'));

  it.each(['...', '—', '\u200B', ' : '])('nothing is left of %j', (text) =>
    expect(fold(text)).toBe(''),
  );
});

it.each([
  ['DU\u00ADRAND\u200B', 'DURAND'],
  ['\u202EDURAND', 'DURAND'],
  ['DURAND\u00A0 \t Jeanne', 'DURAND Jeanne'],
  ['Zoe\u0308', 'Zoë'],
])('one line of %j is %s', (text, line) => expect(oneLine(text)).toBe(line));
