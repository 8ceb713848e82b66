/**
 * The parts of FHIR R4 (4.0.1) that are written here. What is undefined is left out of the file;
 * an empty list never stands in it (`listed`). Source: HL7, fhir.schema.json of R4.
 */
export type Json =
  string | number | boolean | readonly Json[] | { readonly [element: string]: Json | undefined };

export interface Coding {
  readonly [element: string]: string | undefined;
  system: string;
  code: string;
  display?: string;
}

/** `text`: the words of the request; a code is added only when a read source has one. */
export type Concept = { coding?: readonly Coding[] | undefined; text?: string | undefined };

/** To a resource of the same bundle, or (`display` alone) to somebody that it does not describe. */
export type Reference = { reference: string } | { display: string };

export interface Resource {
  readonly [element: string]: Json | undefined;
  resourceType: string;
  id: string;
}

/** The list, or nothing at all when it is empty; what is undefined in it is left out. */
export function listed<T>(...items: readonly (T | undefined)[]): readonly T[] | undefined {
  const present = items.filter((item) => item !== undefined);
  return present.length === 0 ? undefined : present;
}

/** A concept of one code, with the words that stand for it when they are not its own. */
export function concept(coding: Coding, text?: string): Concept {
  return { coding: [coding], text };
}
