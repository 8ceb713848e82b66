import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../lib/domain/failure.ts';
import type { LearnDraft, LearnField, PickedPlace, Picking } from '../../lib/domain/learned.ts';
import type { PatientReading } from '../../lib/domain/patient.ts';
import type { LearnPage } from '../../lib/ports.ts';
import { learnText } from '../text/learn-text.ts';

/** What is being learned, the field that is being pointed at, and the last try. */
export interface Learning {
  /** Null until the page is known. */
  draft: LearnDraft | null;
  failure: Failure | null;
  said: string;
  picking: LearnField | null;
  trying: boolean;
  /** Of the draft as it is: a change makes it past. */
  tried: PatientReading | null;
  kept: boolean;
  begin(): void;
  pick(field: LearnField): void;
  /** Takes the place beside a label that was typed. */
  name(field: LearnField, label: string): void;
  drop(field: LearnField): void;
  /** Of places or dates: what was tried is past. */
  change(change: Partial<LearnDraft>): void;
  rename(name: string): void;
  tryOut(): void;
  keep(): void;
}

/** One draft, from the page that is shown to the adapter that is kept. */
export function useLearning(learn: LearnPage): Learning {
  const [draft, setDraft] = useState<LearnDraft | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [said, setSaid] = useState('');
  const [picking, setPicking] = useState<LearnField | null>(null);
  const [trying, setTrying] = useState(false);
  const [tried, setTried] = useState<PatientReading | null>(null);
  const [kept, setKept] = useState(false);
  const begin = async (): Promise<void> => {
    setFailure(null);
    const page = await learn.begin();
    if (!page.ok) return setFailure(page.failure);
    setDraft({ ...page.value, name: page.value.host, places: {}, dates: null });
  };
  useEffect(() => {
    void begin();
    return () => learn.stop();
  }, [learn]);

  const change = (changed: Partial<LearnDraft>): void => {
    setDraft((now) => now && { ...now, ...changed });
    setTried(null);
    setKept(false);
  };
  const place = (field: LearnField, picked: PickedPlace | null): void => {
    setDraft((now) => {
      if (!now) return now;
      const { [field]: _former, ...others } = now.places;
      return { ...now, places: picked ? { ...others, [field]: picked } : others };
    });
    change({});
  };
  const take = (field: LearnField, picking: Picking, nowhere: string): void => {
    if (picking.end === 'picked') place(field, picking.picked);
    const ends = { picked: learnText.picked(learnText.fields[field]), 'no-place': nowhere };
    setSaid(picking.end === 'cancelled' ? learnText.cancelled : ends[picking.end]);
  };
  return {
    draft,
    failure,
    said,
    picking,
    trying,
    tried,
    kept,
    begin: () => void begin(),
    pick: async (field) => {
      setFailure(null);
      setSaid('');
      setPicking(field);
      if (!draft) return;
      const picked = await learn.pick(draft);
      setPicking(null);
      if (picked.ok) take(field, picked.value, learnText.noPlace);
      else setFailure(picked.failure);
    },
    name: (field, label) => take(field, learn.named(label), learnText.byLabelUnknown),
    drop: (field) => place(field, null),
    change,
    rename: (name) => {
      setDraft((now) => now && { ...now, name });
      setKept(false);
    },
    tryOut: async () => {
      if (!draft) return;
      setFailure(null);
      setSaid('');
      setTrying(true);
      const reading = await learn.tryOut(draft);
      setTrying(false);
      if (reading.ok) setTried(reading.value);
      else setFailure(reading.failure);
    },
    keep: async () => {
      if (!draft) return;
      setFailure(null);
      const done = await learn.keep(draft);
      if (!done.ok) return setFailure(done.failure);
      for (const field of done.value) place(field, null);
      const fields = done.value.map((field) => learnText.fields[field]);
      setSaid(fields.length > 0 ? learnText.leftOut(fields.join(', ')) : '');
      setKept(true);
    },
  };
}
