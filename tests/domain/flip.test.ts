import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flip } from '../../lib/domain/flip.ts';
import { type Shortlist, shortlist } from '../../lib/domain/shortlist.ts';
import { situate } from '../../lib/domain/situation.ts';
import { anyAnswer, anyAnswers, anyContext } from '../support/arbitrary-case.ts';
import { shippedPack as pack } from '../support/knowledge.ts';

/** What the screen shows of a list. */
const shown = ({ entries, setAside }: Shortlist) => ({
  entries: entries.map(({ assessment: _own, ...entry }) => entry),
  setAside,
});

describe('trying an answer', () => {
  test('gives the list that a new reading of everything gives', () => {
    const oneMore = fc
      .constantFrom(...pack.checklist.questions)
      .chain((question) =>
        fc.tuple(fc.constant(question.id), fc.option(anyAnswer(question), { nil: undefined })),
      );
    fc.assert(
      fc.property(
        anyContext,
        anyAnswers,
        fc.array(oneMore, { minLength: 1, maxLength: 8 }),
        (context, answers, tries) => {
          const situation = situate(pack, context, answers);
          const list = shortlist(situation);
          for (const [id, answer] of tries) {
            const { [id]: _before, ...others } = answers;
            const after = answer === undefined ? others : { ...others, [id]: answer };
            const plain = shortlist(situate(pack, context, after));
            const tried = flip(situation, list, id, answer);
            expect(shown(tried.list)).toEqual(shown(plain));
            if (tried.alike) expect(shown(plain)).toEqual(shown(list));
          }
        },
      ),
      { numRuns: 250 },
    );
  });
});
