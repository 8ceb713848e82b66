import { fold, oneLine } from './fold.ts';

const LONGEST = 240;
const EMPTY =
  /^(|non renseignee?s?|non connue?|non communiquee?|non declaree?|inconnue?|neant|aucune?|a completer|a renseigner|n a|na|nc|nr|null|undefined|choisir.*|selectionner.*|selectionnez.*|saisir.*|chargement.*|en cours de chargement|loading.*|please wait|veuillez patienter|patientez|moi meme|not set|none|unknown)$/;

/** A text beside a label: something, nothing said, hidden by the page, or too long to be a value. */
export type Shown = 'value' | 'nothing' | 'masked' | 'too-long';

/** Judges a text before any parsing. */
export function judge(text: string): Shown {
  if (text.length > LONGEST) return 'too-long';
  const line = oneLine(text);
  if (/[*•●█∗]{2,}|^x{4,}$|x{5,}/iu.test(line)) return 'masked';
  return EMPTY.test(fold(line)) ? 'nothing' : 'value';
}
