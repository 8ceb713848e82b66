import { useEffect, useRef, useState } from 'preact/hooks';
import { isAlreadyFilled } from '../../lib/domain/already-filled.ts';
import { failed, type Failure, type Result } from '../../lib/domain/failure.ts';
import type { FillReport, FormMap } from '../../lib/domain/form-map.ts';
import type { Room } from '../room.ts';
import { isStillSameChart } from './same-chart.ts';
import type { WrittenRequest } from './written-request.ts';

/** How the last filling ended; `wanted`: the form whose empty file is not on this machine. */
export interface OwnForms {
  /** Those of the directory record first, as the user corrected them, then the user's own. */
  maps: readonly FormMap[];
  report: FillReport | null;
  failure: Failure | null;
  wanted: Extract<FormMap, { kind: 'pdf' }> | null;
  /** The file given is not the one that the map was made for. */
  otherVersion: boolean;
  fill(map: FormMap, request: WrittenRequest): Promise<void>;
  /** The empty form was given: it is kept, then filled. */
  give(file: Blob, request: WrittenRequest): Promise<void>;
}

/** Fills the forms of the addressee, one at a time, after a last look at the chart. */
export function useOwnForms(room: Room, recorded: readonly FormMap[]): OwnForms {
  const { pdfForms, forms, webForm } = room.tools;
  const [kept, setKept] = useState<readonly FormMap[]>([]);
  const [ended, setEnded] = useState<Result<FillReport> | null>(null);
  const [otherVersion, setOtherVersion] = useState(false);
  const [wanted, setWanted] = useState<OwnForms['wanted']>(null);
  const busy = useRef(false);
  useEffect(() => {
    void forms?.list().then((list) => setKept(list.ok ? list.value : []));
  }, [forms]);
  const own = kept.filter(({ id }) => !recorded.some((map) => map.id === id));
  const corrected = recorded.map((map) => kept.find(({ id }) => id === map.id) ?? map);
  const can = ({ kind }: FormMap): boolean => Boolean(kind === 'pdf' ? pdfForms : webForm);

  const run = async (
    way: 'own-pdf' | 'own-page',
    act: () => Promise<Result<FillReport> | null>,
  ) => {
    if (busy.current) return;
    busy.current = true;
    setEnded(null);
    const { serial } = room.state;
    if (await isStillSameChart(room)) {
      const end = await act().catch(() => failed({ code: 'document-not-made', format: way }));
      setEnded(end);
      if (end?.ok && end.value.filled.length > 0) {
        room.send({ type: 'delivered', way, date: room.today, time: room.time(), serial });
        room.onDelivered();
      }
    }
    busy.current = false;
  };
  const fill = (map: FormMap, request: WrittenRequest): Promise<void> => {
    if (map.kind === 'page') {
      return run('own-page', async () => (await webForm?.fill(map, request.deliverable())) ?? null);
    }
    return run('own-pdf', async () => {
      const file = (await forms?.fileOf(map.id)) ?? null;
      if (file && !file.ok) return file;
      setWanted(file?.value ? null : map);
      if (!file?.value || !pdfForms) return null;
      return pdfForms.fill(file.value, map, request.deliverable());
    });
  };
  const give = async (file: Blob, request: WrittenRequest): Promise<void> => {
    if (!wanted || !pdfForms) return;
    const read = await pdfForms.read(file);
    if (!read.ok) return setEnded(read);
    const { sha256, held } = read.value;
    if (isAlreadyFilled(wanted, held)) {
      return setEnded(failed({ code: 'form-unusable', why: 'already-filled' }));
    }
    setOtherVersion(wanted.sha256 !== null && wanted.sha256 !== sha256);
    const map = { ...wanted, sha256: wanted.sha256 ?? sha256 };
    const stored = await forms?.keep(map, file);
    if (stored && !stored.ok) return setEnded(stored);
    setKept((before) => [...before.filter(({ id }) => id !== map.id), map]);
    await fill(map, request);
  };
  return {
    maps: [...corrected, ...own].filter(can),
    report: ended?.ok ? ended.value : null,
    failure: ended && !ended.ok ? ended.failure : null,
    wanted,
    otherVersion,
    fill,
    give,
  };
}
