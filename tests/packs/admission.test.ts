import { describe, expect, test } from 'vitest';
import type { AdmissionTask } from '../../lib/domain/admission.ts';
import { holds } from '../../lib/domain/evaluate.ts';
import { PatientContext } from '../../lib/domain/patient.ts';
import { situate } from '../../lib/domain/situation.ts';
import { shippedPack } from '../support/knowledge.ts';

const { admission, actors, sources } = shippedPack;

/** What each line of the admission list says of its own examples. */
describe.each(admission.tasks.map((task) => [task.id, task] as const))('%s', (_id, task) => {
  test.each(task.examples.map((example) => [example.name, example] as const))(
    '%s',
    (_name, example) => {
      expect(truthOf(task, example)).toBe(example.gives);
    },
  );

  test('shows a yes, a no and an unknown', () => {
    const said = new Set(task.examples.map(({ gives }) => gives));
    expect(said).toEqual(new Set(['true', 'false', 'unknown']));
  });

  test('names known actors and sources, in one sentence that ends', () => {
    if (task.actor !== undefined) expect(actors.map(({ key }) => key)).toContain(task.actor);
    expect(Object.keys(sources)).toEqual(expect.arrayContaining(task.sources));
    expect(task.text).toMatch(/^[A-ZÀÉ].{40,170}\.$/);
    // A reader who does not know the acronym must find the words beside it.
    expect(task.text).not.toMatch(/\bEMSP\b|'/);
  });
});

function truthOf(task: AdmissionTask, example: AdmissionTask['examples'][number]) {
  const context = PatientContext.parse(example.context ?? {});
  return holds(task.when, situate(shippedPack, context, example.answers));
}

test('every line bears its own id', () => {
  const ids = admission.tasks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the list is offered at a hospital only, before the discharge is planned', () => {
  const offered = (setting: string, stage: string) =>
    holds(
      admission.when,
      situate(shippedPack, PatientContext.parse({ setting }), {
        sejour: 'oui',
        'etape-du-sejour': stage,
      }),
    );
  expect(offered('hopital', 'entree')).toBe('true');
  expect(offered('hopital', 'sortie-prevue')).toBe('false');
  expect(offered('ville', 'entree')).toBe('false');
  expect(offered('esms', 'entree')).toBe('false');
});
