const CAPITALS = "(?:d['’])?\\p{Lu}[\\p{Lu}\\p{M}'’-]+";
const BIRTH_NAME = `(?:(?:de|du|des|la|le|d['’]|von|van)\\s+)*${CAPITALS}(?:\\s+${CAPITALS}){0,3}`;
const DATE = '\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}';
const AGE = '\\d{1,3}\\s*ans';
const SEX = '[FMH]';
const BORN_AS = new RegExp(
  `^(.*?\\s\\(?(n[ée]e?)\\s+${BIRTH_NAME}\\)?)\\s+le\\s+(${DATE}\\s*,?\\s*\\(?\\s*${AGE}(?!\\p{L}).*)$`,
  'u',
);
const LAID_BARE = [
  new RegExp(`^(?<name>[^\\d]+?)\\s+(?<age>${AGE})\\s+(?<sex>${SEX})\\s+(?<date>${DATE})$`, 'u'),
  new RegExp(`^(?<name>[^\\d]+?)\\s+(?<sex>${SEX})\\s+(?<age>${AGE})\\s+(?<date>${DATE})$`, 'u'),
  new RegExp(`^(?<name>[^\\d]+?)\\s+(?<sex>${SEX})\\s+(?<date>${DATE})\\s+(?<age>${AGE})$`, 'u'),
  new RegExp(`^(?<name>[^\\d]+?)\\s+(?<date>${DATE})\\s+(?<age>${AGE})\\s+(?<sex>${SEX})$`, 'u'),
];

/**
 * A head sentence written without its commas, as it would be with them: « Mme DURAND Jeanne née
 * MARTIN le 12/03/1948 (78 ans) », « DURAND Jeanne 78 ans F 12/03/1948 ». The date may be that of an
 * appointment: only the age, which is always there, tells that it is a birth. Null for another text.
 */
export function withCommas(line: string): string | null {
  const [, head, born, rest] = BORN_AS.exec(line) ?? [];
  if (head && born && rest) return `${head}, ${born} le ${rest}`;
  for (const pattern of LAID_BARE) {
    const { name, sex, age, date } = pattern.exec(line)?.groups ?? {};
    if (name && sex && age && date) return `${name}, ${sex}, ${date} (${age})`;
  }
  return null;
}
