import type { Pack } from '../../domain/pack.ts';
import type { Coverage } from '../check/pack-report.ts';
import { counted } from './french-list.ts';
import { bullets, heading, table } from './markdown.ts';
import { actorTitle } from './rule-section.ts';

/** What the reference cases exercise; says so when the analysis could not play them. */
export function coverageSection(coverage: Coverage | null, pack: Pack): string[] {
  const title = heading(2, 'Couverture par les cas de référence');
  if (!coverage) {
    return [title, 'Les cas n’ont pas été joués\u00a0: `npm run pack:check` dit pourquoi.'];
  }
  const never = coverage.actors.filter(
    ({ statuses, preemption }) =>
      preemption + statuses.recommended + statuses['to-confirm'] + statuses.link === 0,
  );
  const unasked = coverage.questions.filter(({ answered }) => answered === 0);
  return [
    title,
    `${counted(coverage.cases, 'cas', 'cas')}. Chaque case compte les cas où l’acteur a ce statut.`,
    table(
      ['acteur', 'premier', 'recommandé', 'à confirmer', 'à informer', 'écarté', 'urgence'],
      coverage.actors.map(({ actor, first, statuses, preemption }) => [
        actorTitle(actor, pack),
        ...[
          first,
          statuses.recommended,
          statuses['to-confirm'],
          statuses.link,
          statuses['set-aside'],
          preemption,
        ].map(shown),
      ]),
    ),
    table(
      ['question', 'réponses', 'dont «\u00a0ne sait pas\u00a0»', 'options sans cas'],
      coverage.questions.map(({ question, answered, unsure, options }) => [
        codes([question]),
        shown(answered),
        shown(unsure),
        codes(
          Object.entries(options)
            .filter(([, cases]) => cases === 0)
            .map(([option]) => option),
        ) || '–',
      ]),
    ),
    table(
      ['lieu d’exercice', 'cas'],
      coverage.settings.map(({ setting, cases }) => [codes([setting]), shown(cases)]),
    ),
    table(
      ['âge', 'cas'],
      coverage.ages.map(({ from, under, cases }) => [ageBand(from, under), shown(cases)]),
    ),
    ...bullets([
      saying(
        never.map(({ actor }) => actor),
        'Aucun cas ne propose',
        'Chaque acteur est proposé par au moins un cas.',
      ),
      saying(
        unasked.map(({ question }) => question),
        'Aucun cas ne répond à',
        'Chaque question a une réponse dans au moins un cas.',
      ),
    ]),
  ];
}

function shown(count: number): string {
  return count === 0 ? '–' : String(count);
}

function ageBand(from: number | null, under: number | null): string {
  if (from === null && under === null) return 'non connu';
  if (under === null) return `${from} ans ou plus`;
  return from === null ? `moins de ${under} ans` : `${from} à ${under - 1} ans`;
}

function saying(lacking: readonly string[], some: string, none: string): string {
  return lacking.length === 0 ? none : `${some}\u00a0: ${codes(lacking)}.`;
}

/** Ids as they are written in a pack. */
function codes(ids: readonly string[]): string {
  return ids.map((id) => '`' + id + '`').join(', ');
}
