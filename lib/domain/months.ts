/** Month of an ISO date: `2026-11`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** Calendar quarter of an ISO date or month: `2026-T4`. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-T${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** The month that comes `count` months before a month. */
export function monthBefore(month: string, count: number): string {
  const rank = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 - count;
  return `${String(Math.floor(rank / 12)).padStart(4, '0')}-${String((rank % 12) + 1).padStart(2, '0')}`;
}

/** Months from one to another, both included, oldest first. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = to; month >= from; month = monthBefore(month, 1)) months.unshift(month);
  return months;
}
