import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, parseCase } from '../../lib/domain/case.ts';
import { type Answer, type Question, UNSURE } from '../../lib/domain/checklist.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { jsonFilesIn, PACKS_DIR } from '../../scripts/read-packs.ts';
import { seededChance } from '../../tests/communes/mistypings.ts';

export type NamedCase = Case & { name: string };

/** The reference cases of the national pack. */
export function referenceCases(pack: Pack): NamedCase[] {
  const folder = join(PACKS_DIR, 'national/cases');
  return jsonFilesIn(folder).map((file) => {
    const { context, answers } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const parsed = parseCase({ context, answers }, pack, file);
    if (!parsed.ok) throw new Error(`${file}: ${parsed.failure.code}`);
    return { ...parsed.value, name: file.replace('.json', '') };
  });
}

/** The same cases, each answer taken back with this probability; the same on every machine. */
export function withFewerAnswers(cases: readonly NamedCase[], share: number): NamedCase[] {
  const chance = seededChance(11);
  return cases.map(({ context, answers, name }) => ({
    context,
    answers: Object.fromEntries(Object.entries(answers).filter(() => chance() >= share)),
    name: `${name}, réponses retirées`,
  }));
}

/** The same cases, every question answered and every fact known: nothing is left to be unknown. */
export function withEveryAnswer(pack: Pack, cases: readonly NamedCase[]): NamedCase[] {
  const chance = seededChance(20240719);
  const communes = cases.flatMap(({ context }) => context.commune ?? []);
  return cases.map(({ context, answers, name }) => ({
    context: {
      ...context,
      age: context.age ?? Math.floor(chance() * 95),
      commune: context.commune ?? pick(communes, chance),
    },
    answers: Object.fromEntries(
      pack.checklist.questions.map((question) => {
        const own = answers[question.id];
        const answer = own === undefined || own === UNSURE ? drawn(question, chance) : own;
        return [question.id, answer];
      }),
    ),
    name: `${name}, tout répondu`,
  }));
}

function drawn(question: Question, chance: () => number): Answer {
  if (question.kind === 'yes-no') return chance() < 0.5 ? 'oui' : 'non';
  const ids = question.options.map(({ id }) => id);
  return question.kind === 'choice' ? pick(ids, chance) : ids.filter(() => chance() < 0.3);
}

function pick<T>(from: readonly T[], chance: () => number): T {
  const found = from[Math.floor(chance() * from.length)];
  if (found === undefined) throw new Error('Nothing to draw from.');
  return found;
}
