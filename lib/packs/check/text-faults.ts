import { isElsewhere, kindOf } from '../parse-files.ts';
import { dateFaults } from './dates.ts';
import type { Fault } from './finding.ts';
import { forbiddenFaults } from './forbidden-words.ts';
import { stringsIn } from './strings-in.ts';
import { lengthFaults } from './text-lengths.ts';
import { unwrittenFaults } from './text-to-write.ts';
import { typographyFaults } from './typography.ts';

/** What can be said of the texts and dates of each file alone, fit for its schema or not. */
export function textFaults(contents: ReadonlyMap<string, unknown>, today: string): Fault[] {
  return [...contents].flatMap(([file, content]) => {
    const kind = kindOf(file);
    // Names of places stay as the INSEE writes them.
    if (!kind || kind === 'geography' || isElsewhere(file)) return [];
    const strings = stringsIn(content);
    return [
      ...unwrittenFaults(file, strings),
      ...lengthFaults(file, kind, strings),
      ...forbiddenFaults(file, kind, content, strings),
      ...typographyFaults(file, strings),
      ...dateFaults(file, strings, today),
    ];
  });
}
