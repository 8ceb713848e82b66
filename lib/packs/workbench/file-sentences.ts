import type { Question } from '../../domain/checklist.ts';
import { capitalised } from '../../domain/french-text.ts';
import type { Pack } from '../../domain/pack.ts';
import type { Protocol } from '../../domain/protocol.ts';
import type { Rule } from '../../domain/rule.ts';
import { conditionSentence, underCondition } from '../docs/condition-sentence.ts';
import { actorName, ruleSentences } from '../docs/rule-sentences.ts';
import { sortFiles } from '../parse-files.ts';

/** A part of a pack file told in French. */
export interface FileSentence {
  title: string;
  /** Whole sentences. */
  lines: readonly string[];
}

/**
 * What a file of rules, protocols or questions says, with the names of `pack`. Empty for any other
 * file and for one that cannot be read yet.
 */
export function fileSentences(path: string, text: string, pack: Pack): FileSentence[] {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return [];
  }
  const { parsed } = sortFiles(new Map([[path, content]]));
  return [
    ...parsed.all('rules').flatMap((rule) => ruleLines(rule, pack)),
    ...parsed
      .all('protocols')
      .flatMap(({ protocols }) => protocols.map((each) => protocolLines(each, pack))),
    ...[...parsed.all('checklist'), ...parsed.all('questions')].flatMap(({ questions }) =>
      questions.map((each) => questionLines(each, pack)),
    ),
  ];
}

function ruleLines(rule: Rule, pack: Pack): FileSentence[] {
  const said = ruleSentences(rule, pack);
  const parts: [string, readonly string[]][] = [
    [`${actorName(rule.actor, pack)}, quand`, said.when],
    ['Gardes', said.guards],
    ['À informer plutôt qu’à appeler', said.link],
    ['À confirmer', said.reserves],
    ['Dit aussi', said.notes],
    ['À essayer avant', said.tryBefore],
    ['Rang', said.rank],
  ];
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => ({ title, lines: lines.map(sentence) }));
}

function protocolLines({ title, when, actor, text }: Protocol, pack: Pack): FileSentence {
  const said = `quand ${conditionSentence(when, pack)}\u00a0: ${actorName(actor, pack)}`;
  return { title, lines: [sentence(said), text] };
}

function questionLines({ label, opensIf }: Question, pack: Pack): FileSentence {
  const when = opensIf ? underCondition(conditionSentence(opensIf, pack)) : 'toujours';
  return { title: label, lines: [sentence(`posée ${when}`)] };
}

function sentence(words: string): string {
  return capitalised(/[.!?]$/.test(words) ? words : `${words}.`);
}
