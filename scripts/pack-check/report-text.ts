import type { Finding } from '../../lib/packs/check/finding.ts';
import type { Coverage, TerritoryRow } from '../../lib/packs/check/pack-report.ts';

const SEVERITY = { error: 'erreur', warning: 'avertissement', note: 'remarque' } as const;

/** `packs/national/rules/carsic.json:12:5 erreur example-fails : …` */
export function findingText(finding: Finding, shownAs: (file: string) => string): string {
  const { file, line, column, severity, code, message } = finding;
  return `${shownAs(file)}:${line}:${column} ${SEVERITY[severity]} ${code}\u00a0: ${message}`;
}

/** `2 erreurs, 1 avertissement, 0 remarque` */
export function countsText(counts: Readonly<Record<Finding['severity'], number>>): string {
  return (['error', 'warning', 'note'] as const)
    .map((severity) => {
      const count = counts[severity];
      return `${count} ${SEVERITY[severity]}${count > 1 ? 's' : ''}`;
    })
    .join(', ');
}

/** What the reference cases exercise, as tables for a terminal. */
export function coverageText({ cases, actors, questions, settings, ages }: Coverage): string {
  const actorRows = actors.map(({ actor, statuses, preemption, first }) => [
    actor,
    statuses.recommended,
    statuses['to-confirm'],
    statuses.link,
    statuses['set-aside'],
    statuses.latent,
    preemption,
    first,
  ]);
  const heads = ['recommandé', 'à confirmer', 'lien', 'écarté', 'latent', 'urgence', 'premier'];
  return [
    `${cases} cas de référence`,
    table([['acteur', ...heads], ...actorRows]),
    table([
      ['question', 'répondue', 'ne sait pas', 'par réponse'],
      ...questions.map(({ question, answered, unsure, options }) => [
        question,
        answered,
        unsure,
        Object.entries(options)
          .map(([option, count]) => `${option} ${count}`)
          .join(', '),
      ]),
    ]),
    table([['cadre', 'cas'], ...settings.map(({ setting, cases: count }) => [setting, count])]),
    table([
      ['âge', 'cas'],
      ...ages.map(({ from, under, cases: count }) => [
        from === null ? 'non connu' : under === null ? `${from} et plus` : `${from} à ${under - 1}`,
        count,
      ]),
    ]),
  ].join('\n\n');
}

/** What is known of the territories, by pack and kind. */
export function territoriesText(rows: readonly TerritoryRow[]): string {
  return table([
    [
      'paquet',
      'genre',
      'connus',
      'annoncés',
      'communes',
      'sûres',
      'peut-être',
      'non connu',
      'partagées',
    ],
    ...rows.map((row) => [
      row.pack,
      row.kind,
      row.known,
      row.stated ?? '–',
      row.communes,
      row.exact,
      row.perhaps,
      row.nobody,
      row.overlap,
    ]),
  ]);
}

function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_head, column) =>
    Math.max(...rows.map((row) => String(row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
