import { zod } from '../zod.ts';
import { type Answer, type Answers, type Question, UNSURE } from './checklist.ts';
import { failed, type Result, success } from './failure.ts';
import type { Pack } from './pack.ts';
import { PatientContext } from './patient.ts';
import { schemaFault } from './schema-fault.ts';
import { departementOf } from './territory-coverage.ts';

/** One case of the command line: the facts and the answers, as `product.md` 6.3 writes them. */
export interface Case {
  context: PatientContext;
  answers: Answers;
}

const CaseFile = zod.strictObject({
  $schema: zod.optional(zod.string()),
  context: zod._default(PatientContext, () => PatientContext.parse({})),
  answers: zod._default(
    zod.record(zod.string(), zod.union([zod.string(), zod.array(zod.string())])),
    {},
  ),
});

/**
 * Parses one case against the checklist. A fault gives its path and a reason, never a value of the
 * case: `case-invalid`.
 */
export function parseCase(content: unknown, pack: Pack, file: string): Result<Case> {
  const read = CaseFile.safeParse(content);
  if (!read.success) {
    return failed({ code: 'case-invalid', file, ...schemaFault(read.error) });
  }
  const { commune } = read.data.context;
  if (commune !== null && !(departementOf(commune) in pack.geography.departements)) {
    const reason = 'commune hors des données';
    return failed({ code: 'case-invalid', file, at: 'context.commune', reason });
  }
  for (const [id, answer] of Object.entries(read.data.answers)) {
    const question = pack.checklist.questions.find((candidate) => candidate.id === id);
    const reason = question ? answerFault(question, answer) : 'question inconnue';
    if (reason) return failed({ code: 'case-invalid', file, at: `answers.${id}`, reason });
  }
  return success({ context: read.data.context, answers: read.data.answers });
}

function answerFault(question: Question, answer: Answer): string | null {
  if (answer === UNSURE) return null;
  if (question.kind === 'multiple') {
    if (typeof answer === 'string') return 'une liste d’options est attendue, ou « ne-sait-pas »';
    const ids = question.options.map(({ id }) => id);
    return answer.every((id) => ids.includes(id)) ? null : 'option inconnue de cette question';
  }
  if (typeof answer !== 'string') return 'une seule réponse est attendue';
  const ids = question.kind === 'yes-no' ? ['oui', 'non'] : question.options.map(({ id }) => id);
  if (ids.includes(answer)) return null;
  return `réponse inconnue : « ${[...ids, UNSURE].join(' », « ')} » sont possibles`;
}
