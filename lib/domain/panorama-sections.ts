import type { ActorKind, Family } from './actor.ts';
import { type LocalOffer, localOffer } from './local-offer.ts';
import type { Pack } from './pack.ts';
import type { Panorama } from './panorama.ts';

/** What to leave out by place: nothing, what does not exist there, all but real actors known there. */
export type OfferFilter = 'all' | 'possible' | 'named';

/** What the reader asks to see. `need`: an id of the lexicon; `commune`: an INSEE code. */
export interface PanoramaFilter {
  need: string | null;
  commune: string | null;
  offer: OfferFilter;
}

/** One actor, and what is known of it in the commune. */
export interface PanoramaLine {
  kind: ActorKind;
  offer: LocalOffer;
}

/** A level of the graduation, or what stands beside it; families in the order of the pack. */
export interface PanoramaSection {
  id: `niveau-${number}` | BesideLevels;
  /** 1 to 4, or null beside the levels. */
  level: number | null;
  groups: { family: Family; lines: PanoramaLine[] }[];
}

type BesideLevels = 'territorial' | 'outil' | 'urgence' | 'historique';

const LEVELS = [1, 2, 3, 4] as const;
const BESIDE: readonly BesideLevels[] = ['territorial', 'outil', 'urgence', 'historique'];

/** Every actor by level, then by family, filtered; a section without any is left out. */
export function panoramaSections(
  pack: Pack,
  { cards }: Panorama,
  { need, commune, offer: wanted }: PanoramaFilter,
): PanoramaSection[] {
  const lines = pack.actors
    .filter(({ key }) => need === null || cards[key]?.needs.includes(need))
    .map((kind) => ({ kind, offer: localOffer(pack, kind, commune) }))
    .filter(({ offer }) => isWanted(offer, wanted));
  const sections: PanoramaSection[] = [
    ...LEVELS.map((level) => ({
      id: `niveau-${level}` as const,
      level,
      groups: grouped(lines.filter(({ kind }) => kind.level === level)),
    })),
    ...BESIDE.map((family) => ({
      id: family,
      level: null,
      groups: grouped(lines.filter(({ kind }) => kind.family === family)),
    })),
  ];
  return sections.filter(({ groups }) => groups.length > 0);
}

/** The lines of some sections, in their order. */
export function linesOf(sections: readonly PanoramaSection[]): PanoramaLine[] {
  return sections.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines));
}

function grouped(lines: readonly PanoramaLine[]): PanoramaSection['groups'] {
  return [...Map.groupBy(lines, ({ kind }) => kind.family)].map(([family, own]) => ({
    family,
    lines: own,
  }));
}

function isWanted({ state }: LocalOffer, wanted: OfferFilter): boolean {
  if (wanted === 'possible') return state !== 'absent';
  return wanted === 'all' || state === 'known' || state === 'perhaps';
}
