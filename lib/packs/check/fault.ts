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
