import { describe, expect, test } from 'vitest';
import { faultText } from '../../components/text/packs-text.ts';
import { Checklist } from '../../lib/domain/checklist.ts';
import { buildArchive } from '../../lib/packs/archive/build-archive.ts';
import { examinePack } from '../../lib/packs/archive/examine-pack.ts';
import { judgePack } from '../../lib/packs/archive/judge-pack.ts';
import type { PackArchive } from '../../lib/packs/archive/pack-archive.ts';
import { anArchive, shippedFiles } from '../support/published-pack.ts';

describe('a pack whose knowledge is unsafe', () => {
  const national = (path: string, change: (content: object) => object): PackArchive => {
    const files = new Map(shippedFiles);
    const head = 'national/pack.json';
    files.set(head, { ...Object(files.get(head)), version: '2027.1.0' });
    files.set(path, change(Object(files.get(path))));
    const built = buildArchive('national', files);
    if (!built.ok) throw new Error(JSON.stringify(built.failure));
    return built.value;
  };
  test.each<[string, () => PackArchive, RegExp]>([
    [
      'settles the question of danger by itself',
      () =>
        national('national/checklist.json', (content) => ({
          ...content,
          questions: Checklist.parse(content).questions.map((question) =>
            question.id === 'danger'
              ? { ...question, settledBy: [{ when: { subject: 'person' }, answer: 'non' }] }
              : question,
          ),
        })),
      /urgence-/,
    ],
    [
      'takes the emergency numbers away',
      () => national('national/lines.json', () => ({ lines: [] })),
      /numéro 15 \(Samu\) a disparu/,
    ],
  ])('that %s is told from a sound one', async (_what, made, says) => {
    const errors = examinePack(shippedFiles, [], made(), '2026-11-22');
    const ground = { inUse: {}, signedBy: {}, trusted: [], mayInsist: true };
    const judged = await judgePack(made(), ground, globalThis.crypto.subtle, errors);
    expect(judged.faults).toEqual(['signature-missing', 'knowledge-errors']);
    expect(faultText('knowledge-errors', judged)).toMatch(says);
  });

  test('says nothing of the shipped one, nor of a region in its place', () => {
    const same = national('national/lines.json', (content) => content);
    expect(examinePack(shippedFiles, [], same, '2026-11-22')).toEqual([]);
    expect(examinePack(shippedFiles, [], anArchive(), '2026-11-22')).toEqual([]);
  });
});
