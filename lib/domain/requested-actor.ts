import type { Recommendation } from './orientation.ts';

/** Kinds of help that a request to a DAC may ask for. */
const DAC = ['dac-information', 'dac-coordination', 'dac-gestion-de-cas'];

/** What is followed when the user wrote the request without a proposal of a DAC. */
const USUAL = 'dac-coordination';

/** Whom the request of an orientation is for, and the questions whose answers led there. */
export function requestedActor(recommendations: readonly Recommendation[]): {
  actor: string;
  reasons: string[];
} {
  const first = recommendations.find(({ actor, link }) => DAC.includes(actor) && !link);
  const reasons = first?.because.map(({ question }) => question) ?? [];
  return { actor: first?.actor ?? USUAL, reasons: [...new Set(reasons)] };
}
