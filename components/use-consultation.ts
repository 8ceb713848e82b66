import { useEffect, useReducer, useState } from 'preact/hooks';
import { advance } from '../lib/domain/consultation-events.ts';
import type { ConsultationEvent } from '../lib/domain/consultation-events.ts';
import { newConsultation } from '../lib/domain/consultation.ts';
import type { Consultation, Facts } from '../lib/domain/consultation.ts';
import type { Failure, Result } from '../lib/domain/failure.ts';
import type { PatientReading } from '../lib/domain/patient.ts';
import type { Ports } from '../lib/ports.ts';

type Send = (event: ConsultationEvent) => void;

/**
 * The one reducer at the top, tied to the chart and to the session. A public page has neither: its
 * consultation lives in memory, and the code that reads a stored one never loads there.
 */
export function useConsultation(
  ports: Ports,
  anonymous: boolean,
  facts: Partial<Facts>,
): { state: Consultation; send: Send; failure: Failure | null } {
  const [state, send] = useReducer(advance, null, () => newConsultation(anonymous, facts));
  const [resumed, setResumed] = useState(anonymous);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    if (anonymous) return;
    let stop = (): void => undefined;
    void resume(ports, send).then(() => {
      setResumed(true);
      stop = ports.patients?.onReading((reading) => receive(reading, send)) ?? stop;
    });
    return () => stop();
  }, [ports, anonymous]);
  useEffect(() => {
    if (anonymous || !resumed) return;
    void save(ports, state).then((saved) => setFailure(saved.ok ? null : saved.failure));
  }, [ports, anonymous, resumed, state]);
  return { state, send, failure };
}

async function resume(ports: Ports, send: Send): Promise<void> {
  const { fromStored } = await import('../lib/domain/stored-consultation.ts');
  const [settings, stored, reading] = await Promise.all([
    ports.settings.load().then((loaded) => loaded.settings),
    ports.session.load().then(fromStored),
    ports.patients?.latest() ?? null,
  ]);
  const role = settings.isMedecinTraitant ? 'medecin-traitant' : null;
  send({ type: 'facts-set', facts: { setting: settings.setting, role } });
  if (stored) send({ type: 'resumed', state: stored });
  if (reading) receive(reading, send);
}

async function save(ports: Ports, state: Consultation): Promise<Result<null>> {
  const { toStored } = await import('../lib/domain/stored-consultation.ts');
  return ports.session.save(toStored(state));
}

function receive(reading: Result<PatientReading>, send: Send): void {
  send(
    reading.ok ? { type: 'reading-arrived', reading: reading.value } : { type: 'reading-failed' },
  );
}
