import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../lib/domain/checklist.ts';
import { holds } from '../../../lib/domain/evaluate.ts';
import type { Pack } from '../../../lib/domain/pack.ts';
import type { PatientContext } from '../../../lib/domain/patient.ts';
import { statusesOf } from '../../../lib/domain/shortlist.ts';
import { ClaimReader, type State } from '../../../lib/packs/proofs/claims.ts';
import { actorsEverywhere } from '../../../lib/packs/proofs/entries.ts';
import { conditionsOf } from '../../../lib/packs/proofs/conditions-of.ts';
import { completionsOf } from '../../../lib/packs/proofs/decode.ts';
import { type Frame, frameOf } from '../../../lib/packs/proofs/frame.ts';
import { FinalStatus } from '../../../lib/packs/proofs/invariants.ts';
import { play } from '../../../lib/packs/proofs/play-claim.ts';
import { Precedence } from '../../../lib/packs/proofs/precedence.ts';
import { TruthReader } from '../../../lib/packs/proofs/truths.ts';
import { anyAnswers, anyContext } from '../../support/arbitrary-case.ts';
import { mergedPack } from '../../support/demo-pack.ts';
import { shippedPack } from '../../support/knowledge.ts';

/** The value of each variable in one consultation. */
function valuesOf(
  context: PatientContext,
  answers: Answers,
  frame: Frame,
): (level: number) => boolean {
  const unanswered = [...frame.answers]
    .filter(([id]) => answers[id] === undefined)
    .map(([, code]) => code.unanswered);
  const point = frame.diagrams.and(...unanswered, completionsOf(context, answers, frame));
  const solution = frame.diagrams.solution(point);
  return (level) => solution?.get(level) ?? false;
}

/** What the diagrams say of one consultation must be what the engine says when it plays it. */
describe.each<[string, Pack]>([
  ['the shipped packs', shippedPack],
  ['the shipped packs with local agreements', mergedPack()],
])('diagrams of %s', (_name, pack) => {
  const frame = frameOf(pack);
  const truths = new TruthReader(frame);
  const everywhere = actorsEverywhere(truths);
  const precedence = new Precedence(everywhere);
  const boundsIn = (state: State) => {
    const reader = new ClaimReader(everywhere, state);
    return pack.actors.flatMap(({ key }) =>
      FinalStatus.options.map((is) => ({ key, is, ...reader.of({ actor: [key], is: [is] }) })),
    );
  };
  const bounds = { little: boundsIn('little'), enough: boundsIn('enough') };
  const anyConsultation = fc.tuple(anyContext, anyAnswers);
  const played = (context: PatientContext, answers: Answers) => {
    const valueOf = valuesOf(context, answers, frame);
    const { situation, list } = play(pack, context, answers);
    const little = list.entries.some(({ assessment }) => assessment === null);
    const isTrue = (diagram: number) => frame.diagrams.holds(diagram, valueOf);
    return { situation, list, little, isTrue };
  };

  test('read every condition as the engine does', () => {
    const conditions = conditionsOf(pack);
    fc.assert(
      fc.property(anyConsultation, ([context, answers]) => {
        const { situation, isTrue } = played(context, answers);
        for (const condition of conditions) {
          const { yes, no } = truths.of(condition);
          const read = isTrue(yes) ? 'true' : isTrue(no) ? 'false' : 'unknown';
          expect(read, JSON.stringify(condition)).toBe(holds(condition, situation));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('bound every status by what is sure and what may be', () => {
    fc.assert(
      fc.property(anyConsultation, ([context, answers]) => {
        const { list, isTrue, little } = played(context, answers);
        const statuses = statusesOf(list);
        for (const { key, is, sure, may } of bounds[little ? 'little' : 'enough']) {
          const status = statuses.get(key) ?? 'silent';
          const where = `${key} ${is}, played: ${status}`;
          if (isTrue(sure)) expect(status, where).toBe(is);
          if (status === is) expect(isTrue(may), where).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('say that an actor keeps another from the first place only when it is so', () => {
    fc.assert(
      fc.property(anyConsultation, ([context, answers]) => {
        const { list, isTrue, little } = played(context, answers);
        fc.pre(!little);
        const order = list.entries.map(({ actor }) => actor);
        const shown = everywhere.actors.filter(({ actor }) => order.slice(0, 4).includes(actor));
        for (const ahead of shown) {
          for (const behind of shown) {
            if (!isTrue(precedence.before(ahead, behind))) continue;
            expect(order[0], `${ahead.actor} before ${behind.actor}`).not.toBe(behind.actor);
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});
