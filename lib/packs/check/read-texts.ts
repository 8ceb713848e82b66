import { parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';
import { isElsewhere } from '../parse-files.ts';
import type { Finding, PackTexts } from './finding.ts';
import { lineAndColumn } from './place.ts';
import { type Scan, scanJson } from './scan-json.ts';

/** Longest text of one file, in characters: more is no knowledge written by people. */
const LONGEST_FILE = 5_000_000;
/** Deepest nesting of one file: conditions need about ten levels. */
const DEEPEST_FILE = 64;

const REASONS: Readonly<Record<string, string>> = {
  InvalidCommentToken: 'un commentaire n’est pas permis en JSON',
  CommaExpected: 'il manque une virgule avant cet endroit',
  ColonExpected: 'il manque deux-points après le nom du champ',
  PropertyNameExpected:
    'un nom de champ entre guillemets droits est attendu, ou une virgule est en trop',
  ValueExpected: 'une valeur est attendue, ou une virgule est en trop',
  CloseBraceExpected: 'il manque une accolade fermante',
  CloseBracketExpected: 'il manque un crochet fermant',
  EndOfFileExpected: 'le document est terminé avant cet endroit',
  InvalidSymbol: 'ce mot n’existe pas en JSON',
  UnexpectedEndOfString: 'un guillemet fermant manque',
  InvalidNumberFormat: 'ce nombre est mal écrit',
  InvalidCharacter: 'ce caractère doit être écrit autrement',
  InvalidEscapeCharacter: 'cette barre oblique inversée est mal employée',
};

/** What a text holds, or the one sentence that refuses it. */
export interface ReadTexts {
  contents: ReadonlyMap<string, unknown>;
  findings: Finding[];
}

/**
 * Parses strict JSON. Too long or too deep is refused before anything is parsed, so that a hostile
 * file costs nothing; a key written twice is a fault, since JSON would drop the first in silence.
 */
export function readTexts(texts: PackTexts): ReadTexts {
  const contents = new Map<string, unknown>();
  const findings: Finding[] = [];
  for (const [file, text] of texts) {
    if (isElsewhere(file)) continue;
    const found = (code: string, offset: number, message: string) =>
      findings.push({
        code,
        severity: 'error',
        file,
        ...lineAndColumn(text, offset),
        path: '',
        message,
      });
    const { refusal, repeated } = examined(text);
    if (refusal) {
      found(refusal.code, 0, refusal.message);
      continue;
    }
    try {
      contents.set(file, JSON.parse(text));
    } catch {
      const { offset, reason } = firstMistake(text);
      found('json-invalid', offset, `JSON illisible\u00a0: ${reason}.`);
      continue;
    }
    for (const { key, offset } of repeated) {
      found(
        'key-repeated',
        offset,
        `Le champ «\u00a0${key}\u00a0» est écrit deux fois\u00a0: seul le dernier serait lu, n’en garder qu’un.`,
      );
    }
  }
  return { contents, findings };
}

interface Examined {
  refusal: { code: string; message: string } | null;
  repeated: Scan['repeated'];
}

/** Why a text is not even parsed, in one sentence, and what one pass over it finds. */
function examined(text: string): Examined {
  if (text.length > LONGEST_FILE) {
    const message = 'Ce fichier dépasse 5\u00a0Mo\u00a0: le partager en plusieurs fichiers.';
    return { refusal: { code: 'file-too-large', message }, repeated: [] };
  }
  const { depth, repeated } = scanJson(text, DEEPEST_FILE);
  if (depth <= DEEPEST_FILE) return { refusal: null, repeated };
  const message = `Ce fichier imbrique plus de ${DEEPEST_FILE} niveaux\u00a0: nommer des définitions pour l’aplatir.`;
  return { refusal: { code: 'file-too-deep', message }, repeated: [] };
}

function firstMistake(text: string): { offset: number; reason: string } {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (!first) return { offset: 0, reason: 'le texte n’est pas du JSON' };
  const reason = REASONS[printParseErrorCode(first.error)] ?? 'le texte n’est pas du JSON';
  return { offset: first.offset, reason };
}
