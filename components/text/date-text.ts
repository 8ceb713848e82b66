/** An ISO date in words: « 2 mars 1949 »; a year or a month stays one; anything else stays as is. */
export function dateInWords(iso: string): string {
  const found = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (!found) return iso;
  const [, year = '', month, day] = found;
  const style: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  const words = new Intl.DateTimeFormat('fr-FR', style);
  const written = words.format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`));
  return day === '01' ? written.replace('1', '1er') : written;
}
