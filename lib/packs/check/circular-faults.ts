import type { ParsedFiles } from '../parse-files.ts';
import { leavesIn } from './conditions-in.ts';
import { error, quoted } from './fault.ts';
import type { Fault } from './finding.ts';
import type { Universe } from './universe.ts';

/** A definition or a question, with what its own conditions read. */
interface Reader {
  label: string;
  file: string;
  at: readonly (string | number)[];
  reads: readonly string[];
}

/**
 * Definitions and openers that need themselves to be read: the engine would turn for ever. One fault
 * per circle, at its first member.
 */
export function circularFaults(files: ParsedFiles, { questions }: Universe): Fault[] {
  const readers = new Map<string, Reader>();
  for (const { path, content } of files.entries('policy')) {
    for (const [name, condition] of Object.entries(content.definitions)) {
      readers.set(`définition ${name}`, {
        label: `La définition ${quoted(name)}`,
        file: path,
        at: ['definitions', name],
        reads: readIn(condition),
      });
    }
  }
  for (const [id, { question, file, at }] of questions) {
    readers.set(`question ${id}`, {
      label: `L’ouverture de ${quoted(id)}`,
      file,
      at: [...at, 'opensIf'],
      reads: readIn([question.opensIf, question.settledBy]),
    });
  }
  const settled = new Set<string>();
  return [...readers.keys()].flatMap((start) => {
    const circle = circleFrom(start, readers, settled, []);
    const reader = readers.get(start);
    if (!circle || !reader) return [];
    const round = circle.slice(1).map((name) => quoted(name.replace(/^\S+ /, '')));
    const through = round.length > 0 ? ` en passant par ${round.join(', ')}` : '';
    const message = `${reader.label} dépend d’elle-même${through}\u00a0: rompre ce cercle.`;
    return [error('condition-circular', reader.file, reader.at, message)];
  });
}

function readIn(value: unknown): string[] {
  return leavesIn(value).flatMap(({ condition }) =>
    'named' in condition
      ? [`définition ${condition.named}`]
      : 'question' in condition
        ? [`question ${condition.question}`]
        : [],
  );
}

/** The circle found on the way from a name, as its members; what leads to none is settled. */
function circleFrom(
  name: string,
  readers: ReadonlyMap<string, Reader>,
  settled: Set<string>,
  way: readonly string[],
): readonly string[] | null {
  const met = way.indexOf(name);
  if (met >= 0) return way.slice(met);
  if (settled.has(name)) return null;
  settled.add(name);
  for (const read of readers.get(name)?.reads ?? []) {
    const circle = circleFrom(read, readers, settled, [...way, name]);
    if (circle) return circle;
  }
  return null;
}
