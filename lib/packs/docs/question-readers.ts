import type { Policy } from '../../domain/policy.ts';

/** Keys under which answers are given, not read. */
const GIVEN = new Set(['examples']);

/**
 * The questions that a piece of a pack reads, directly or by a definition, each once. The openers of
 * these questions are not followed: they decide when a question is asked, not what is made of it.
 */
export function questionsReadBy(piece: unknown, policy: Policy): ReadonlySet<string> {
  const questions = new Set<string>();
  const definitions = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'question' && typeof inner === 'string') questions.add(inner);
      if (key === 'named' && typeof inner === 'string' && !definitions.has(inner)) {
        definitions.add(inner);
        visit(policy.definitions[inner]);
      }
      if (!GIVEN.has(key)) visit(inner);
    }
  };
  visit(piece);
  return questions;
}
