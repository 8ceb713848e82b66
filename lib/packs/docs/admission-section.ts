import type { AdmissionTask } from '../../domain/admission.ts';
import type { Pack } from '../../domain/pack.ts';
import { conditionSentence } from './condition-sentence.ts';
import { heading, table } from './markdown.ts';
import { actorTitle, definitionLink } from './rule-section.ts';

/** The list of a hospital admission: what is on it, when, and by when; nothing without tasks. */
export function admissionSection(pack: Pack): string[] {
  const { title, when, tasks } = pack.admission;
  if (tasks.length === 0) return [];
  return [
    heading(2, title),
    `Proposé quand ${conditionSentence(when, pack, definitionLink)}.`,
    table(
      ['ligne', 'qui', 'quand', 'pour quand'],
      tasks.map((task) => [
        `${task.text} (\`${task.id}\`)`,
        task.actor === undefined ? 'le service' : actorTitle(task.actor, pack),
        conditionSentence(task.when, pack, definitionLink),
        DEADLINES[task.by],
      ]),
    ),
  ];
}

const DEADLINES: Readonly<Record<AdmissionTask['by'], string>> = {
  now: 'maintenant',
  'during-stay': 'pendant le séjour',
  'before-discharge': 'avant la sortie',
};
