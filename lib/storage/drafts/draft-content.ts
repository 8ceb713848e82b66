import type { Draft } from '../../domain/draft.ts';
import { fromStored, toStored } from '../../domain/stored-consultation.ts';
import { zod } from '../../zod.ts';

/** What is inside a draft. `savedAt`: ISO 8601, UTC. */
export type DraftContent = Draft & { savedAt: string };

const Stored = zod.strictObject({
  label: zod.string(),
  savedAt: zod.string(),
  consultation: zod.unknown(),
});

/** As it is written. */
export function contentText({ label, savedAt, consultation }: DraftContent): string {
  return JSON.stringify({ label, savedAt, consultation: toStored(consultation) });
}

/** As it is read again; null when it does not fit this version. */
export function contentFrom(text: string): DraftContent | null {
  const parsed = Stored.safeParse(JSON.parse(text));
  const consultation = parsed.success ? fromStored(parsed.data.consultation) : null;
  return parsed.success && consultation ? { ...parsed.data, consultation } : null;
}
