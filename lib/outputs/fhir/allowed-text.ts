/**
 * The text without what a FHIR string may not hold: control characters other than tab and line
 * breaks, halves of a character. A paste sometimes brings some.
 */
export function allowedText(text: string): string {
  return text.toWellFormed().replace(/(?![\t\n\r])\p{Cc}/gu, '');
}
