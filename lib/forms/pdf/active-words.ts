/**
 * What makes a PDF do something or carry something, by the names of ISO 32000-1 (12.6 actions,
 * 12.5.6 annotations, 7.11 files). A form needs none of it to be filled.
 */

/** Types of action that a form has no reason to hold: the file is refused. */
export const HOSTILE_ACTIONS: ReadonlySet<string> = new Set([
  'Launch',
  'ImportData',
  'GoToE',
  'Rendition',
  'Sound',
  'Movie',
  'GoTo3DView',
  'RichMediaExecute',
]);

/** Every type of action: all of them are taken out. */
export const ACTIONS: ReadonlySet<string> = new Set([
  ...HOSTILE_ACTIONS,
  'JavaScript',
  'GoTo',
  'GoToR',
  'GoToDp',
  'URI',
  'SubmitForm',
  'ResetForm',
  'Named',
  'Hide',
  'Thread',
  'SetOCGState',
  'Trans',
]);

/** Annotations that carry a file or something that plays: the file is refused. */
export const HOSTILE_SUBTYPES: ReadonlySet<string> = new Set([
  'FileAttachment',
  'RichMedia',
  'Movie',
  'Sound',
  'Screen',
  '3D',
  'PS',
]);

/** Keys that hold a file inside the file: it is refused. */
export const HOSTILE_KEYS: ReadonlySet<string> = new Set(['EF', 'RichMediaContent', 'Collection']);

/**
 * Keys that start, chain or prepare actions, wherever they are: taken out. `CO` is the order of the
 * scripts that calculate, `Perms` what a change would break.
 */
export const ACTIVE_KEYS: ReadonlySet<string> = new Set([
  'AA',
  'AF',
  'CO',
  'EmbeddedFiles',
  'JS',
  'JavaScript',
  'OpenAction',
  'PA',
  'Perms',
  'Requirements',
  'URI',
]);
