import { assess, type Assessment } from '../../domain/assess.ts';
import type { Answers } from '../../domain/checklist.ts';
import type { Pack } from '../../domain/pack.ts';
import { PatientContext } from '../../domain/patient.ts';
import { holds } from '../../domain/evaluate.ts';
import type { Example, Rule } from '../../domain/rule.ts';
import { situate, type Situation } from '../../domain/situation.ts';
import { inItsArea, ruleOfProtocol } from '../merge-protocols.ts';
import type { ParsedFiles } from '../parse-files.ts';
import { error, quoted } from './fault.ts';
import type { Fault } from './finding.ts';

/** Every example of rules, protocols and admission tasks that does not give what it says. */
export function exampleFaults(files: ParsedFiles, pack: Pack): Fault[] {
  const played = (rule: Rule, file: string, at: Fault['at']) =>
    rule.examples.flatMap((example, position) =>
      mismatch(file, [...at, 'examples', position], example, declaring, (situation) =>
        said(assess(rule, situation)),
      ),
    );
  const declaring = declarer(pack);
  const rules = new Map(files.all('rules').map((rule) => [rule.actor, rule]));
  return [
    ...files.entries('rules').flatMap(({ path, content }) => played(content, path, [])),
    ...files.entries('protocols').flatMap(({ path, content }) =>
      content.protocols.flatMap((protocol, position) => {
        const rule = rules.get(protocol.actor);
        const at = ['protocols', position];
        if (!rule) {
          const message = `${quoted(protocol.actor)} n’a pas de règle\u00a0: aucun accord ne peut le proposer.`;
          return [error('actor-without-rule', path, [...at, 'actor'], message)];
        }
        const area = path.split('/').at(-2) ?? '';
        return played(ruleOfProtocol(rule, inItsArea(protocol, area)), path, at);
      }),
    ),
    ...files
      .entries('admission')
      .flatMap(({ path, content }) =>
        content.tasks.flatMap((task, row) =>
          task.examples.flatMap((example, position) =>
            mismatch(path, ['tasks', row, 'examples', position], example, declaring, (situation) =>
              holds(task.when, situation),
            ),
          ),
        ),
      ),
  ];
}

/** What a rule says, as examples write it. */
function said({ status, link }: Assessment): Example['gives'] {
  return link && (status === 'recommended' || status === 'to-confirm') ? 'link' : status;
}

interface AnyExample {
  name: string;
  context?: unknown;
  answers: Answers;
  declares?: readonly string[] | undefined;
  gives: string;
}

function mismatch(
  file: string,
  at: Fault['at'],
  { name, context, answers, declares = [], gives }: AnyExample,
  declaring: (kinds: readonly string[]) => Pack,
  play: (situation: Situation) => string,
): Fault[] {
  const facts = PatientContext.safeParse(context ?? {});
  if (!facts.success) {
    const message = `L’exemple ${quoted(name)} a un contexte que le produit ne connaît pas\u00a0: le corriger.`;
    return [error('example-fails', file, [...at, 'context'], message)];
  }
  const pack = declaring(declares);
  const stray = strayAnswer(pack, answers);
  if (stray) {
    const message = `L’exemple ${quoted(name)} répond à ${quoted(stray)} d’une façon que la grille ne connaît pas\u00a0: le corriger.`;
    return [error('example-fails', file, [...at, 'answers'], message)];
  }
  const given = play(situate(pack, facts.data, answers));
  if (given === gives) return [];
  const message = `L’exemple ${quoted(name)} attend ${quoted(gives)} et la règle donne ${quoted(given)}\u00a0: corriger l’un ou l’autre.`;
  return [error('example-fails', file, [...at, 'gives'], message)];
}

/** The first question that an example answers outside the checklist. */
function strayAnswer({ checklist }: Pack, answers: Answers): string | undefined {
  return Object.entries(answers).find(([id, answer]) => {
    const question = checklist.questions.find((each) => each.id === id);
    if (!question) return true;
    const options = question.kind === 'yes-no' ? ['oui', 'non'] : question.options.map((o) => o.id);
    const chosen = typeof answer === 'string' ? [answer] : answer;
    return !chosen.every((each) => each === 'ne-sait-pas' || options.includes(each));
  })?.[0];
}

/** Gives the pack with one more local actor of each kind, everywhere in France; made once per kinds. */
function declarer(pack: Pack): (kinds: readonly string[]) => Pack {
  const made = new Map([['', pack]]);
  return (kinds) => {
    const key = kinds.join(' ');
    const known = made.get(key) ?? withDeclared(pack, kinds);
    made.set(key, known);
    return known;
  };
}

function withDeclared(pack: Pack, kinds: readonly string[]): Pack {
  const source = { url: null, publisher: 'exemple', date: null, retrieved: pack.date };
  const declared = kinds.map((kind) => ({
    id: `exemple-${kind}`,
    kind,
    name: null,
    label: kind,
    operator: null,
    region: 'FR',
    territory: {
      precision: 'exact' as const,
      confidence: 'high' as const,
      include: [{ level: 'national' as const, code: 'FR' }],
      exclude: [],
      within: [],
      knownCommunes: [],
      vintage: pack.geography.vintage,
    },
    contacts: [],
    verifiedOn: pack.date,
    sources: [source],
  }));
  return { ...pack, instances: [...pack.instances, ...declared] };
}
