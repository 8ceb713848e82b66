import { parseBannerSentence } from '../banner-sentence.ts';
import { fold } from '../fold.ts';
import { fieldHint, fieldOf, meaningOf, type Meaning } from '../label-lexicon.ts';
import { splitLabelledText } from '../labelled-text.ts';
import { otherPersonIn, roleOfTitle } from '../zone-role.ts';

/** A line of a text: its cells when it is a row, else itself. */
export interface Line {
  text: string;
  cells: string[];
}

const IDENTITY = new Set(['birthName', 'usedName', 'familyName', 'givenNames', 'birthDate']);

/** Labels that a block of identity holds beside those of the lexicon. */
const NEUTRAL = new Set(
  [
    'lieu de naissance|commune de naissance|pays de naissance|departement de naissance|code insee',
    'ipp|n dossier|numero de dossier|n de dossier|oid|statut ins|statut de l identite|nationalite',
    'profession|situation familiale|email|e mail|mail|courriel|adresse mail|complement d adresse',
    'place of birth|patient id|mrn|occupation|marital status',
  ].flatMap((line) => line.split('|')),
);

/** True for a line that says who somebody is: a name or birth date label, an identity sentence. */
export function isIdentity({ text, cells }: Line): boolean {
  if (parseBannerSentence(text)) return true;
  const labels =
    cells.length > 0 ? cells : [text, ...splitLabelledText(text).map(({ label }) => label)];
  return labels.some((label) => {
    const meaning = meaningOf(label);
    return meaning !== null && IDENTITY.has(fieldOf(meaning) ?? '');
  });
}

/** True for a line whose label, or whose words, are a doctor's or a relative's. */
export function namesSomebodyElse({ text, cells }: Line): boolean {
  if (parseBannerSentence(text)) return false;
  const [label = ''] = cells.length > 0 ? cells : text.split(':');
  const meaning = meaningOf(label);
  if (meaning !== null) return meaning === 'medecinTraitant';
  return label.length < 80 && otherPersonIn(label) !== null;
}

/** A line that is a label and nothing else; `other` for one that no field is read from. */
export function labelMeaning({ text, cells }: Line): Meaning | 'other' | null {
  if (cells.length > 0 || /:\s*\S/.test(text)) return null;
  return meaningOf(text) ?? (NEUTRAL.has(fold(text)) ? 'other' : null);
}

/** A line « label : value », known or not. */
export function isLabelled({ text }: Line): boolean {
  return splitLabelledText(text).length > 0;
}

/** The words of a line that is a title of its own; null for a label, a sentence or a value. */
export function titleIn(line: Line): string | null {
  const title = line.text.replace(/\s*(?:\(\d+\))?\s*:?\s*$/u, '');
  if (line.cells.length > 0 || title.length > 60 || /[:\d]/.test(title)) return null;
  if (parseBannerSentence(title) || isPerson(title)) return null;
  const meaning = labelMeaning({ text: title, cells: [] });
  if (meaning) return meaning === 'medecinTraitant' ? title : null;
  if (fieldHint(title) && otherPersonIn(title)) return null;
  return roleOfTitle(title) ? title : null;
}

/** A line that names somebody by a title is not the title of a part. */
function isPerson(text: string): boolean {
  return /^(?:m|mr|mme|mlle|monsieur|madame|mademoiselle) |\b(?:dr|docteure?|pr|professeure?) \p{L}/u.test(
    fold(text),
  );
}
