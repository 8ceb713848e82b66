import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, UNSURE } from '../../../lib/domain/checklist.ts';
import { firstSettled } from '../../../lib/domain/first-settled.ts';
import { actorsEverywhere } from '../../../lib/packs/proofs/entries.ts';
import { firstStays } from '../../../lib/packs/proofs/first-stays.ts';
import { frameOf } from '../../../lib/packs/proofs/frame.ts';
import { play } from '../../../lib/packs/proofs/play-claim.ts';
import { Prover } from '../../../lib/packs/proofs/prove.ts';
import { TruthReader } from '../../../lib/packs/proofs/truths.ts';
import { anyAnswers, anyContext } from '../../support/arbitrary-case.ts';
import { aContext, shippedPack } from '../../support/knowledge.ts';

const everywhere = actorsEverywhere(new TruthReader(frameOf(shippedPack)));
const prover = new Prover(everywhere);
const context = aContext({ setting: 'ville', age: 82, commune: '91228' });

/** All that a doctor would answer of a person with nothing to coordinate. */
const quiet: Answers = {
  danger: 'non',
  besoin: [],
  'sante-complexe': 'non',
  'psy-ou-addiction': 'non',
  'autonomie-ou-handicap': 'non',
  'difficultes-sociales': 'non',
  'entourage-suffisant': 'oui',
  sejour: 'non',
  ruptures: 'non',
  'medecin-traitant': 'oui',
  'plusieurs-categories': 'non',
  'proximite-epuisee': 'non',
  coordinateur: 'non',
  situations: [],
};

describe('the first actor stays', () => {
  test('once everything is answered', () => {
    expect(firstStays(context, quiet, everywhere, prover)).toBe('proved');
  });

  test.each(['coordinateur', 'situations', 'besoin', 'autonomie-ou-handicap', 'sejour'])(
    'no longer, when %s is taken back',
    (question) => {
      const { [question]: _without, ...others } = quiet;
      expect(firstStays(context, others, everywhere, prover)).toBe('contradicted');
    },
  );

  test('whatever completes it, when it is proved or quickly seen', () => {
    fc.assert(
      fc.property(anyContext, anyAnswers, anyAnswers, (facts, answers, more) => {
        const verdict = firstStays(facts, answers, everywhere, prover);
        if (firstSettled(shippedPack, facts, answers)) expect(verdict).not.toBe('contradicted');
        if (verdict !== 'proved') return;
        const first = (given: Answers) => {
          const [entry] = play(shippedPack, facts, given).list.entries;
          return `${entry?.actor} ${entry?.status} ${entry?.link}`;
        };
        const unsure = Object.fromEntries(Object.keys(more).map((id) => [id, UNSURE]));
        expect(first({ ...more, ...answers })).toBe(first(answers));
        expect(first({ ...unsure, ...answers })).toBe(first(answers));
      }),
      { numRuns: 6 },
    );
  });
});
