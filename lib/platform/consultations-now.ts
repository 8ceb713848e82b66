import { isUnderWay } from '../domain/consultation.ts';
import { fromStored } from '../domain/stored-consultation.ts';
import { keptConsultations } from '../storage/session.ts';

/**
 * True while a consultation of any window holds a person or an answer, or when that cannot be known:
 * nothing is asked of the network then.
 */
export async function someoneIsHere(): Promise<boolean> {
  const kept = await keptConsultations();
  if (!kept || kept.readings) return true;
  return [...kept.consultations.values()].some((stored) => {
    const state = fromStored(stored);
    return !state || state.link !== 'none' || isUnderWay(state);
  });
}

/** True while a consultation has begun in a window, `except` apart: its knowledge must not change. */
export async function consultationUnderWay(except: number | null): Promise<boolean> {
  const kept = await keptConsultations();
  if (!kept) return true;
  return [...kept.consultations].some(([windowId, stored]) => {
    const state = windowId === except ? null : fromStored(stored);
    return state !== null && isUnderWay(state);
  });
}
