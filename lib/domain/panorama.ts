import { zod } from '../zod.ts';
import { ActorKind } from './actor.ts';
import { Id } from './checklist.ts';
import { SourceDate } from './source.ts';

const text = zod.string().check(zod.minLength(1));

/**
 * The full identity card of an actor (`domain.md` 1), beside its short fiche. Short sentences, read
 * by a busy doctor; a point that no readable source confirms is in the fiche's `toConfirm`.
 */
export const ActorCard = zod.strictObject({
  /** What it is and what it covers. */
  perimeter: text,
  /** Whom it is for, and the inclusion criteria, one per line. */
  audience: zod.array(text).check(zod.minLength(1)),
  /** Who may call it. */
  callers: zod.array(text).check(zod.minLength(1)),
  /** What it does once called, one act per line. */
  action: zod.array(text).check(zod.minLength(1)),
  /** What it does not do, when it is often asked for it. */
  limits: zod.optional(zod.array(text)),
  /** What must have been tried before; says so when nothing must. */
  before: text,
  /** Articles and texts; empty when none is known. */
  legalBasis: zod.array(text),
  /** What it is today: in force, experiment, replaced… */
  today: text,
  /** Needs it answers: keys of `needs` in the lexicon. */
  needs: zod.array(Id),
  /** Day on which the card was last read against its sources. */
  verifiedOn: SourceDate,
});
export type ActorCard = zod.infer<typeof ActorCard>;

/** `packs/national/actors/<key>.json`: the short fiche that the rules need, and the full card. */
export const ActorFiche = zod.extend(ActorKind, { card: zod.optional(ActorCard) });
export type ActorFiche = zod.infer<typeof ActorFiche>;

/**
 * A word that people search: an acronym with several meanings, an old name, a nickname. More than
 * one meaning asks which; one meaning leads there.
 */
export const LexiconEntry = zod.strictObject({
  /** The ways it is written; compared without accents or case. */
  terms: zod.array(text).check(zod.minLength(1)),
  /** What became of it, or why it is confused; a sentence. */
  says: text,
  meanings: zod
    .array(
      zod.strictObject({
        /** Today's actor; null when the pack has no fiche for it. */
        actor: zod.nullable(Id),
        label: text,
      }),
    )
    .check(zod.minLength(1)),
  sources: zod.array(text).check(zod.minLength(1)),
});
export type LexiconEntry = zod.infer<typeof LexiconEntry>;

/** `packs/national/lexicon.json`: the needs that the panorama filters by, and the words it knows. */
export const Lexicon = zod.strictObject({
  $schema: zod.optional(zod.string()),
  needs: zod.array(zod.strictObject({ id: Id, label: text })),
  entries: zod.array(LexiconEntry),
});
export type Lexicon = zod.infer<typeof Lexicon>;

/** How many actors of a kind a source says there are in a region; what the pack knows is counted. */
export interface StatedCount {
  /** Name of the pack that says so. */
  pack: string;
  kind: string;
  label: string;
  count: number;
  known: number;
  source: string;
}

/** All that the panorama shows beside the pack itself. Loaded when it is opened. */
export interface Panorama {
  cards: Readonly<Record<string, ActorCard>>;
  lexicon: Lexicon;
  stated: readonly StatedCount[];
}
