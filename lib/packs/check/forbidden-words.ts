import type { PackFileKind } from '../pack-files.ts';
import { error } from './fault.ts';
import type { Fault } from './finding.ts';
import type { PackString } from './strings-in.ts';

interface Forbidden {
  pattern: RegExp;
  /** What is wrong and what to write instead. */
  instead: string;
  /** Saying that it is not done is allowed: « sans score ». */
  unlessDenied?: true;
  /** Kinds of file that may say it: their job is to explain the word. */
  except?: (kind: PackFileKind, shape: string, content: unknown) => boolean;
}

const DENIED = /(?:(?<!\p{L})(?:sans|ni|aucune?|jamais|ne|pas)(?!\p{L})|\bn’)[^.;:!?]{0,25}$/iu;

/** What the product never does (`product.md` 8), as words that would do it. */
const FORBIDDEN: readonly Forbidden[] = [
  {
    pattern: /(?<!\p{L})scor(?:e|es|ing)(?!\p{L})/iu,
    instead: 'un score\u00a0: dire ce qui est constaté',
    unlessDenied: true,
  },
  {
    pattern: /\d\s*%|(?<!\p{L})(?:pour\s?cent|pourcentages?|probabilités?)(?!\p{L})/iu,
    instead: 'un pourcentage\u00a0: dire ce qui est constaté',
    unlessDenied: true,
    // The law has rates of its own (MDPH): a card may quote them.
    except: (kind, shape) => kind === 'actors' && shape.startsWith('card.'),
  },
  {
    pattern: /(?<!\p{L})(?:sévérité|gravité)(?!\p{L})/iu,
    instead: 'une gravité\u00a0: l’outil n’en donne pas',
    unlessDenied: true,
  },
  {
    pattern: /(?<!\p{L})prédi(?:ctions?|ctifs?|ctives?|re|t|sent)(?!\p{L})/iu,
    instead: 'une prédiction\u00a0: l’outil n’en fait pas',
    unlessDenied: true,
  },
  {
    pattern: /\bEMSP\b(?!\s*\((?:soins )?palliati)/,
    instead: 'EMSP sans dire laquelle\u00a0: écrire «\u00a0EMSP (soins palliatifs)\u00a0» ou EMPP',
    except: (kind, shape) => kind === 'lexicon' && shape !== 'needs[].label',
  },
  {
    pattern: /\b(?:MAIA|PTA|CTA|PAERPA|COREVIH)\b/,
    instead: 'un dispositif qui n’existe plus sous ce nom\u00a0: nommer l’acteur d’aujourd’hui',
    except: (kind, shape, content) =>
      // A case may speak as a colleague does, with the old name.
      ['lexicon', 'instances', 'sources', 'cases'].includes(kind) ||
      (kind === 'actors' && (shape.startsWith('card.') || isHistorical(content))),
  },
];

/** Some part of each word above: most texts have none, and are read no further. */
const SUSPECT = /scor|%|pour\s?cent|probab|sévér|gravit|prédi/i;
/** The same for acronyms, which are written in capitals. */
const SUSPECT_ACRONYM = /EMSP|MAIA|PTA|CTA|PAERPA|COREVIH/;

/** Words that a pack may not hold, and LAMPES spelt out. */
export function forbiddenFaults(
  file: string,
  kind: PackFileKind,
  content: unknown,
  strings: readonly PackString[],
): Fault[] {
  const lampes = strings.some(({ text }) => /lampes/i.test(text));
  return strings.flatMap(({ at, shape, text }) => {
    const suspect = SUSPECT.test(text) || SUSPECT_ACRONYM.test(text);
    if (!(lampes || suspect) || /^https?:/.test(text)) return [];
    const found = FORBIDDEN.filter(
      ({ pattern, unlessDenied, except }) =>
        suspect && saysIt(text, pattern, unlessDenied ?? false) && !except?.(kind, shape, content),
    ).map(({ instead }) => instead);
    const told =
      lampes && spellsLampes(text)
        ? [...found, 'LAMPES développé\u00a0: garder le sigle seul']
        : found;
    return told.map((what) => error('text-forbidden', file, at, `Ce texte dit ${what}.`));
  });
}

function saysIt(text: string, pattern: RegExp, unlessDenied: boolean): boolean {
  if (!pattern.test(text)) return false;
  return [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].some(
    ({ index }) => !(unlessDenied && DENIED.test(text.slice(0, index))),
  );
}

const SMALL = new Set(
  'à au aux avec d dans de des du en et l la le les ou par pour sur un une'.split(' '),
);

/**
 * No source says what LAMPES stands for: words whose initials spell it would be an invention. Read
 * only in the files that speak of it.
 */
function spellsLampes(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const initials = (kept: readonly string[]) => kept.map((word) => word.charAt(0)).join('');
  return [words, words.filter((word) => !SMALL.has(word))].some((kept) =>
    initials(kept).includes('lampes'),
  );
}

function isHistorical(content: unknown): boolean {
  return (
    typeof content === 'object' &&
    content !== null &&
    'family' in content &&
    content.family === 'historique'
  );
}
