import type { Adapter } from './adapter.ts';
import { keyIn } from './shapes.ts';

/**
 * The adapter of a web address, or null. The longest host wins, then the longest path, then the
 * first of the list. Nothing of the address is kept.
 */
export function matchAddress(adapters: readonly Adapter[], address: string): Adapter | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  let best: { adapter: Adapter; host: number; path: number } | null = null;
  for (const adapter of adapters) {
    const host = longest(adapter.match.hosts.filter((pattern) => isHost(pattern, url)));
    const path = longest(adapter.match.path.filter((pattern) => isPath(pattern, url.pathname)));
    if (host === 0 || path === 0 || !hasQuery(adapter, url)) continue;
    const better = !best || host > best.host || (host === best.host && path > best.path);
    if (better) best = { adapter, host, path };
  }
  return best?.adapter ?? null;
}

/** The names by which a machine calls itself: the only ones where `http` will do. */
export const OWN_HOSTS: readonly string[] = ['localhost', '127.0.0.1'];

function isHost(pattern: string, { hostname, protocol }: URL): boolean {
  const safe = protocol === 'https:' || (protocol === 'http:' && OWN_HOSTS.includes(hostname));
  if (!safe) return false;
  return pattern.startsWith('*.') ? hostname.endsWith(pattern.slice(1)) : hostname === pattern;
}

/** `*` stands for a part of one segment, `**` for any number of segments; case does not count. */
export function isPath(pattern: string, path: string): boolean {
  const asked = pattern.toLowerCase().split('/');
  const given = path.toLowerCase().split('/');
  const stars = asked.indexOf('**');
  if (stars < 0) return asked.length === given.length && fits(asked, given);
  const end = asked.slice(stars + 1);
  if (given.length < stars + end.length) return false;
  return fits(asked.slice(0, stars), given) && fits(end, given.slice(given.length - end.length));
}

function fits(asked: readonly string[], given: readonly string[]): boolean {
  return asked.every((part, at) => {
    const segment = given[at] ?? '';
    const [start = '', end] = part.split('*');
    if (end === undefined) return segment === part;
    const rest = segment.length - start.length - end.length;
    return rest > 0 && segment.startsWith(start) && segment.endsWith(end);
  });
}

function hasQuery({ match }: Adapter, url: URL): boolean {
  return Object.entries(match.query ?? {}).every(([name, form]) => {
    const values = url.searchParams.getAll(name);
    return values.length === 1 && keyIn(values[0] ?? '', form) !== null;
  });
}

function longest(patterns: readonly string[]): number {
  return Math.max(0, ...patterns.map((pattern) => pattern.length));
}
