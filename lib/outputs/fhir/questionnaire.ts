import { type Checklist, type Question, UNSURE } from '../../domain/checklist.ts';
import { CHECKLIST_URL, choicesOf, QUESTIONS } from './answer-codes.ts';
import { type Definitions, enabledBy } from './enable-when.ts';
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
  const help = helpOf(question, opening?.exact ?? true);
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
function helpOf(question: Question, isExact: boolean): string {
  const options = question.kind === 'yes-no' ? [] : question.options;
  const helps = options.flatMap(({ label, help }) =>
    help === undefined ? [] : [`${label}\u00a0: ${help}`],
  );
  const limits = [
    question.subject === 'collective' &&
      'Pour une question collective, sans personne en particulier.',
    !isExact &&
      'Ne vaut que dans certaines situations (âge, lieu de vie, lieu d’exercice, étape du séjour)\u00a0: sinon, laissez sans réponse.',
    question.settledBy !== undefined && 'Sans objet si vous êtes vous-même le médecin traitant.',
  ].filter((limit) => limit !== false);
  return [question.help ?? [], helps, limits].flat().join('\n');
}

function helpItem(question: string, text: string): Json {
  return { extension: [control('help')], linkId: `${question}.aide`, text, type: 'display' };
}
