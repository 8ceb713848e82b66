import type { Fault } from './finding.ts';

/** The parts of a zod issue that tell an author what to mend. */
export interface SchemaIssue {
  code?: string | undefined;
  path: readonly PropertyKey[];
  expected?: unknown;
  keys?: readonly string[];
  values?: readonly unknown[];
  minimum?: unknown;
  errors?: readonly (readonly SchemaIssue[])[];
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  boolean: 'vrai ou faux (true, false)',
  array: 'une liste',
  object: 'un objet',
  record: 'un objet',
};

/** Every way in which one file does not fit its schema. */
export function schemaFaults(
  file: string,
  content: unknown,
  issues: readonly SchemaIssue[],
): Fault[] {
  return issues.flatMap(closest).flatMap((issue): Fault[] => {
    const at = issue.path.filter((step) => typeof step !== 'symbol');
    const fault = (where: Fault['at'], message: string): Fault => ({
      code: 'schema',
      severity: 'error',
      file,
      at: where,
      message,
    });
    if (issue.keys) {
      return issue.keys.map((key) =>
        fault(
          [...at, key],
          `Champ inconnu ici\u00a0: «\u00a0${key}\u00a0». Le retirer ou corriger son nom.`,
        ),
      );
    }
    const name = String(at.at(-1) ?? '');
    if (at.length > 0 && valueAt(content, at) === undefined) {
      return [fault(at, `Il manque «\u00a0${name}\u00a0»${expectation(issue)}.`)];
    }
    return [
      fault(
        at,
        `${name ? `«\u00a0${name}\u00a0»` : 'Ce fichier'} n’a pas la forme attendue${expectation(issue)}.`,
      ),
    ];
  });
}

/** Of the forms that a value may take, the one that it nearly has: its faults are the useful ones. */
function closest(issue: SchemaIssue): SchemaIssue[] {
  if (issue.code !== 'invalid_union' || !issue.errors || issue.errors.length === 0) return [issue];
  const forms = issue.errors.map((errors) =>
    errors.flatMap(closest).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
  );
  const depth = (form: readonly SchemaIssue[]) => Math.min(...form.map(({ path }) => path.length));
  const ranked = forms
    .filter((form) => form.length > 0)
    .toSorted((a, b) => depth(b) - depth(a) || strangers(a) - strangers(b) || a.length - b.length);
  const [best] = ranked;
  if (!best) return [issue];
  // Every form is as far: none of them is the one that was meant.
  const undecided = depth(best) <= issue.path.length + 1 && strangers(best) > 0;
  return undecided ? [{ code: 'invalid_union', path: issue.path }] : best;
}

function strangers(form: readonly SchemaIssue[]): number {
  return form.reduce((sum, { keys = [] }) => sum + keys.length, 0);
}

function expectation({ code, expected, values, minimum }: SchemaIssue): string {
  if (values)
    return `\u00a0: ${values.map((value) => `«\u00a0${String(value)}\u00a0»`).join(', ')}`;
  if (code === 'invalid_union') return '\u00a0: aucune des formes permises n’y correspond';
  if (code === 'invalid_format') return '\u00a0: voir la forme des identifiants et des dates';
  if (code === 'too_small') {
    return minimum === 1 ? '\u00a0: ne pas laisser vide' : `\u00a0: au moins ${String(minimum)}`;
  }
  const type = TYPES[String(expected)];
  return type ? `\u00a0: ${type} est attendu` : '';
}

function valueAt(content: unknown, at: readonly (string | number)[]): unknown {
  return at.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step] // a border: the file as it was written
        : undefined,
    content,
  );
}
