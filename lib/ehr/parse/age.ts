const AGE =
  /^(\d{1,3})\s*(ans?\b.*|y(?:ears?|rs?|o)?(?:\s*old)?\.?|mois\b.*|months?|m|jours?|days?|d)?$/iu;

/** Whole years of a displayed age (« 78 ans », « 077Y », « 15 ans et 9 m. », « 003M »), or null. */
export function parseAge(text: string): number | null {
  const [, count, unit = ''] = AGE.exec(text.trim()) ?? [];
  if (count === undefined) return null;
  if (/^m/i.test(unit)) return Math.floor(Number(count) / 12);
  return /^[jd]/i.test(unit) ? Math.floor(Number(count) / 366) : Number(count);
}
