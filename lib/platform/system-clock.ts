import type { Clock } from '../ports.ts';

/** The machine's clock, in local time. */
export const systemClock: Clock = {
  today: () => {
    const now = new Date();
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  now: () => {
    const now = new Date();
    const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':');
    return `${systemClock.today()}T${time}${offset(-now.getTimezoneOffset())}`;
  },
  time: () => {
    const now = new Date();
    return `${two(now.getHours())}:${two(now.getMinutes())}`;
  },
};

/** `+01:00`: local time ahead of UTC. */
function offset(ahead: number): string {
  const minutes = Math.abs(ahead);
  return `${ahead < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
