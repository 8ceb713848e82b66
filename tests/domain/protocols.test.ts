import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, type Assessment } from '../../lib/domain/assess.ts';
import { parseCase } from '../../lib/domain/case.ts';
import type { Answers } from '../../lib/domain/checklist.ts';
import { orient } from '../../lib/domain/orient.ts';
import type { Orientation } from '../../lib/domain/orientation.ts';
import { PatientContext } from '../../lib/domain/patient.ts';
import type { Protocol } from '../../lib/domain/protocol.ts';
import type { Example } from '../../lib/domain/rule.ts';
import { situate } from '../../lib/domain/situation.ts';
import { whyNot } from '../../lib/domain/why.ts';
import { ruleOfProtocol } from '../../lib/packs/merge-protocols.ts';
import { ReferenceCase } from '../../lib/packs/reference-case.ts';
import { anyAnswers, anyContext } from '../support/arbitrary-case.ts';
import { DEMO_PACK, demoFiles, mergedPack } from '../support/demo-pack.ts';
import { aContext, shippedPack } from '../support/knowledge.ts';

/** « Cas d’usage » of a fictitious CPTS: what they open, and what they never lift. */
const pack = mergedPack();
const HERE = '91223';
const ELSEWHERE = '69123';

/** Ruptures and nobody around, and nothing asked: no national rule calls the DAC for advice. */
const repeated: Answers = {
  danger: 'non',
  besoin: [],
  'sante-complexe': 'non',
  'psy-ou-addiction': 'non',
  'autonomie-ou-handicap': 'non',
  'difficultes-sociales': 'non',
  'entourage-suffisant': 'non',
  sejour: 'non',
  ruptures: 'oui',
  'medecin-traitant': 'oui',
  'plusieurs-categories': 'non',
  'proximite-epuisee': 'non',
  coordinateur: 'non',
  situations: [],
};

const at = (commune: string | null, answers: Answers, from = pack) =>
  orient(from, aContext({ age: 58, commune }), answers);
const cardOf = (orientation: Orientation, actor: string) =>
  orientation.recommendations.find((one) => one.actor === actor);

describe('a local agreement', () => {
  test('opens a way in its area, with its signatories, its dates and the answers it rests on', () => {
    const card = cardOf(at(HERE, repeated), 'dac-information');
    expect(card?.status).toBe('recommended');
    expect(card?.protocols).toEqual([
      {
        id: 'passages-repetes-sans-entourage',
        title: 'Passages répétés aux urgences, sans entourage',
        text: expect.stringContaining('conseille au téléphone'),
        signatories: ['CPTS de l’Exemple (fictive)', 'DAC de l’Exemple (fictif)'],
        agreedOn: '2026-03-10',
        reviewOn: '2027-03-10',
        toConfirm: false,
        source: { publisher: 'CPTS de l’Exemple (fictive)', url: null },
      },
    ]);
    expect(card?.because.map(({ question }) => question)).toEqual([
      'ruptures',
      'entourage-suffisant',
    ]);
  });

  test('opens nothing outside its area, nor where the commune is not known', () => {
    for (const commune of [ELSEWHERE, null]) {
      expect(cardOf(at(commune, repeated), 'dac-information')).toBeUndefined();
    }
    expect(at(null, repeated).nextQuestions).toContain('commune');
  });

  test('is shown to confirm when a « ne sait pas » alone lists its actor', () => {
    const unsure = { ...repeated, 'entourage-suffisant': 'ne-sait-pas' };
    const card = cardOf(at(HERE, unsure), 'dac-information');
    expect(card?.status).toBe('to-confirm');
    expect(card?.missing).toContain('entourage-suffisant');
    expect(card?.protocols.map(({ toConfirm }) => toConfirm)).toEqual([true]);
    expect(cardOf(at(null, unsure), 'dac-information')).toBeUndefined();
  });

  test('ranks its actor in its own group while it holds', () => {
    const isolated = {
      ...repeated,
      ruptures: 'non',
      'entourage-suffisant': 'oui',
      'difficultes-sociales': 'oui',
      difficultes: ['isolement'],
    };
    const accepted = at(HERE, { ...isolated, 'visite-de-la-cpts-acceptee': 'oui' });
    expect(accepted.recommendations[0]?.actor).toBe('cpts');
    expect(at(HERE, isolated).nextQuestions).toContain('visite-de-la-cpts-acceptee');
    expect(cardOf(at(HERE, isolated), 'cpts')).toBeUndefined();
    expect(at(ELSEWHERE, isolated).nextQuestions).not.toContain('visite-de-la-cpts-acceptee');
  });

  test('never lifts a guard, a danger, an opposition or a coordination that suffices', () => {
    const complex = {
      ...repeated,
      'sante-complexe': 'oui',
      aidant: 'epuise',
      'plusieurs-categories': 'oui',
      'proximite-epuisee': 'oui',
    };
    const dac = (answers: Answers) => cardOf(at(HERE, answers), 'dac-coordination');
    expect(dac(complex)?.protocols.map(({ id }) => id)).toEqual(['aidant-epuise-et-ruptures']);
    expect(dac({ ...complex, 'plusieurs-categories': 'non' })).toBeUndefined();
    expect(dac({ ...complex, danger: 'oui' })).toBeUndefined();
    expect(dac({ ...complex, situations: ['refus-d-aide'], opposition: 'oui' })).toBeUndefined();
    expect(
      dac({
        ...complex,
        coordinateur: 'oui',
        'qui-coordonne': 'crt',
        'coordination-suffit': 'oui',
      }),
    ).toBeUndefined();
    const visited = {
      ...repeated,
      'difficultes-sociales': 'oui',
      difficultes: ['isolement'],
      'visite-de-la-cpts-acceptee': 'oui',
      coordinateur: 'oui',
      'qui-coordonne': 'crt',
    };
    expect(cardOf(at(HERE, { ...visited, 'coordination-suffit': 'non' }), 'cpts')).toBeDefined();
    expect(cardOf(at(HERE, { ...visited, 'coordination-suffit': 'oui' }), 'cpts')).toBeUndefined();
  });

  test('answers « Pourquoi pas … ? » with what it lacks, and what would change it', () => {
    const { 'entourage-suffisant': _open, ...asked } = repeated;
    const why = whyNot(pack, aContext({ age: 58, commune: HERE }), asked, 'dac-information');
    expect(why.missing).toContain('entourage-suffisant');
    expect(why.changes).toContainEqual(
      expect.objectContaining({
        question: 'entourage-suffisant',
        answer: 'non',
        to: 'recommended',
      }),
    );
  });
});

