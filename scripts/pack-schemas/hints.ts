import type { Question } from '../../lib/domain/checklist.ts';
import { UNSURE } from '../../lib/domain/checklist.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import type { SchemaNode } from './describe.ts';

/** Names that an editor proposes at a key; another name stays allowed, since it may be new. */
type Hints = Readonly<Record<string, readonly string[]>>;

/**
 * The schema with the names of a pack as suggestions: ids of questions and options, definitions,
 * actors, source tags, packs. Nothing more is refused than without them.
 */
export function withHints(schema: SchemaNode, pack: Pack): SchemaNode {
  const { checklist, policy, actors, instances, sources, parts } = pack;
  const options = checklist.questions.flatMap(optionIds);
  const hints: Hints = {
    question: checklist.questions.map(({ id }) => id),
    is: unique(['oui', 'non', ...options]),
    in: unique(options),
    within: unique(options),
    named: Object.keys(policy.definitions),
    declared: unique(instances.map(({ kind }) => kind)),
    first: actors.map(({ key }) => key),
    coordinator: actors.map(({ key }) => key),
    coveredBy: parts.slice(1).map(({ name }) => name),
    actor: actors.map(({ key }) => key),
    must: actors.map(({ key }) => key),
    mustNot: actors.map(({ key }) => key),
    sources: Object.keys(sources),
    group: unique(policy.ranking.orders.flatMap(({ groups }) => groups)),
    dimension: unique(checklist.questions.map(({ dimension }) => dimension)),
  };
  const visit = (node: SchemaNode): SchemaNode => {
    const copy: SchemaNode = { ...node };
    if (node.properties) {
      copy.properties = Object.fromEntries(
        Object.entries(node.properties).map(([key, part]) => [
          key,
          key === 'answers'
            ? withQuestions(part, checklist.questions)
            : hinted(visit(part), hints[key]),
        ]),
      );
    }
    if (node.items) copy.items = visit(node.items);
    if (typeof node.additionalProperties === 'object') {
      copy.additionalProperties = visit(node.additionalProperties);
    }
    for (const keyword of ['anyOf', 'oneOf', 'allOf'] as const) {
      const forms = node[keyword];
      if (forms) copy[keyword] = forms.map(visit);
    }
    const definitions = node['definitions'];
    if (typeof definitions === 'object' && definitions !== null) {
      copy['definitions'] = Object.fromEntries(
        Object.entries(definitions).map(([name, part]) => [name, visit(part)]),
      );
    }
    return copy;
  };
  return visit(schema);
}

/** A text, or a list of texts, with these suggestions. */
function hinted(node: SchemaNode, names: readonly string[] | undefined): SchemaNode {
  if (!names || names.length === 0) return node;
  if (node['type'] === 'string') return { ...node, examples: names };
  return node.items?.['type'] === 'string'
    ? { ...node, items: { ...node.items, examples: names } }
    : node;
}

/** Answers by question: each known question is proposed, with its own words and answers. */
function withQuestions(node: SchemaNode, questions: readonly Question[]): SchemaNode {
  return { ...node, properties: Object.fromEntries(questions.map((one) => [one.id, answer(one)])) };
}

function answer(question: Question): SchemaNode {
  const description = question.label;
  if (question.kind !== 'multiple') {
    return { description, type: 'string', examples: [...optionIds(question), UNSURE] };
  }
  return {
    description,
    anyOf: [
      { type: 'array', items: { type: 'string', examples: optionIds(question) } },
      { type: 'string', examples: [UNSURE] },
    ],
  };
}

function optionIds(question: Question): string[] {
  return question.kind === 'yes-no' ? ['oui', 'non'] : question.options.map(({ id }) => id);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
