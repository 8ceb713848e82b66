import { useMemo, useRef, useState } from 'preact/hooks';
import { contextOf, isUnderWay } from '../lib/domain/consultation.ts';
import type { Facts, Step } from '../lib/domain/consultation.ts';
import type { Failure } from '../lib/domain/failure.ts';
import type { Ports } from '../lib/ports.ts';
import type { Room } from './room.ts';
import { useCommunes } from './use-communes.ts';
import { useConsultation } from './use-consultation.ts';
import type { ReadChart } from './use-consultation.ts';
import { useKnowledge } from './use-knowledge.ts';
import { useSettings } from './use-settings.ts';

/** What the host of the application decides. */
export interface Host {
  ports: Ports;
  /** Public page: an age band, no identity, nothing stored. */
  anonymous?: boolean;
  /** Facts that the host knows: commune, setting. */
  facts?: Partial<Facts>;
  onRequest?(): void;
}

/** The consultation and all that follows from it, as the rooms receive it. */
export function useRoom({ ports, anonymous = false, facts = {}, onRequest }: Host): {
  room: Room;
  chart: ReadChart | null;
  knowledgeMissing: boolean;
  failures: readonly (Failure | null)[];
} {
  const consultation = useConsultation(ports, anonymous, facts);
  const { state, send, chart, erase, failure: sessionFailure } = consultation;
  const { settings, keep, failure: settingsFailure } = useSettings(ports.settings);
  const { knowledge, missing } = useKnowledge(ports.packs, isUnderWay(state) ? 0 : state.serial);
  const [panorama, showPanorama] = useState<string | null>(null);
  const wanted = state.step === 'patient' || state.facts.commune !== null || panorama !== null;
  const { communes, communesFailure } = useCommunes(ports.communes, wanted);
  const [target, setTarget] = useState<string | null>(null);
  const ids = useRef<ReadonlyMap<string, string>>(new Map());
  const today = ports.clock.today();
  const context = useMemo(
    () => contextOf(state, today),
    [state.facts, state.confirmed, state.identity, state.dangerHandled, today],
  );
  const orientation = useMemo(
    () => knowledge && knowledge.engine.orient(knowledge.pack, context, state.answers),
    [knowledge, context, state.answers],
  );
  const room: Room = {
    state,
    send,
    context,
    today,
    time: () => ports.clock.time(),
    now: () => ports.clock.now(),
    idOf: (content) => {
      const known = ids.current.get(content) ?? crypto.randomUUID();
      ids.current = new Map([[content, known]]);
      return known;
    },
    checklist: knowledge?.pack.checklist ?? ports.packs.checklist,
    knowledge,
    orientation,
    communes,
    commune: (state.facts.commune && communes?.find(state.facts.commune)) || null,
    settings,
    keep,
    patients: ports.patients,
    delivery: ports.delivery,
    goTo: (step: Step, to?: string) => {
      setTarget(to ?? null);
      showPanorama(null);
      send({ type: 'moved', step });
    },
    target,
    panorama,
    showPanorama,
    loadPanorama: () => ports.packs.loadPanorama(),
    tools: ports,
    learn: ports.learn ?? null,
    erase,
    onDelivered: () => onRequest?.(),
  };
  return {
    room,
    chart,
    knowledgeMissing: missing,
    failures: [sessionFailure, settingsFailure, communesFailure, ports.packs.problem?.() ?? null],
  };
}
