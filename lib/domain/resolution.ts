import type { ActorInstance } from './actor.ts';
import type { Pack } from './pack.ts';
import { type Coverage, coverage } from './territory-coverage.ts';

/** A real actor that serves, or may serve, the commune. */
export interface Candidate {
  instance: ActorInstance;
  coverage: Exclude<Coverage, 'outside'>;
}

export interface Resolution {
  /** The one actor that can be proposed alone, or null: then the user chooses. */
  preselected: ActorInstance | null;
  /** Surest first, in the order of the pack. */
  candidates: ActorInstance[];
}

/** Every instance of a kind whose territory holds, or may hold, the commune. */
export function candidatesFor(pack: Pack, kind: string, commune: string): Candidate[] {
  return pack.instances
    .filter((instance) => instance.kind === kind)
    .map((instance) => ({
      instance,
      coverage: coverage(instance.territory, commune, pack.geography),
    }))
    .filter((found): found is Candidate => found.coverage !== 'outside');
}

/**
 * Who serves the commune of residence. One actor is preselected only when its territory is exact,
 * held with at least medium confidence, and no other such actor claims the commune; or when the
 * user chose it before (`chosenId`). Source of the rule: `docs/decisions/003-territory.md`.
 */
export function resolveActor(
  pack: Pack,
  kind: string,
  commune: string | null,
  chosenId?: string,
): Resolution {
  if (commune === null) return { preselected: null, candidates: [] };
  const found = candidatesFor(pack, kind, commune);
  const sorted = [
    ...found.filter((candidate) => candidate.coverage === 'inside'),
    ...found.filter((candidate) => candidate.coverage === 'possible'),
  ].map((candidate) => candidate.instance);
  const chosen = sorted.find((instance) => instance.id === chosenId);
  const firm = found.filter(isFirm);
  const only = firm.length === 1 ? (firm[0]?.instance ?? null) : null;
  return { preselected: chosen ?? only, candidates: sorted };
}

function isFirm({ instance, coverage: reach }: Candidate): boolean {
  const { precision, confidence } = instance.territory;
  return reach === 'inside' && precision === 'exact' && confidence !== 'low';
}
