import { warning } from '../../lib/packs/check/fault.ts';
import type { Fault } from '../../lib/packs/check/finding.ts';
import { stringsIn } from '../../lib/packs/check/strings-in.ts';

const PATIENCE = 10_000;
const AT_ONCE = 8;

/**
 * Asks each web address of the packs whether it still answers. Only on demand: the one place where
 * the analysis uses the network. A refusal to talk to a program (401, 403, 405, 429) is no dead link.
 */
export async function deadLinks(texts: ReadonlyMap<string, string>): Promise<Fault[]> {
  const places = [...texts].flatMap(([file, text]) =>
    stringsIn(JSON.parse(text))
      .filter(({ text: value }) => /^https?:\/\//.test(value))
      .map(({ at, text: url }) => ({ file, at, url })),
  );
  const urls = [...new Set(places.map(({ url }) => url))];
  const reasons = new Map<string, string | null>();
  const next = async (): Promise<void> => {
    for (let url = urls.pop(); url !== undefined; url = urls.pop()) {
      reasons.set(url, await reasonOfDeath(url));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return places.flatMap(({ file, at, url }) => {
    const reason = reasons.get(url);
    if (!reason) return [];
    const message = `Cette adresse ne répond plus (${reason})\u00a0: relire la source et la remplacer.`;
    return [warning('link-dead', file, at, message)];
  });
}

async function reasonOfDeath(url: string): Promise<string | null> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const { status } = await fetch(url, { method: 'HEAD', redirect: 'follow', signal });
    return status === 404 || status === 410 || status >= 500 ? `réponse ${status}` : null;
  } catch (problem) {
    const late = problem instanceof Error && problem.name === 'TimeoutError';
    return late ? 'pas de réponse en dix secondes' : 'site injoignable';
  }
}
