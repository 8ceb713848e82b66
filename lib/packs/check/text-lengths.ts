import type { PackFileKind } from '../pack-files.ts';
import { error } from './fault.ts';
import type { Fault } from './finding.ts';
import type { PackString } from './strings-in.ts';

/** Longest text by kind of file and place, in characters: what a card or a 320 px line can bear. */
const LONGEST: readonly [PackFileKind, RegExp, number][] = [
  ['actors', /^name$/, 140],
  ['actors', /^acronym$/, 40],
  ['actors', /^summary$/, 260],
  ['actors', /^(mobilisation|toConfirm\[\])$/, 200],
  ['actors', /^geography$/, 120],
  ['actors', /^card\.perimeter$/, 320],
  ['actors', /^card\.(before|today)$/, 240],
  ['actors', /^card\.(audience|callers|action|limits|legalBasis)\[\]$/, 180],
  ['rules', /^(guards\[\]\.reason|reserves\[\]\.text|notes\[\]\.text|tryBefore\[\]\.text)$/, 140],
  ['rules', /^examples\[\]\.name$/, 100],
  ['checklist', /\.label$/, 160],
  ['checklist', /\.short$/, 60],
  ['checklist', /\.help$/, 200],
  ['checklist', /(\.reason|\.reasons\.(oui|non)|\.noneReason)$/, 90],
  ['questions', /\.label$/, 160],
  ['questions', /\.short$/, 60],
  ['questions', /\.help$/, 200],
  ['questions', /(\.reason|\.reasons\.(oui|non)|\.noneReason)$/, 90],
  ['policy', /(reason|note|yes|no|unknown)$/i, 140],
  ['lexicon', /^entries\[\]\.says$/, 240],
  ['lexicon', /(\.label|\.terms\[\])$/, 100],
  ['admission', /^tasks\[\]\.text$/, 200],
  ['protocols', /^protocols\[\]\.title$/, 120],
  ['protocols', /^protocols\[\]\.text$/, 320],
  ['instances', /\.(name|label|operator)$/, 140],
  ['instances', /\.(note|scope)$/, 240],
  ['regions', /^label$/, 80],
  ['regions', /^gaps$/, 400],
  ['lines', /\.(name|use)$/, 160],
  ['cases', /^title$/, 120],
  ['cases', /^situation$/, 600],
  ['form', /(\.label|\.help)$/, 300],
  ['form', /^limits$/, 400],
];

/** Longest text where the table says nothing. */
const ANYWHERE = 400;
/** Rows by kind of file. */
const ROWS = Map.groupBy(LONGEST, ([kind]) => kind);

/** Texts that are too long for the place where they are read. */
export function lengthFaults(
  file: string,
  kind: PackFileKind,
  strings: readonly PackString[],
): Fault[] {
  const rows = ROWS.get(kind) ?? [];
  const shortest = Math.min(ANYWHERE, ...rows.map(([, , longest]) => longest));
  return strings.flatMap(({ at, shape, text }) => {
    if (text.length <= shortest || /^https?:/.test(text)) return [];
    const longest = rows.find(([, place]) => place.test(shape))?.[2] ?? ANYWHERE;
    if (text.length <= longest) return [];
    const message = `Ce texte a ${text.length} caractères, ${longest} au plus ici\u00a0: le raccourcir.`;
    return [error('text-too-long', file, at, message)];
  });
}
