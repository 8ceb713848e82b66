import type { Pack } from '../../domain/pack.ts';
import type { Coverage } from '../check/pack-report.ts';
import type { ParsedFiles } from '../parse-files.ts';
import { admissionSection } from './admission-section.ts';
import { conditionSentence } from './condition-sentence.ts';
import { coverageSection } from './coverage-section.ts';
import { decisionTable } from './decision-table.ts';
import { counted } from './french-list.ts';
import { anchor, bullets, frenchDate, heading, page, table } from './markdown.ts';
import { questionTable } from './question-table.ts';
import { actorTitle, definitionAnchor, definitionLink, ruleSection } from './rule-section.ts';

/** Said at the head of every generated page. */
export const GENERATED =
  '> Page écrite par `npm run pack:docs` à partir du paquet\u00a0: ne la modifiez pas à la main.';

/** The national knowledge in one page; empty when there is none. */
export function nationalPage(files: ParsedFiles, pack: Pack, coverage: Coverage | null): string {
  const [national] = files.all('national');
  const [checklist] = files.all('checklist');
  if (!national || !checklist) return '';
  const order = new Map(national.actorOrder.map((key, rank) => [key, rank]));
  const rules = files
    .all('rules')
    .toSorted((a, b) => (order.get(a.actor) ?? Infinity) - (order.get(b.actor) ?? Infinity));
  return page([
    heading(1, national.label),
    GENERATED,
    `Version ${national.version}, ${frenchDate(national.date)}. ${counted(pack.actors.length, 'acteur')}, ${counted(rules.length, 'règle')}, ${counted(checklist.questions.length, 'question')}, ${counted(files.all('cases').length, 'cas', 'cas')} de référence.`,
    'Une règle propose un acteur **quand** son déclencheur est vrai, **sauf si** une garde est fausse. Ce qui n’est pas connu n’est jamais lu comme «\u00a0non\u00a0»\u00a0: l’acteur est alors «\u00a0à confirmer\u00a0», ou attend.',
    heading(2, 'Tableau des décisions'),
    decisionTable(rules, pack),
    heading(2, 'Règles'),
    ...rules.flatMap((rule) => ruleSection(rule, pack)),
    heading(2, 'Définitions'),
    ...Object.entries(pack.policy.definitions).flatMap(([name, condition]) => [
      anchor(definitionAnchor(name)),
      `**${name}**\u00a0: ${conditionSentence(condition, pack, definitionLink)}.`,
    ]),
    heading(2, 'Questions'),
    questionTable(checklist.questions, rules, pack),
    ...admissionSection(pack),
    heading(2, 'Acteurs'),
    actorTable(files, pack),
    ...coverageSection(coverage, pack),
    heading(2, 'Ce que le socle ne sait pas encore'),
    ...toConfirm(pack),
  ]);
}

function actorTable(files: ParsedFiles, pack: Pack): string {
  const verified = new Map(files.all('actors').map(({ key, card }) => [key, card?.verifiedOn]));
  return table(
    ['acteur', 'niveau', 'famille', 'en bref', 'relu le'],
    pack.actors.map(({ key, level, family, summary }) => [
      actorTitle(key, pack),
      level === null ? '–' : String(level),
      family,
      summary,
      frenchDate(verified.get(key) ?? '–'),
    ]),
  );
}

function toConfirm(pack: Pack): string[] {
  const points = pack.actors.flatMap(({ key, toConfirm: open = [] }) =>
    open.map((point) => `${actorTitle(key, pack)}\u00a0: ${point}`),
  );
  return points.length === 0 ? ['Aucun point n’attend de confirmation.'] : bullets(points);
}
