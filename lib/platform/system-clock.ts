import type { Clock } from '../ports.ts';

/** The machine's clock, in local time. */
export const systemClock: Clock = {
  today: () => {
    const now = new Date();
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  time: () => {
    const now = new Date();
    return `${two(now.getHours())}:${two(now.getMinutes())}`;
  },
};

function two(number: number): string {
  return String(number).padStart(2, '0');
}
