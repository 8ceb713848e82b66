import { failed, type Failure } from '../../lib/domain/failure.ts';
import type { ReferralDocument } from '../../lib/domain/referral.ts';
import type { ChartPage } from '../../lib/ports.ts';
import type { Delivery } from '../../lib/ports/requests.ts';

/** How a way ended; `copied`: the text went to the clipboard instead. */
export type Ended = { ok: true } | { ok: false; failure: Failure; copied?: boolean };

/**
 * Writes the text once at the cursor left in the chart. When the note did not take it, the text goes
 * to the clipboard, unless the chart is no longer the person's: then it goes nowhere.
 */
export async function writeInNote(
  page: ChartPage | null,
  delivery: Delivery,
  document: ReferralDocument,
): Promise<Ended> {
  if (!page) return failed({ code: 'no-cursor' });
  const text = await delivery.textOf(document);
  if (!text.ok) return text;
  const written = await page.insert(text.value);
  if (written.ok || written.failure.code === 'chart-changed') return written;
  const copied = await delivery.copyText(document);
  return { ...written, copied: copied.ok };
}
