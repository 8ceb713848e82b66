import type { Because, Orientation, Recommendation } from './orientation.ts';

/** The three answers of a DAC, the most continuous first. */
const DAC_ANSWERS = ['dac-gestion-de-cas', 'dac-coordination', 'dac-information'];

/** Answers that have a field of their own, or say that there is nothing to tell. */
const TOLD_ELSEWHERE = new Set(['besoin', 'danger']);

const CATEGORIES = 'plusieurs-categories';

/** Key of the firm answer of a DAC that goes furthest; undefined when none is recommended. */
export function firmSupport(orientation: Orientation): string | undefined {
  const firm = dacAnswers(orientation).filter(({ status }) => status === 'recommended');
  return DAC_ANSWERS.find((key) => firm.some(({ actor }) => actor === key));
}

/** Why a DAC is proposed: the reasons of its answers in their order, each once. */
export function dacReasons(orientation: Orientation): Because[] {
  const told = new Set<string>();
  return dacAnswers(orientation)
    .flatMap(({ because }) => because)
    .filter(({ question }) => !TOLD_ELSEWHERE.has(question))
    .filter(({ text }) => !told.has(text) && told.add(text));
}

/**
 * The reason of the request in plain sentences, to be read and corrected by the user. Empty when
 * no answer of a DAC is listed. Never longer than `limit` characters: whole reasons are left out.
 */
export function draftMotif(orientation: Orientation, limit: number): string {
  const reasons = dacReasons(orientation)
    .filter(({ question }) => orientation.complexity !== 'yes' || question !== CATEGORIES)
    .map(({ text }) => text.replace(/[.\s]+$/, ''));
  const need =
    orientation.complexity === 'yes' && dacAnswers(orientation).length > 0
      ? 'Le besoin de plusieurs catégories de professionnels n’est pas couvert, ou pas coordonné.'
      : '';
  for (let kept = reasons.length; kept >= 0; kept -= 1) {
    const motif = [situation(reasons.slice(0, kept)), need].filter((text) => text !== '').join(' ');
    if (motif.length <= limit) return motif;
  }
  return '';
}

/** « Santé instable ; perte d’autonomie. » The reasons are noun phrases of the pack. */
function situation(reasons: readonly string[]): string {
  if (reasons.length === 0) return '';
  return `La situation présente les éléments suivants : ${reasons.join(' ; ')}.`;
}

/** The answers of a DAC that are listed and not folded; only the firm ones when there is one. */
function dacAnswers({ recommendations }: Orientation): Recommendation[] {
  const listed = recommendations.filter(
    ({ actor, folded }) => DAC_ANSWERS.includes(actor) && !folded,
  );
  const firm = listed.filter(({ status }) => status === 'recommended');
  return firm.length > 0 ? firm : listed;
}
