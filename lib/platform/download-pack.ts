/** The only file that asks anything of the network. The background alone imports it. */
import type { UpdateRefusal } from '../domain/installed-pack.ts';

/** What came from an address. */
export type Download =
  | { result: 'unchanged' }
  | { result: 'arrived'; text: string; etag: string | null }
  | { result: 'failed'; refusal: UpdateRefusal };

export interface DownloadLimits {
  bytes: number;
  milliseconds: number;
}

/**
 * Asks an address for its file: no cookie, no address of origin, no redirection. Stops as soon as
 * more than the limit has come, or the time is over. `etag`: of the version already here.
 */
export async function downloadPack(
  address: string,
  etag: string | null,
  limits: DownloadLimits,
  ask: typeof fetch = fetch,
): Promise<Download> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), limits.milliseconds);
  try {
    const answer = await ask(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // The ETag is kept with the pack: a copy in the browser's own store would outlive it.
      cache: 'no-store',
      redirect: 'manual',
      headers: etag ? { 'If-None-Match': etag } : {},
      signal: stop.signal,
    });
    const refusal = refusalOf(answer, limits.bytes);
    if (refusal === 'unchanged') return { result: 'unchanged' };
    if (refusal) return { result: 'failed', refusal };
    const text = await textWithin(answer, limits.bytes);
    if (text === null) return { result: 'failed', refusal: 'too-large' };
    return { result: 'arrived', text, etag: answer.headers.get('ETag') };
  } catch {
    return { result: 'failed', refusal: stop.signal.aborted ? 'too-slow' : 'unreachable' };
  } finally {
    clearTimeout(timer);
    // What was not read is not waited for.
    stop.abort();
  }
}

function refusalOf(answer: Response, most: number): UpdateRefusal | 'unchanged' | null {
  if (answer.status === 304) return 'unchanged';
  if (answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400)) {
    return 'redirected';
  }
  if (!answer.ok) return answer.status >= 500 ? 'unreachable' : 'no-file';
  return Number(answer.headers.get('Content-Length') ?? 0) > most ? 'too-large' : null;
}

/** The text of the answer; null as soon as it has more bytes than that. */
async function textWithin(answer: Response, most: number): Promise<string | null> {
  const reader = answer.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > most) return null;
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