describe.each(pack.protocols.map((protocol) => [protocol.id, protocol] as const))(
  'examples of %s',
  (_id, protocol) => {
    const shown = protocol.examples.map((example) => [example.name, example] as const);
    test.each(shown)('%s', (_name, example) => {
      const { status, link } = assessed(protocol, example);
      const listed = status === 'recommended' || status === 'to-confirm';
      expect(listed && link ? 'link' : status).toBe(example.gives);
    });

    test('show a yes, a no and an unknown', () => {
      const said = new Set<string>(protocol.examples.map(({ gives }) => gives));
      expect(said.has('recommended') || said.has('link')).toBe(true);
      expect(said.has('silent') || said.has('set-aside')).toBe(true);
      expect(said.has('latent') || said.has('to-confirm')).toBe(true);
    });
  },
);

function assessed(protocol: Protocol, example: Example): Assessment {
  const rule = pack.rules.find(({ actor }) => actor === protocol.actor);
  if (!rule) throw new Error(`no rule for ${protocol.actor}`);
  const context = PatientContext.parse(example.context ?? {});
  return assess(ruleOfProtocol(rule, protocol), situate(pack, context, example.answers));
}

const cases = [...demoFiles]
  .filter(([path]) => path.includes('/cases/'))
  .map(([, content]) => ReferenceCase.parse(content));

test.each(cases.map((one) => [one.title, one] as const))('%s', (_title, reference) => {
  const { context, answers, first, must, mustNot } = reference;
  const read = parseCase({ context, answers }, pack, reference.id);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const listed = orient(pack, read.value.context, read.value.answers).recommendations.map(
    ({ actor }) => actor,
  );
  expect(listed[0]).toBe(first);
  expect(listed).toEqual(expect.arrayContaining(must));
  expect(listed.filter((actor) => mustNot.includes(actor))).toEqual([]);
});

describe('laws, with the agreements merged', () => {
  const RUNS = { numRuns: 60 };
  const areas = fc.constantFrom(HERE, '91433', '91469', null);
  const anywhere = fc.oneof(
    anyContext,
    fc.tuple(anyContext, areas).map(([context, commune]) => ({ ...context, commune })),
  );

  test('a new request to the DAC is never recommended without an uncovered need', () => {
    fc.assert(
      fc.property(anywhere, anyAnswers, (context, drawn) => {
        const answers = { ...drawn, 'plusieurs-categories': 'non', coordinateur: 'non' };
        const card = cardOf(orient(pack, context, answers), 'dac-coordination');
        expect(card?.status).not.toBe('recommended');
        const open = { ...drawn, 'plusieurs-categories': 'ne-sait-pas', coordinateur: 'non' };
        const other = cardOf(orient(pack, context, open), 'dac-coordination');
        expect(other?.status).not.toBe('recommended');
      }),
      RUNS,
    );
  });

  test('the order of the agreements never matters', () => {
    const reversed = mergedPack({
      path: 'protocols.json',
      with: (content) => {
        const { protocols } = content as { protocols: unknown[] };
        return { protocols: protocols.toReversed() };
      },
    });
    fc.assert(
      fc.property(anywhere, anyAnswers, (context, answers) => {
        expect(orient(reversed, context, answers)).toEqual(orient(pack, context, answers));
      }),
      { numRuns: 30 },
    );
  });

  test('outside their area nothing changes', () => {
    const outside = anyContext.filter(({ commune }) => commune !== null);
    fc.assert(
      fc.property(outside, anyAnswers, (context, answers) => {
        expect(orient(pack, context, answers)).toEqual(orient(shippedPack, context, answers));
      }),
      { numRuns: 40 },
    );
  });

  test('an actor that only an agreement opens leaves when the coordination in place suffices', () => {
    fc.assert(
      fc.property(anywhere, anyAnswers, (context, drawn) => {
        const answers = {
          ...drawn,
          danger: 'non',
          coordinateur: 'oui',
          'qui-coordonne': 'crt',
          'coordination-suffit': 'oui',
        };
        const agreed = new Set(pack.protocols.map(({ actor }) => actor));
        const listed = (from: typeof pack) =>
          orient(from, context, answers)
            .recommendations.map(({ actor }) => actor)
            .filter((actor) => agreed.has(actor));
        expect(new Set(listed(pack))).toEqual(new Set(listed(shippedPack)));
      }),
      { numRuns: 40 },
    );
  });
});

test('the demo pack says that it is fictitious', () => {
  expect(pack.parts.find(({ name }) => name === DEMO_PACK)?.label).toContain('fictive');
  for (const { signatories } of pack.protocols) {
    expect(signatories.every((name) => /fictif|fictive/.test(name))).toBe(true);
  }
});
