import type { CommuneIndex } from '../../lib/domain/commune.ts';
import type { Finding, PackTexts } from '../../lib/packs/check/finding.ts';
import type { WorkbenchPorts } from '../../lib/packs/workbench/desk.ts';
import type { DeskEvent, DeskState } from './desk-state.ts';
import type { LiveCheck } from './use-check.ts';

/** The four parts of the workbench. */
export const VIEWS = ['write', 'play', 'compare', 'export'] as const;
export type View = (typeof VIEWS)[number];

/** What each part of the workbench is given. */
export interface WorkbenchRoom {
  ports: WorkbenchPorts;
  shipped: PackTexts;
  desk: DeskState;
  /** Files to export, whatever their pack. */
  unsaved: readonly string[];
  live: LiveCheck;
  /** Of the pack in sight. */
  findings: readonly Finding[];
  communes: CommuneIndex | null;
  send(event: DeskEvent): void;
  show(view: View): void;
  /** Says it to everyone, those who hear the page included. */
  say(sentence: string): void;
  exportFile(file: string): void;
}
