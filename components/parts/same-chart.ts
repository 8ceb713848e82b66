import type { Room } from '../room.ts';

/**
 * True when the chart shown is still that of the person, and when no chart is followed: typed,
 * pasted, or kept although another one is shown. Otherwise the user is asked, and nothing may leave.
 */
export async function isStillSameChart({ state, send, patients }: Room): Promise<boolean> {
  if (state.held) return false;
  if (state.link !== 'same' || !patients) return true;
  const seen = await patients.page.recheck().catch(() => 'changed');
  if (seen !== 'same') send({ type: 'chart-changed' });
  return seen === 'same';
}
