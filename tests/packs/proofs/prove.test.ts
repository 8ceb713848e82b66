import { describe, expect, test } from 'vitest';
import { type Answers, UNSURE } from '../../../lib/domain/checklist.ts';
import type { Condition } from '../../../lib/domain/condition.ts';
import type { Pack } from '../../../lib/domain/pack.ts';
import { PatientContext } from '../../../lib/domain/patient.ts';
import type { Claim } from '../../../lib/packs/proofs/invariants.ts';
import { isTrueOf } from '../../../lib/packs/proofs/play-claim.ts';
import { aRule } from '../../support/small-pack.ts';
import {
  coordination,
  type Law,
  never,
  packOf,
  policyOf,
  prove,
  ranking,
  yes,
} from './proof-packs.ts';

const [Q0, Q1, Q2] = [yes('q0'), yes('q1'), yes('q2')];
const two = packOf([aRule('a0', Q0), aRule('a1', Q1)]);
const guarded = packOf([
  aRule('a0', Q0, { guards: [{ that: Q1, reason: 'garde' }] }),
  aRule('a1', Q2, { link: Q1 }),
]);
const grouped = packOf(
  [
    aRule('a0', Q0, { groups: [{ when: Q2, group: 'tot' }, { group: 'tard' }] }),
    aRule('a1', Q1, { groups: [{ group: 'reste' }] }),
  ],
  ranking({ orders: [{ groups: ['tot', 'reste', 'tard'] }] }),
);
const prioritised = packOf([aRule('a0', Q0, { priority: 2 }), aRule('a1', Q1)]);
const lifted = packOf(
  [aRule('a0', Q0), aRule('a1', Q1)],
  ranking({ lifts: [{ actor: 'a1', before: ['a0'], when: Q2 }] }),
);
const following = packOf(
  [aRule('a0', Q0), aRule('a1', Q1)],
  ranking({ follows: [{ actor: 'a0', after: 'a1' }] }),
);
const coordinated = packOf(
  [aRule('a0', Q0), aRule('a1', Q1)],
  coordination({ exists: Q2, coordinators: [{ when: Q2, actors: ['a1'], note: 'suivi' }] }),
);
const thin = packOf([aRule('a0', Q0)], {
  insufficient: { questions: ['q1', 'q2'], unsureFrom: 9, unknownFrom: 2, lists: ['completer'] },
});
const lastResort = packOf([
  aRule('a0', { all: [] }, { guards: [{ that: never, reason: 'seul', otherwise: 'alone' }] }),
  aRule('a1', Q1),
]);
const urgent = packOf([aRule('dac', Q0)], {
  preemption: { ...policyOf.preemption, when: Q1, setsAside: ['dac'] },
  referral: {
    ...policyOf.referral,
    closures: [{ id: 'essai', when: Q2, reason: 'fermé', overridable: true }],
  },
});
const first = (...keys: string[]): Claim => ({ first: keys });
const listed = (key: string): Claim => ({
  actor: [key],
  is: ['recommended', 'to-confirm', 'link'],
});
const holds = (condition: Condition): Claim => ({ holds: condition });

