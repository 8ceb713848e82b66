import { useEffect, useReducer, useState } from 'preact/hooks';
import { newConsultation } from '../lib/domain/consultation.ts';
import type { Consultation, Facts } from '../lib/domain/consultation.ts';
import { advance } from '../lib/domain/consultation-events.ts';
import type { ConsultationEvent } from '../lib/domain/consultation-events.ts';
import type { Failure, Result } from '../lib/domain/failure.ts';
import type { PatientReading, ReadFields } from '../lib/domain/patient.ts';
import type { Ports } from '../lib/ports.ts';

type Send = (event: ConsultationEvent) => void;

/** The last reading of a person: its time, `HH:MM`, and whether its page is still the one shown. */
export interface ReadChart {
  time: string;
  shown: boolean;
}

/** A consultation, the chart behind it, and the last failure to keep, hand over or erase it. */
export interface LiveConsultation {
  state: Consultation;
  send: Send;
  /** Null when no chart was read since this panel opened. */
  chart: ReadChart | null;
  failure: Failure | null;
  erase(): void;
}

/**
 * The one reducer at the top, tied to the chart and to the session. A public page has neither: its
 * consultation lives in memory, and the code that reads a stored one never loads there.
 */
export function useConsultation(
  ports: Ports,
  anonymous: boolean,
  facts: Partial<Facts>,
): LiveConsultation {
  const [state, send] = useReducer(ports.patients?.advance ?? advance, null, () =>
    newConsultation(anonymous, facts),
  );
  const [resumed, setResumed] = useState(anonymous);
  /** Of the last reading of a person; `last`: none came to nothing since its page was last in sight. */
  const [read, setRead] = useState<{ time: string; last: boolean } | null>(null);
  const [shown, setShown] = useState(true);
  const [failure, setFailure] = useState<Failure | null>(null);
  const receive = (reading: Result<PatientReading>): void => {
    const found = reading.ok && isOfSomebody(reading.value);
    const time = ports.clock.time();
    setRead((before) => (found ? { time, last: true } : before && { ...before, last: false }));
    send(
      reading.ok ? { type: 'reading-arrived', reading: reading.value } : { type: 'reading-failed' },
    );
  };
  useEffect(() => {
    if (anonymous) return;
    const stops = [
      ports.session.onErased(() => send({ type: 'erased' })),
      ports.patients?.onShown((inSight) => {
        setShown(inSight);
        if (inSight) setRead((before) => before && { ...before, last: true });
      }),
      ports.patients?.page.onChanged(() => send({ type: 'chart-changed' })),
    ];
    void resume(ports, send, receive)
      .then(
        () => setResumed(true),
        // The panel lives on in memory, and leaves alone what it could not read.
        () => setFailure({ code: 'storage-unavailable' }),
      )
      .then(() => {
        stops.push(ports.patients?.onReading(receive));
      });
    return () => stops.forEach((stop) => stop?.());
  }, [ports, anonymous]);
  useEffect(() => {
    if (anonymous || !resumed) return;
    void save(ports, state).then((saved) => setFailure(saved.ok ? null : saved.failure));
  }, [ports, anonymous, resumed, state]);
  const erase = (): void => {
    send({ type: 'erased' });
    const cleared = [
      ports.session.clear(),
      ...(state.draft !== null && ports.drafts ? [ports.drafts.forget(state.draft)] : []),
    ];
    for (const each of cleared) {
      each.then(
        (done) => done.ok || setFailure(done.failure),
        () => setFailure({ code: 'storage-unavailable' }),
      );
    }
  };
  const chart = read && { time: read.time, shown: read.last && shown };
  return { state, send, chart, failure, erase };
}

async function resume(
  ports: Ports,
  send: Send,
  receive: (reading: Result<PatientReading>) => void,
): Promise<void> {
  const { fromStored } = await import('../lib/domain/stored-consultation.ts');
  const [settings, stored, reading] = await Promise.all([
    ports.settings.load().then((loaded) => loaded.settings),
    ports.session.load().then(fromStored),
    ports.patients?.latest() ?? null,
  ]);
  const role = settings.isMedecinTraitant ? 'medecin-traitant' : null;
  send({ type: 'facts-set', facts: { setting: settings.setting, role } });
  if (stored) send({ type: 'resumed', state: stored });
  if (reading) receive(reading);
}

async function save(ports: Ports, state: Consultation): Promise<Result<null>> {
  try {
    const { toStored } = await import('../lib/domain/stored-consultation.ts');
    return await ports.session.save(toStored(state));
  } catch {
    return { ok: false, failure: { code: 'storage-unavailable' } };
  }
}

const WHO: readonly (keyof ReadFields)[] = [
  'birthName',
  'usedName',
  'familyName',
  'givenNames',
  'birthDate',
];

/** False for a webmail, a list, a page that shows two persons. */
function isOfSomebody({ fields }: PatientReading): boolean {
  return WHO.some((field) => fields[field] !== undefined);
}
