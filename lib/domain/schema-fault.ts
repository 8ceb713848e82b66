/** The part of a schema error that may be shown: where, and why in French. Never the value. */
export interface SchemaFault {
  /** Path in the file, dots between keys; empty for the whole. */
  at: string;
  reason: string;
}

interface Issue {
  code?: string | undefined;
  path: readonly PropertyKey[];
  keys?: readonly string[];
}

const REASONS: Readonly<Record<string, string>> = {
  unrecognized_keys: 'champ inconnu',
  invalid_type: 'type inattendu',
  invalid_value: 'valeur hors de la liste permise',
  invalid_format: 'format inattendu',
  too_small: 'valeur trop petite ou vide',
  too_big: 'valeur trop grande',
};

/** Reduces a zod error to its first fault. */
export function schemaFault(error: { issues: readonly Issue[] }): SchemaFault {
  const [issue] = error.issues;
  const path = issue?.path.map(String) ?? [];
  return {
    // A path of a hostile file may be as long as it likes: the sentence stays one.
    at: [...path, ...(issue?.keys?.slice(0, 1) ?? [])].join('.').slice(0, 120),
    reason: REASONS[issue?.code ?? ''] ?? 'forme inattendue',
  };
}
