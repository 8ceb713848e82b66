import type { PackSource } from '../../lib/ports.ts';
import type { FollowUpStore, ImpactFiles } from '../../lib/ports/requests.ts';

/** What the page « Suivi des demandes » needs from outside. */
export interface FollowUpPorts {
  followUps: FollowUpStore;
  files: ImpactFiles;
  packs: Pick<PackSource, 'load'>;
  /** ISO date. */
  today(): string;
}
