import type { Consultation, Origin } from '../../lib/domain/consultation.ts';
import { originWords } from '../text/origin-words.ts';

/** Not said: most values are there. */
const MAIN_FRAME = 'principal';

/** How the reader names a sentence that tells of the person: nothing is beside it. */
const SENTENCE = 'bandeau du dossier';

/** Where a value was read, or that it was typed; nothing for a blank. */
export function originText(
  { identity, origins }: Pick<Consultation, 'identity' | 'origins'>,
  field: keyof Consultation['identity'],
): string | undefined {
  if (identity[field] === '') return undefined;
  const found = origins[field];
  return found ? wordsOf(found) : originWords.typed;
}

/** By which way a value came in, the words beside it, and the frame unless it is the main one. */
export function wordsOf(origin: Origin): string {
  const { source, frame } = origin;
  switch (source) {
    case 'typed':
    case 'datamatrix':
    case 'fhir':
      return originWords[source];
    case 'clipboard':
    case 'selection':
      return joined(originWords[source], partOf(origin));
    case 'adapter':
      return joined(adapterOf(origin), frameOf(frame));
    case 'generic':
      return joined(placeOf(origin), frameOf(frame));
  }
}

function placeOf({ label, level }: Origin): string {
  if (level === 'inferred') {
    const named = label !== '' && label !== SENTENCE;
    return named ? originWords.besideToCheck(label) : originWords.sentence;
  }
  return label === '' ? originWords.page : originWords.beside(label);
}

function partOf({ label, level }: Origin): string {
  if (level === 'inferred') return originWords.toCheck;
  return label === '' ? '' : originWords.named(label);
}

/** Where nobody has verified an adapter on the real software, its places are to be checked. */
function adapterOf({ label, level }: Origin): string {
  if (level !== 'structured')
    return label === ''
      ? joined(originWords.software, originWords.toCheck)
      : originWords.besideToCheck(label);
  return label === '' ? originWords.software : originWords.beside(label);
}

function frameOf(frame: string): string {
  return frame === '' || frame === MAIN_FRAME ? '' : originWords.frame(frame);
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
