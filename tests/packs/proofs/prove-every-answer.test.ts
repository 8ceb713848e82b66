import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answers, UNSURE } from '../../../lib/domain/checklist.ts';
import type { Condition } from '../../../lib/domain/condition.ts';
import { PatientContext } from '../../../lib/domain/patient.ts';
import type { Policy } from '../../../lib/domain/policy.ts';
import { type Claim, FinalStatus } from '../../../lib/packs/proofs/invariants.ts';
import { isTrueOf, play } from '../../../lib/packs/proofs/play-claim.ts';
import { aRule } from '../../support/small-pack.ts';
import {
  coordination,
  never,
  no,
  packOf,
  policyOf,
  prove,
  QUESTIONS,
  ranking,
  yes,
} from './proof-packs.ts';

const ACTORS = ['a0', 'a1', 'a2'];
const holds = (one: Condition): Claim => ({ holds: one });

/** Every way to answer four questions, « ne sait pas » and no answer included. */
const everyAnswers: Answers[] = QUESTIONS.reduce<Answers[]>(
  (some, id) =>
    some.flatMap((given) => [
      given,
      ...['oui', 'non', UNSURE].map((answer): Answers => ({ ...given, [id]: answer })),
    ]),
  [{}],
);

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...QUESTIONS.flatMap((id) => [yes(id), no(id)])) },
  fc.constantFrom<Condition>(
    { question: 'q0', unsure: true },
    { question: 'q1', unanswered: true },
    { all: [] },
    never,
  ),
);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 3, arbitrary: leaf },
  fc.tuple(leaf, leaf).map(([a, b]) => ({ all: [a, b] })),
  fc.tuple(leaf, leaf).map(([a, b]) => ({ any: [a, { not: b }] })),
  fc.tuple(leaf, leaf, leaf).map((of) => ({ atLeast: 2, of })),
);
const actor = fc.constantFrom(...ACTORS);
const effect = fc.constantFrom(
  {},
  { otherwise: 'link' },
  { otherwise: 'silent' },
  { otherwise: 'alone' },
);
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 1 });
const ruleOf = (key: string) =>
  fc
    .record({
      when: condition,
      guards: some(
        fc.tuple(condition, effect).map(([that, more]) => ({ that, reason: 'garde', ...more })),
      ),
      reserves: some(condition.map((when) => ({ when, text: 'réserve' }))),
      groups: some(fc.record({ when: condition, group: fc.constantFrom('tot', 'tard') })),
      priority: fc.integer({ min: 1, max: 2 }),
      link: fc.oneof({ weight: 2, arbitrary: fc.constant(never) }, condition),
    })
    .map(({ when, ...more }) => aRule(key, when, more));
const policy: fc.Arbitrary<Partial<Policy>> = fc
  .record({
    lifts: fc.array(fc.record({ actor, before: actor.map((key) => [key]), when: condition }), {
      maxLength: 2,
    }),
    follows: fc.array(fc.record({ actor, after: actor }), { maxLength: 2 }),
    information: some(actor),
    unknownFrom: fc.integer({ min: 1, max: 5 }),
    lists: fc.subarray([...ACTORS, 'completer']),
    preempts: condition,
    setsAside: some(actor),
    exists: condition,
    suffices: condition,
    insufficient: condition,
    unsure: condition,
    coordinators: some(
      fc.record({ when: condition, actors: actor.map((key) => [key]), note: fc.constant('suivi') }),
    ),
    keepsGroups: fc.constantFrom<string[][]>([], ['tot']),
    alwaysFirst: some(actor),
    afterActors: some(actor),
    closes: condition,
  })
  .map((drawn) => ({
    ...ranking({
      orders: [{ groups: ['tot', 'reste', 'tard'] }],
      lifts: drawn.lifts,
      follows: drawn.follows.filter((row) => row.actor !== row.after),
      information: drawn.information,
    }),
    ...coordination(drawn),
    insufficient: {
      questions: QUESTIONS,
      unsureFrom: 2,
      unknownFrom: drawn.unknownFrom,
      lists: drawn.lists,
    },
    preemption: { ...policyOf.preemption, when: drawn.preempts, setsAside: drawn.setsAside },
    referral: {
      ...policyOf.referral,
      actor: 'a0',
      closures: [{ id: 'essai', when: drawn.closes, reason: 'fermé', overridable: true }],
    },
  }));
const anyPack = fc
  .tuple(fc.tuple(...ACTORS.map(ruleOf)), policy)
  .map(([rules, rows]) => packOf(rules, rows));

const claimed = fc.constantFrom(...ACTORS, 'completer').map((key) => [key]);
const { claim: anyClaim } = fc.letrec<{ claim: Claim }>((tie) => ({
  claim: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Claim>({ preempted: true }, { requestOpen: true }, { nobody: true }),
    claimed.map((keys): Claim => ({ first: keys })),
    claimed.map((keys): Claim => ({ coordinator: keys })),
    fc
      .tuple(claimed, fc.constantFrom(...FinalStatus.options))
      .map(([keys, is]): Claim => ({ actor: keys, is: [is] })),
    condition.map((one): Claim => ({ holds: one })),
    condition.map((one): Claim => ({ fails: one })),
    condition.map((one): Claim => ({ unknown: one })),
    tie('claim').map((one): Claim => ({ not: one })),
    fc.array(tie('claim'), { maxLength: 3 }).map((parts): Claim => ({ everyOf: parts })),
    fc.array(tie('claim'), { maxLength: 3 }).map((parts): Claim => ({ someOf: parts })),
  ),
}));

test('a proof says what trying every answer says', () => {
  const blank = PatientContext.parse({});
  fc.assert(
    fc.property(
      anyPack,
      fc.array(fc.record({ when: anyClaim, then: anyClaim }), { minLength: 4, maxLength: 4 }),
      (pack, laws) => {
        const all = everyAnswers.map((answers) => play(pack, blank, answers));
        for (const { when, then } of laws) {
          const broken = all.some((one) => isTrueOf(when, one) && !isTrueOf(then, one));
          // The facts that no condition reads change nothing; who is not a person has no question here.
          const person = { everyOf: [holds({ subject: 'person' }), when] };
          const { verdict } = prove(pack, { when: person, then });
          expect(verdict, JSON.stringify({ when, then })).toBe(broken ? 'contradicted' : 'proved');
        }
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
