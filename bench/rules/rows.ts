import type { Agreement } from './agreement.ts';
import type { Timing } from './timing.ts';

const NAME = 32;

/** Heads of the rows of `agreementRow`: « inconnu » is what our rules say. */
export const agreementTitle = line('', [
  'décisions',
  'comme nous',
  'diffère',
  'non/inconnu',
  'oui/inconnu',
  'autre',
]);

/** What one peer decides beside us. */
export function agreementRow(name: string, found: Agreement): string {
  const { decisions, same, noForUnknown, yesForUnknown, other } = found;
  const differs = `${(((decisions - same) / decisions) * 100).toFixed(1)} %`;
  const counts = [noForUnknown, yesForUnknown, other].map(String);
  return line(name, [String(decisions), String(same), differs, ...counts]);
}

/** Heads of the rows of `timingRow`. */
export const timingTitle = line('par cas', ['médiane µs', 'p99 µs', 'rapport']);

/** One time, and its ratio to the bare traced evaluation. */
export function timingRow({ name, median, p99 }: Timing, floor: number): string {
  return line(name, [median.toFixed(0), p99.toFixed(0), `${(median / floor).toFixed(1)} x`]);
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(NAME) + cells.map((cell) => cell.padStart(13)).join('');
}
