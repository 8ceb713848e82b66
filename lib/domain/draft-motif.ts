import type { Because, Orientation, Recommendation } from './orientation.ts';
import type { Draft } from './referral-form.ts';

/** The option of « type d’appui » of the firm answer that goes furthest; undefined without one. */
export function firmSupport(orientation: Orientation, { supports }: Draft): string | undefined {
  return supports.find(({ actor }) =>
    orientation.recommendations.some(
      (one) => one.actor === actor && one.status === 'recommended' && !one.folded,
    ),
  )?.option;
}

/** Why a DAC is proposed: the reasons of its answers in their order, each once. */
export function dacReasons(orientation: Orientation, draft: Draft): Because[] {
  const told = new Set<string>();
  return dacAnswers(orientation, draft)
    .flatMap(({ because }) => because)
    .filter(({ question }) => !draft.toldElsewhere.includes(question))
    .filter(({ text }) => !told.has(text) && told.add(text));
}

/** The local agreements under which a DAC is asked, with their signatories; none that is in doubt. */
export function dacAgreements(orientation: Orientation, draft: Draft): string[] {
  const agreements = dacAnswers(orientation, draft)
    .flatMap(({ protocols }) => protocols)
    .filter(({ toConfirm }) => !toConfirm)
    .map(({ title, signatories }) => `Accord local : ${title} (${signatories.join(', ')})`);
  return [...new Set(agreements)];
}

/**
 * The reason of the request in plain sentences, to be read and corrected by the user. Empty when
 * no answer of a DAC is listed. Never longer than `limit` characters: whole reasons are left out.
 */
export function draftMotif(orientation: Orientation, draft: Draft, limit: number): string {
  const reasons = dacReasons(orientation, draft)
    .filter(
      ({ question }) => orientation.complexity !== 'yes' || question !== draft.complexityReason,
    )
    .map(({ text }) => text.replace(/[.\s]+$/, ''));
  const need =
    orientation.complexity === 'yes' && dacAnswers(orientation, draft).length > 0
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
function dacAnswers({ recommendations }: Orientation, { supports }: Draft): Recommendation[] {
  const listed = recommendations.filter(
    (one) => !one.folded && supports.some(({ actor }) => actor === one.actor),
  );
  const firm = listed.filter(({ status }) => status === 'recommended');
  return firm.length > 0 ? firm : listed;
}
