import type { Fault } from './finding.ts';

type Told = (code: string, file: string, at: Fault['at'], message: string) => Fault;

const told =
  (severity: Fault['severity']): Told =>
  (code, file, at, message) => ({ code, severity, file, at, message });

/** Something that must be mended before the pack may ship. */
export const error = told('error');

/** Something that an author should look at. */
export const warning = told('warning');

/** Something to know. */
export const note = told('note');

/** A name between French quotes. */
export function quoted(name: string): string {
  return `«\u00a0${name}\u00a0»`;
}

/** A name that no fiche bears. */
export function unknownActor(file: string, at: Fault['at'], actor: string): Fault {
  const message = `L’acteur ${quoted(actor)} est inconnu\u00a0: corriger sa clé.`;
  return error('actor-unknown', file, at, message);
}

/** A tag that the sources do not hold. */
export function unknownSource(file: string, at: Fault['at'], tag: string): Fault {
  const message = `La source ${quoted(tag)} n’est pas dans national/sources.json\u00a0: l’y ajouter ou corriger son nom.`;
  return error('source-unknown', file, at, message);
}
