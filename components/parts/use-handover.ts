import { useRef, useState } from 'preact/hooks';
import type { Way } from '../../lib/domain/consultation.ts';
import { failed, success } from '../../lib/domain/failure.ts';
import type { Failure } from '../../lib/domain/failure.ts';
import type { Room } from '../room.ts';
import { isStillSameChart } from './same-chart.ts';
import type { WrittenRequest } from './written-request.ts';
import { type Ended, writeInNote } from './write-in-note.ts';

/** What is said when the way itself breaks: its code did not arrive, or it has a bug. */
const NOT_HANDED: Readonly<Record<Way, Failure>> = {
  copy: { code: 'document-not-made', format: 'plain-text' },
  print: { code: 'document-not-made', format: 'printable-page' },
  pdf: { code: 'document-not-made', format: 'pdf' },
  note: { code: 'note-not-written' },
  fillable: { code: 'document-not-made', format: 'fillable' },
  'own-pdf': { code: 'document-not-made', format: 'own-pdf' },
  'own-page': { code: 'document-not-made', format: 'own-page' },
  cda: { code: 'document-not-made', format: 'cda' },
  xdm: { code: 'document-not-made', format: 'xdm' },
  fhir: { code: 'document-not-made', format: 'fhir' },
  'fhir-transaction': { code: 'document-not-made', format: 'fhir-transaction' },
  call: { code: 'document-not-made', format: 'call' },
};

/** What did not go as asked. */
type Mishap = Extract<Ended, { ok: false }>;

/** Hands the document over, one way at a time, after a last look at the chart. */
export function useHandover(room: Room): {
  mishap: Mishap | null;
  deliver(way: Way, request: WrittenRequest): Promise<void>;
} {
  const [mishap, setMishap] = useState<Mishap | null>(null);
  const busy = useRef(false);
  const { serial } = room.state;
  const done = (way: Way): void => {
    room.send({ type: 'delivered', way, date: room.today, time: room.time(), serial });
    room.onDelivered();
  };
  const deliver = async (way: Way, request: WrittenRequest): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setMishap(null);
    if (await isStillSameChart(room)) {
      const ended: Ended = await handedOver(room, way, request).catch(() =>
        failed(NOT_HANDED[way]),
      );
      if (ended.ok) done(way);
      else if (ended.failure.code === 'chart-changed') room.send({ type: 'chart-changed' });
      else setMishap(ended);
      if (!ended.ok && ended.copied) done('copy');
    }
    busy.current = false;
  };
  return { mishap, deliver };
}

function handedOver(
  { delivery, patients }: Room,
  way: Way,
  request: WrittenRequest,
): Promise<Ended> {
  const document = request.document();
  switch (way) {
    case 'copy':
      return delivery.copyText(document);
    case 'print':
      return delivery.print(document);
    case 'pdf':
      return delivery.downloadPdf(document);
    case 'note':
      return writeInNote(patients?.page ?? null, delivery, document);
    case 'fillable':
    case 'cda':
    case 'xdm':
    case 'fhir':
    case 'fhir-transaction':
      return delivery.download(way, request.deliverable());
    case 'own-pdf':
    case 'own-page':
      return Promise.resolve(failed(NOT_HANDED[way]));
    case 'call':
      return Promise.resolve(success(null));
  }
}
