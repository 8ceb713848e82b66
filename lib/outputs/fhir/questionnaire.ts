import { type Checklist, type Question, UNSURE } from '../../domain/checklist.ts';
import type { Condition } from '../../domain/condition.ts';
import { CHECKLIST_URL, choicesOf, QUESTIONS } from './answer-codes.ts';
import { type Definitions, enabledBy } from './enable-when.ts';
import { factsBehind } from './facts-behind.ts';
import { type Json, listed, type Resource } from './resource.ts';

/** What the checklist is published with. */
export interface Edition {
  /** Of the knowledge: `2026.11.0`. */
  version: string;
  /** ISO day of the knowledge. */
  date: string;
  definitions: Definitions;
}

const ITEM_CONTROL = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl';
const CONTROLS = 'http://hl7.org/fhir/questionnaire-item-control';
/** A list that fits on screen is ticked; a longer one is opened. */
const LONGEST_RADIO = 8;

/**
 * A checklist as a FHIR R4 Questionnaire, for any renderer of structured data capture: flat items
 * whose `linkId` is the id of the question, coded answers, « ne sait pas » among them. What the
 * context alone can tell is said in a help, and the question is then always shown.
 */
export function questionnaireOf(checklist: Checklist, edition: Edition): Resource {
  return {
    resourceType: 'Questionnaire',
    id: 'aiguilleur-checklist',
    language: 'fr-FR',
    url: CHECKLIST_URL,
    version: edition.version,
    name: 'AiguilleurChecklist',
    title: 'Situation et besoin de coordination',
    status: 'active',
    subjectType: ['Patient'],
    date: edition.date,
    description:
      'Questions qui aident à choisir un interlocuteur de coordination. Elles ne posent pas de diagnostic et n’évaluent pas la gravité.',
    item: checklist.questions.map((question) => itemOf(question, checklist, edition.definitions)),
  };
}

function itemOf(question: Question, checklist: Checklist, definitions: Definitions): Json {
  const opening = question.opensIf && enabledBy(question.opensIf, checklist, definitions);
  const isGated = opening !== undefined && opening.when.length > 0;
  const facts = (conditions: readonly Condition[]) =>
    factsBehind(conditions, checklist, definitions).join(', ');
  const help = helpOf(question, opening?.exact ?? true, facts);
  return {
    extension: extensionsOf(question),
    linkId: question.id,
    code: [{ system: QUESTIONS, code: question.id, display: question.short }],
    prefix: question.core,
    text: question.label,
    type: 'choice',
    enableWhen: isGated ? opening.when : undefined,
    // R4 asks how they join as soon as there are two.
    enableBehavior: isGated && opening.when.length > 1 ? opening.behavior : undefined,
    required: false,
    repeats: question.kind === 'multiple',
    answerOption: choicesOf(question).map(({ answer, coding }) => ({
      extension: isExclusive(question, answer) ? [EXCLUSIVE] : undefined,
      valueCoding: coding,
    })),
    item: listed(help === '' ? undefined : helpItem(question.id, help)),
  };
}

const EXCLUSIVE = {
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive',
  valueBoolean: true,
};

function isExclusive({ kind }: Question, answer: unknown): boolean {
  return kind === 'multiple' && (typeof answer !== 'string' || answer === UNSURE);
}

function extensionsOf(question: Question): readonly Json[] {
  const isShort = question.kind === 'yes-no' || question.options.length <= LONGEST_RADIO;
  if (question.kind === 'multiple') return [control('check-box')];
  return [control(isShort ? 'radio-button' : 'drop-down')];
}

function control(code: string): Json {
  return { url: ITEM_CONTROL, valueCodeableConcept: { coding: [{ system: CONTROLS, code }] } };
}

/** What the question says beside its label, what its options say, and what no renderer can know. */
function helpOf(
  question: Question,
  isExact: boolean,
  facts: (conditions: readonly Condition[]) => string,
): string {
  const options = question.kind === 'yes-no' ? [] : question.options;
  const helps = options.flatMap(({ label, help }) =>
    help === undefined ? [] : [`${label}\u00a0: ${help}`],
  );
  const limits = [
    question.subject === 'collective' &&
      'Pour une question collective, sans personne en particulier.',
    !isExact && question.opensIf && opensAlsoBy(facts([question.opensIf])),
    question.settledBy &&
      `La réponse se déduit parfois de\u00a0: ${facts(question.settledBy.map(({ when }) => when))}.`,
  ].filter((limit) => typeof limit === 'string');
  return [question.help ?? [], helps, limits].flat().join('\n');
}

function opensAlsoBy(facts: string): string {
  const other = facts === '' ? 'd’autres réponses' : facts;
  return `La question dépend aussi de\u00a0: ${other}. Si elle est sans objet, laissez-la sans réponse.`;
}

function helpItem(question: string, text: string): Json {
  return { extension: [control('help')], linkId: `${question}.aide`, text, type: 'display' };
}
