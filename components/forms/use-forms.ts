import { useEffect, useState } from 'preact/hooks';
import { isAlreadyFilled } from '../../lib/domain/already-filled.ts';
import type { PdfMap } from '../../lib/domain/edit-map.ts';
import { formId } from '../../lib/domain/edit-map.ts';
import { failed, success, type Failure, type Result } from '../../lib/domain/failure.ts';
import type { FormMap } from '../../lib/domain/form-map.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import type { PdfForm } from '../../lib/domain/pdf-form.ts';
import { proposeMap } from '../../lib/domain/propose-map.ts';
import { readFormMap } from '../../lib/domain/read-form-map.ts';
import type { Clock, PackSource } from '../../lib/ports.ts';
import type { FormStore, PdfForms } from '../../lib/ports/requests.ts';
import { formsText } from '../text/forms-text.ts';
import { useKept } from '../use-kept.ts';

/** A map is a few kilobytes. */
const LONGEST_MAP = 500_000;

const ALREADY_FILLED: Failure = { code: 'form-unusable', why: 'already-filled' };

/** What the section needs from outside. */
export interface FormsPorts {
  store: FormStore;
  pdf: PdfForms;
  packs: PackSource;
  clock: Clock;
}

/** A form on the table: its file, what is in it, and the map as it stands. */
export interface Edited {
  map: PdfMap;
  file: Blob;
  form: PdfForm;
  pack: Pack;
  /** The map was made for another file. */
  otherVersion: boolean;
}

/** What the section shows, and what it can do. */
export type Forms = ReturnType<typeof useForms>;

/** The forms kept here, those of the directory, and the one on the table. */
export function useForms({ store, pdf, packs }: FormsPorts) {
  const { kept, failure, said, run } = useKept(() => readAll(store));
  const [pack, setPack] = useState<Pack | null>(null);
  const [edited, setEdited] = useState<Edited | null>(null);
  const [refused, setRefused] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => void packs.load().then(setPack, () => undefined), []);

  const open = async (file: Blob, map: PdfMap | null): Promise<void> => {
    setRefused(null);
    setBusy(true);
    const form = await pdf.read(file);
    const knowledge = pack ?? (await packs.load().catch(() => null));
    setBusy(false);
    if (!form.ok) return setRefused(form.failure);
    if (!knowledge) return;
    const table = onTheTable(file, form.value, map, knowledge, kept ?? []);
    if (isAlreadyFilled(table.map, form.value.held)) setRefused(ALREADY_FILLED);
    else setEdited(table);
  };
  return {
    kept,
    offered: offeredBy(pack, kept ?? []),
    failure: refused ?? failure,
    said,
    busy,
    edited,
    giveFile: (file: Blob, map: PdfMap | null) => void open(file, map),
    change: async (map: PdfMap) => {
      const file = await store.fileOf(map.id);
      if (file.ok && file.value) await open(file.value, map);
      else setRefused(file.ok ? { code: 'form-unusable', why: 'missing' } : file.failure);
    },
    importMap: (file: File) => {
      setRefused(null);
      void run(async () => {
        const map = await mapIn(file);
        // Nobody here has tried it yet, whatever the file says.
        return map.ok ? store.keep({ ...map.value, checkedOn: null }, null) : map;
      }, formsText.done);
    },
    exportMap: (id: string) => void run(() => store.exportFile(id), formsText.done),
    forget: (id: string) => void run(() => store.forget(id), formsText.done),
    keep: async (map: PdfMap, file: Blob) => {
      if (isAlreadyFilled(map, edited?.form.held ?? [])) return setRefused(ALREADY_FILLED);
      if (await run(() => store.keep(map, file), formsText.done)) setEdited(null);
    },
    cancel: () => setEdited(null),
  };
}

interface KeptForm {
  map: FormMap;
  hasFile: boolean;
}

async function readAll(store: FormStore): Promise<Result<readonly KeptForm[]>> {
  const maps = await store.list();
  if (!maps.ok) return maps;
  const forms = maps.value.map(async (map) => {
    const file = await store.fileOf(map.id);
    return { map, hasFile: file.ok && file.value !== null };
  });
  return success(await Promise.all(forms));
}

/** PDF maps of the directory that the user has not taken yet. */
function offeredBy(pack: Pack | null, kept: readonly KeptForm[]): readonly PdfMap[] {
  const own = new Set(kept.map(({ map }) => map.id));
  return (pack?.instances ?? [])
    .flatMap(({ forms = [] }) => forms)
    .filter((map) => map.kind === 'pdf')
    .filter(({ id }) => !own.has(id));
}

function onTheTable(
  file: Blob,
  form: PdfForm,
  given: PdfMap | null,
  pack: Pack,
  kept: readonly KeptForm[],
): Edited {
  const otherVersion = given !== null && given.sha256 !== null && given.sha256 !== form.sha256;
  const title = form.title || formsText.pdf;
  const taken = kept.map(({ map }) => map.id);
  const map: PdfMap = given ?? {
    kind: 'pdf',
    id: formId(title, taken),
    title,
    checkedOn: null,
    address: null,
    sha256: null,
    fields: [...proposeMap(form.fields, pack.form)],
  };
  return { map: { ...map, sha256: form.sha256 }, file, form, pack, otherVersion };
}

async function mapIn(file: File): Promise<Result<FormMap>> {
  if (file.size > LONGEST_MAP) {
    return failed({ code: 'form-map-invalid', at: '', reason: 'fichier trop grand' });
  }
  return readFormMap(await file.text());
}
