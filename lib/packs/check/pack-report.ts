import type { Setting } from '../../domain/condition.ts';
import type { ActorStatus } from '../../domain/orientation.ts';
import type { Finding } from './finding.ts';

/** What the analysis needs and packs do not hold. */
export interface CheckOptions {
  /** ISO date: dates after it are in the future, dates well before it are old. */
  today: string;
  /** The communes of France; null leaves codes and territories unchecked. */
  communes: CommuneFrame | null;
  /**
   * False leaves out what is proved over all answers: seconds, where the rest is said at once. They
   * are proved when it is absent.
   */
  proofs?: boolean;
}

/** The communes of France as territories need them. Source: INSEE COG, given by the caller. */
export interface CommuneFrame {
  /** INSEE codes of today's communes, arrondissements municipaux apart. */
  codes: readonly string[];
  /** Today's commune of an old code; null for a code of today or one that never was. */
  heirOf(code: string): string | null;
  /** Inhabitants of a commune or an arrondissement municipal; null when not known. */
  populationOf(code: string): number | null;
  /** INSEE codes of the members of an EPCI or an EPT, by SIREN; null when it is not known. */
  membersOf(siren: string): readonly string[] | null;
}

/** All that the analysis says of a set of packs. */
export interface PackReport {
  /** Errors first, then by file, line and column. */
  findings: Finding[];
  counts: Readonly<Record<Finding['severity'], number>>;
  /**
   * How far the analysis went. `texts`: a file cannot be read or does not fit its schema, so that
   * nothing between files was checked. `references`: a reference leads nowhere, so that no example
   * and no case was played. `all`: everything was.
   */
  reached: 'texts' | 'references' | 'all';
  /** What the reference cases exercise; null unless everything was checked. */
  coverage: Coverage | null;
  /** By pack, then kind; empty when texts do not fit or communes are not given. */
  territories: readonly TerritoryRow[];
}

/** How many reference cases exercise each part of the knowledge. */
export interface Coverage {
  cases: number;
  /** In the order of the pack. */
  actors: readonly ActorCoverage[];
  questions: readonly QuestionCoverage[];
  settings: readonly { setting: Setting; cases: number }[];
  /** From `from` (included) to `under` (excluded) years; both null: age not known. */
  ages: readonly { from: number | null; under: number | null; cases: number }[];
}

/** In how many cases an actor has each status; historical names are left out. */
export interface ActorCoverage {
  actor: string;
  /** False for what is shown without a rule (emergency lines, « Compléter les informations »). */
  ruled: boolean;
  statuses: Readonly<Record<ActorStatus, number>>;
  /** Cases in which it is a number of the pre-emption. */
  preemption: number;
  /** Cases in which it comes first. */
  first: number;
}

export interface QuestionCoverage {
  question: string;
  /** Cases that answer it, « ne sait pas » included. */
  answered: number;
  unsure: number;
  /** Cases that give each option. */
  options: Readonly<Record<string, number>>;
}

/**
 * What is known of the territories of one kind of actor in the area of one pack. Communes are
 * today's; Paris, Lyon and Marseille count one each.
 */
export interface TerritoryRow {
  /** Name of the regional pack. */
  pack: string;
  kind: string;
  /** Actors known there, and how many a source states of this kind alone; null when none does. */
  known: number;
  stated: number | null;
  /** The pack says that it knows every actor of this kind. */
  complete: boolean;
  communes: number;
  /** Communes held surely by one actor, perhaps by some, by nobody known, surely by several. */
  exact: number;
  perhaps: number;
  nobody: number;
  overlap: number;
}
