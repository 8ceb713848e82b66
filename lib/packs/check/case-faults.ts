import { error, quoted } from './fault.ts';
import type { Fault } from './finding.ts';
import type { PlayedCase } from './play-cases.ts';

/** What reference cases expect and the pack does not answer, and cases that name nobody. */
export function caseFaults(played: readonly PlayedCase[]): Fault[] {
  return played.flatMap((one) => [...expectations(one), ...emptiness(one)]);
}

function emptiness({ file, list, numbers }: PlayedCase): Fault[] {
  if (list.entries.length > 0 || numbers.length > 0) return [];
  const message = 'Ce cas ne mène à personne\u00a0: une règle doit y répondre.';
  return [error('case-without-actor', file, [], message)];
}

function expectations({
  file,
  reference,
  list,
  numbers,
  complexity,
  referralOpen,
  tasks,
  unknownTasks,
}: PlayedCase): Fault[] {
  const listed = list.entries.map(({ actor }) => actor);
  const first = numbers[0] ?? listed[0];
  const fails = (at: Fault['at'], message: string) => error('case-fails', file, at, message);
  const missing = (
    key: 'must' | 'order' | 'tasks',
    expected: readonly string[],
    given: readonly string[],
  ) =>
    expected.flatMap((name, position) =>
      given.includes(name)
        ? []
        : [fails([key, position], `Ce cas attend ${quoted(name)}, qui n’y est pas.`)],
    );
  return [
    ...(first === reference.first || (first === undefined && listed.length === 0)
      ? []
      : [
          fails(
            ['first'],
            `Ce cas attend d’abord ${quoted(reference.first)} et donne ${quoted(first ?? '')}.`,
          ),
        ]),
    ...missing('must', reference.must, listed),
    ...missing('order', reference.order ?? [], listed),
    ...misplaced(reference.order ?? [], listed).map(({ position, name, before }) =>
      fails(
        ['order', position],
        `Ce cas attend ${quoted(name)} après ${quoted(before)}, et le donne avant.`,
      ),
    ),
    ...reference.mustNot.flatMap((name, position) =>
      listed.includes(name)
        ? [fails(['mustNot', position], `Ce cas exclut ${quoted(name)}, qui y est.`)]
        : [],
    ),
    ...missing('tasks', reference.tasks ?? [], [...tasks, ...unknownTasks]),
    ...(reference.preemption === undefined || reference.preemption.join(' ') === numbers.join(' ')
      ? []
      : [
          fails(
            ['preemption'],
            `Ce cas attend d’abord ${reference.preemption.join(', ') || 'aucun numéro'} et donne ${numbers.join(', ') || 'aucun numéro'}.`,
          ),
        ]),
    ...(reference.complexity === undefined || reference.complexity === complexity
      ? []
      : [
          fails(
            ['complexity'],
            `Ce cas attend la complexité ${quoted(reference.complexity)} et donne ${quoted(complexity)}.`,
          ),
        ]),
    ...(reference.referralOpen === undefined || reference.referralOpen === referralOpen
      ? []
      : [
          fails(
            ['referralOpen'],
            `Ce cas attend une demande ${referralOpen ? 'fermée et la donne ouverte' : 'ouverte et la donne fermée'}.`,
          ),
        ]),
  ];
}

/** The actors that come before the one that the case puts just before them; the absent left out. */
function misplaced(
  order: readonly string[],
  listed: readonly string[],
): { position: number; name: string; before: string }[] {
  const there = order.flatMap((name, position) =>
    listed.includes(name) ? [{ name, position }] : [],
  );
  return there.flatMap(({ name, position }, at) => {
    const before = there[at - 1]?.name;
    return before !== undefined && listed.indexOf(name) < listed.indexOf(before)
      ? [{ position, name, before }]
      : [];
  });
}
