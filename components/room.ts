import type { Checklist } from '../lib/domain/checklist.ts';
import type { Commune, CommuneIndex } from '../lib/domain/commune.ts';
import type { ConsultationEvent } from '../lib/domain/consultation-events.ts';
import type { Consultation, Step } from '../lib/domain/consultation.ts';
import type { Orientation } from '../lib/domain/orientation.ts';
import type { Pack } from '../lib/domain/pack.ts';
import type { Panorama } from '../lib/domain/panorama.ts';
import type { PatientContext } from '../lib/domain/patient.ts';
import type { LearnPage, PatientSource, Ports, Settings } from '../lib/ports.ts';
import type { Delivery } from '../lib/ports/requests.ts';

/** The pack and the functions that read it: they arrive together, after the first question. */
export interface Knowledge {
  pack: Pack;
  engine: typeof import('./engine.ts');
}

/** What every room receives: the consultation, what follows from it, and how to change it. */
export interface Room {
  state: Consultation;
  send(event: ConsultationEvent): void;
  /** The facts that rules read, from the state. */
  context: PatientContext;
  /** ISO date. */
  today: string;
  /** `HH:MM`. */
  time(): string;
  /** ISO 8601 with the local offset. */
  now(): string;
  /** A UUID, the same for the same content as long as this panel is open. */
  idOf(content: string): string;
  checklist: Checklist;
  /** Null until it has arrived. */
  knowledge: Knowledge | null;
  orientation: Orientation | null;
  /** Null until asked for and arrived. */
  communes: CommuneIndex | null;
  /** The commune of residence, once both it and the communes are known. */
  commune: Commune | null;
  settings: Settings;
  keep(settings: Settings): void;
  /** Null on a public page. */
  patients: PatientSource | null;
  delivery: Delivery;
  /** Moves to a room and, there, to a question or a field. */
  goTo(step: Step, target?: string): void;
  /** Where the last move pointed at; null for the room itself. */
  target: string | null;
  /** What is open over the room: the panorama (`''`), one of its cards (an actor's key), or nothing. */
  panorama: string | null;
  showPanorama(actor: string | null): void;
  loadPanorama(): Promise<Panorama>;
  /** What only the extension has: forms of DACs, drafts, follow-up. */
  tools: Pick<Ports, 'pdfForms' | 'forms' | 'webForm' | 'drafts' | 'followUps'>;
  /** Null where there is no page to learn from. */
  learn: LearnPage | null;
  /** Empties the consultation and its session store. */
  erase(): void;
  /** Told after a delivery, for the host of the element. */
  onDelivered(): void;
}
