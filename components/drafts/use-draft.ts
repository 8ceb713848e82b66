import { useEffect, useRef, useState } from 'preact/hooks';
import type { Consultation } from '../../lib/domain/consultation.ts';
import { withoutChart } from '../../lib/domain/draft.ts';
import type { DraftLine } from '../../lib/domain/draft.ts';
import type { Failure } from '../../lib/domain/failure.ts';
import type { DraftStore } from '../../lib/ports/requests.ts';
import type { Room } from '../room.ts';
import { draftLabel } from './draft-label.ts';

/** Between an edit and its saving, at most: what a crash can lose, in milliseconds. */
const WAIT = 500;

/** The draft of the consultation under way. */
export interface FollowedDraft {
  /** As it was last saved; null when there is none, or not yet. */
  line: DraftLine | null;
  failure: Failure | null;
  /** It was erased elsewhere, or expired, while it was followed. */
  lost: boolean;
  keep(): void;
  stop(): void;
}

/** Keeps a draft when asked, then follows every edit until it is erased. */
export function useDraft(room: Room, drafts: DraftStore): FollowedDraft {
  const { state, send } = room;
  const [line, setLine] = useState<DraftLine | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [lost, setLost] = useState(false);
  /** The state to save, and what it is called. */
  const unsaved = useRef<{ state: Consultation; label: string } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const now = useRef(state);
  now.current = state;

  const save = async (from: Consultation, label: string): Promise<void> => {
    const done = await drafts.keep(from.draft, { label, consultation: withoutChart(from) });
    // Another consultation may have begun meanwhile: it is not told of this one's draft.
    if (now.current.serial !== from.serial) return;
    setFailure(done.ok || done.failure.code === 'draft-unreadable' ? null : done.failure);
    if (done.ok) setLine(done.value);
    if (done.ok && from.draft === null) {
      send({ type: 'draft-kept', id: done.value.id, serial: from.serial });
    }
    if (!done.ok && done.failure.code === 'draft-unreadable' && now.current.draft === from.draft) {
      setLost(true);
      send({ type: 'draft-kept', id: null, serial: from.serial });
    }
  };
  const flush = (): void => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const waiting = unsaved.current;
    unsaved.current = null;
    if (waiting) void save(waiting.state, waiting.label);
  };

  useEffect(() => {
    const before = unsaved.current?.state;
    if (before && (before.draft !== state.draft || before.step !== state.step)) flush();
    if (state.draft === null) return;
    unsaved.current = { state, label: draftLabel(room) };
    timer.current ??= setTimeout(flush, WAIT);
  }, [state]);
  useEffect(() => {
    setLine(null);
    setFailure(null);
    setLost(false);
  }, [state.serial]);
  useEffect(() => {
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => document.removeEventListener('visibilitychange', onHidden);
  }, [drafts]);

  return {
    line: state.draft === null ? null : line,
    failure,
    lost: lost && state.draft === null,
    keep: () => {
      setLost(false);
      void save(state, draftLabel(room));
    },
    stop: () => {
      unsaved.current = null;
      const { draft, serial } = state;
      if (draft === null) return;
      send({ type: 'draft-kept', id: null, serial });
      void drafts.forget(draft).then((gone) => setFailure(gone.ok ? null : gone.failure));
    },
  };
}
