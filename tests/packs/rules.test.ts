import { describe, expect, test } from 'vitest';
import { assess, type Assessment } from '../../lib/domain/assess.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { PatientContext } from '../../lib/domain/patient.ts';
import type { Example, Rule } from '../../lib/domain/rule.ts';
import { situate } from '../../lib/domain/situation.ts';
import { shippedPack } from '../support/knowledge.ts';

function assessed(rule: Rule, example: Example): Assessment {
  const context = PatientContext.parse(example.context ?? {});
  const pack = declaring(example.declares ?? []);
  return assess(rule, situate(pack, context, example.answers));
}

/** The shipped pack with one more local actor of each kind, everywhere in France. */
function declaring(kinds: readonly string[]): Pack {
  const [model] = shippedPack.instances;
  if (!model || kinds.length === 0) return shippedPack;
  const everywhere = [{ level: 'national' as const, code: 'FR' }];
  const territory = { ...model.territory, precision: 'exact' as const, include: everywhere };
  const declared = kinds.map((kind) => ({ ...model, id: kind, kind, territory }));
  return { ...shippedPack, instances: [...shippedPack.instances, ...declared] };
}

const isListed = ({ status }: Assessment) => status === 'recommended' || status === 'to-confirm';

describe.each(shippedPack.rules.map((rule) => [rule.actor, rule] as const))('%s', (_key, rule) => {
  test.each(rule.examples.map((example) => [example.name, example] as const))(
    '%s',
    (_name, example) => {
      const assessment = assessed(rule, example);
      const said = isListed(assessment) && assessment.link ? 'link' : assessment.status;
      expect(said).toBe(example.gives);
    },
  );

  test('shows a yes, a no and an unknown', () => {
    const shown = rule.examples.map((example) => assessed(rule, example));
    const unsettled = ({ status, trigger }: Assessment) =>
      status === 'to-confirm' || trigger === 'unknown';
    expect(shown.some(isListed)).toBe(true);
    expect(shown.some(({ status }) => status === 'silent' || status === 'set-aside')).toBe(true);
    expect(shown.some(unsettled)).toBe(true);
  });
});