describe('a law that holds is proved', () => {
  test.each<[string, Pack, Law]>([
    ['holds', two, { when: holds({ all: [Q0, Q1] }), then: holds(Q0) }],
    ['fails', two, { when: { fails: Q0 }, then: holds({ not: Q0 }) }],
    ['unknown', two, { when: { unknown: Q0 }, then: { not: { holds: Q0 } } }],
    [
      'ages of the law alone',
      two,
      { when: holds({ age: { from: 70 } }), then: { not: { fails: { age: { from: 60 } } } } },
    ],
    ['a status', two, { when: { actor: ['a0'], is: ['recommended'] }, then: holds(Q0) }],
    ['a guard', guarded, { when: { fails: Q1 }, then: { not: listed('a0') } }],
    [
      'set aside',
      guarded,
      { when: { everyOf: [holds(Q0), { fails: Q1 }] }, then: { actor: ['a0'], is: ['set-aside'] } },
    ],
    ['link', guarded, { when: holds({ all: [Q1, Q2] }), then: { actor: ['a1'], is: ['link'] } }],
    [
      'latent',
      two,
      {
        when: holds({ question: 'q0', unanswered: true }),
        then: { actor: ['a0'], is: ['latent'] },
      },
    ],
    ['the order of the pack', two, { when: holds(Q0), then: first('a0') }],
    ['a group', grouped, { when: holds({ all: [Q0, Q2] }), then: first('a0') }],
    ['a priority', prioritised, { when: holds(Q1), then: first('a1') }],
    ['a lift', lifted, { when: holds({ all: [Q1, Q2] }), then: first('a1') }],
    ['a follower is never first', following, { then: { not: first('a0') } }],
    [
      'a coordinator',
      coordinated,
      { when: holds(Q2), then: { everyOf: [{ coordinator: ['a1'] }, first('a1')] } },
    ],
    [
      'too little known',
      thin,
      {
        when: {
          everyOf: [
            holds({ question: 'q1', unanswered: true }),
            holds({ question: 'q2', unanswered: true }),
          ],
        },
        then: first('a0', 'completer'),
      },
    ],
    ['a last resort', lastResort, { then: { not: { nobody: true } } }],
    ['a last resort that leaves', lastResort, { when: holds(Q1), then: first('a1') }],
    ['pre-emption', urgent, { when: { preempted: true }, then: { not: { requestOpen: true } } }],
    [
      'an open request',
      urgent,
      {
        when: { requestOpen: true },
        then: { everyOf: [holds(Q0), { not: holds(Q1) }, { not: holds(Q2) }] },
      },
    ],
    ['someOf', two, { then: { someOf: [listed('a0'), { not: holds(Q0) }] } }],
  ])('%s', (_name, pack, law) => {
    expect(prove(pack, law).verdict).toBe('proved');
  });
});

describe('a law that does not hold is contradicted by the plainest consultation', () => {
  test.each<[string, Pack, Law, Answers, number | null]>([
    ['holds', two, { then: { not: holds(Q0) } }, { q0: 'oui' }, null],
    ['fails', two, { then: { not: { fails: Q0 } } }, { q0: 'non' }, null],
    ['unknown', two, { then: { not: { unknown: Q0 } } }, {}, null],
    [
      '« ne sait pas »',
      two,
      { then: { not: holds({ question: 'q1', unsure: true }) } },
      { q1: UNSURE },
      null,
    ],
    [
      'an age between those of the rules',
      two,
      { then: { not: holds({ age: { from: 70, under: 75 } }) } },
      {},
      70,
    ],
    [
      'to confirm',
      two,
      { then: { not: { actor: ['a0'], is: ['to-confirm'] } } },
      { q0: UNSURE },
      null,
    ],
    ['silent', two, { then: { not: { actor: ['a0'], is: ['silent'] } } }, { q0: 'non' }, null],
    [
      'a group',
      grouped,
      { when: holds({ all: [Q0, Q1] }), then: first('a0') },
      { q0: 'oui', q1: 'oui' },
      null,
    ],
    [
      'a priority',
      prioritised,
      { when: holds(Q0), then: first('a0') },
      { q0: 'oui', q1: 'oui' },
      null,
    ],
    [
      'one lift',
      lifted,
      { when: holds(Q0), then: first('a0') },
      { q0: 'oui', q1: 'oui', q2: 'oui' },
      null,
    ],
    [
      'a follower without its leader',
      following,
      { when: holds(Q0), then: listed('a0') },
      { q0: 'oui' },
      null,
    ],
    ['a coordinator', coordinated, { then: { not: { coordinator: ['a1'] } } }, { q2: 'oui' }, null],
    ['too little known', thin, { then: { not: first('completer') } }, {}, null],
    ['nobody', two, { then: { not: { nobody: true } } }, {}, null],
    ['pre-emption', urgent, { then: { not: { preempted: true } } }, { q1: 'oui' }, null],
    ['an open request', urgent, { then: { not: { requestOpen: true } } }, { q0: 'oui' }, null],
  ])('%s', (_name, pack, law, answers, age) => {
    const proof = prove(pack, law);
    if (proof.verdict !== 'contradicted') throw new Error(proof.verdict);
    expect(proof.by.answers).toEqual(answers);
    expect(proof.by.context).toEqual(PatientContext.parse({ age }));
    expect(isTrueOf(law.then, proof.played)).toBe(false);
  });
});

test('a proof that may try no consultation is left open, never called proved', () => {
  expect(prove(two, { then: { not: first('a0') } }, 0)).toEqual({ verdict: 'open' });
});
