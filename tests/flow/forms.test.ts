import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fictitiousRequest } from '../../lib/domain/fictitious-request.ts';
import { formStore } from '../../lib/platform/form-store.ts';
import { type FormWorker, pdfForms } from '../../lib/platform/pdf-forms.ts';
import { eraseEverything } from '../../lib/storage/erase.ts';
import { keepForm, readForms } from '../../lib/storage/forms.ts';
import { dacForms } from '../forms/dac-forms.ts';
import { form } from '../outputs/fictitious-requests.ts';
import { shippedPack } from '../support/knowledge.ts';

const [valley] = dacForms;
if (!valley) throw new Error('no form');
const { map } = valley;
const file = new Blob(['%PDF-1.7 fictif'], { type: 'application/pdf' });

describe('the forms kept here', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await eraseEverything();
  });

  test('a map and its empty file come back as they were', async () => {
    expect(await formStore.keep(map, file)).toEqual({ ok: true, value: null });
    expect(await formStore.list()).toEqual({ ok: true, value: [map] });
    const kept = await formStore.fileOf(map.id);
    expect(kept.ok && (await kept.value?.text())).toBe('%PDF-1.7 fictif');
  });

  test('a map alone has no file', async () => {
    await formStore.keep(map, null);
    expect(await formStore.fileOf(map.id)).toEqual({ ok: true, value: null });
    expect(await formStore.fileOf('inconnu')).toEqual({ ok: true, value: null });
  });

  test('a map that is none is refused before it is kept', async () => {
    const wrong = { ...map, id: 'Pas Un Identifiant' };
    expect(await formStore.keep(wrong, file)).toMatchObject({
      ok: false,
      failure: { code: 'form-map-invalid', at: 'id' },
    });
    expect(await formStore.list()).toEqual({ ok: true, value: [] });
  });

  test('what no longer fits its schema is not given back', async () => {
    await keepForm({ id: map.id, map, file: null });
    const db = await new Promise<IDBDatabase>((opened) => {
      const asked = indexedDB.open('aiguilleur-forms', 1);
      asked.addEventListener('success', () => opened(asked.result));
    });
    const writing = db.transaction('forms', 'readwrite').objectStore('forms');
    writing.put({ id: 'autre', map: { kind: 'pdf' }, file: null });
    await new Promise((done) => writing.transaction.addEventListener('complete', done));
    db.close();
    const kept = await readForms();
    expect(kept.ok && kept.value.map(({ id }) => id)).toEqual([map.id]);
  });

  test('one is forgotten, and « Tout effacer » forgets them all', async () => {
    await formStore.keep(map, file);
    await formStore.keep({ ...map, id: 'autre' }, file);
    await formStore.forget('autre');
    expect(await formStore.list()).toMatchObject({ value: [{ id: map.id }] });
    await eraseEverything();
    expect(await formStore.list()).toEqual({ ok: true, value: [] });
  });
});

describe('a form opened apart', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const request = fictitiousRequest(form, shippedPack.checklist, '2026-11-22T10:00:00+01:00');
  const report = { filled: ['Prénom'], left: [], unmapped: [], refused: [] };

  test('a worker that does not answer is ended, and the form is said to be too slow', async () => {
    const worker = aWorker(null);
    const reading = pdfForms(() => worker).read(file);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await reading).toEqual(refused('too-slow'));
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  test.each([
    ['nonsense', { ok: true, value: { bytes: 'no' } }],
    ['nothing', undefined],
    ['a failure of its own making', { ok: false, failure: { code: 'page-unreadable' } }],
  ])('a worker that answers %s is not believed', async (_what, answer) => {
    const worker = aWorker({ answer });
    expect(await pdfForms(() => worker).fill(file, map, request)).toEqual(refused('damaged'));
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  test('the filled file is saved under the name of the form and the day', async () => {
    const saved = vi.fn<(name: string, content: Blob) => void>();
    const worker = aWorker({ answer: { ok: true, value: { bytes: new Uint8Array([1]), report } } });
    const filled = await pdfForms(() => worker, saved).fill(file, map, request);
    expect(filled).toEqual({ ok: true, value: report });
    expect(saved).toHaveBeenCalledExactlyOnceWith(
      'formulaire-vallee-2026-11-22.pdf',
      expect.any(Blob),
    );
  });

  test('the worker is given the values, and nothing else of the request', async () => {
    const worker = aWorker({ answer: null });
    await pdfForms(() => worker).fill(file, map, request);
    const [asked] = vi.mocked(worker.postMessage).mock.calls[0] ?? [];
    expect(Object.keys(Object(asked).request)).toEqual(['form', 'values']);
  });

  test('a file of 100 MB is refused without being read', async () => {
    const huge = new Blob(['%PDF-1.7']);
    Object.defineProperty(huge, 'size', { value: 100_000_000 });
    const read = vi.spyOn(huge, 'arrayBuffer');
    const start = vi.fn<() => FormWorker>();
    expect(await pdfForms(start).read(huge)).toEqual(refused('too-large'));
    expect(read).not.toHaveBeenCalled();
    expect(start).not.toHaveBeenCalled();
  });

  test('what is not a PDF never reaches a worker', async () => {
    const start = vi.fn<() => FormWorker>();
    expect(await pdfForms(start).read(new Blob(['PK']))).toEqual(refused('not-a-pdf'));
    expect(start).not.toHaveBeenCalled();
  });
});

function refused(why: string): object {
  return { ok: false, failure: { code: 'form-unusable', why } };
}

/** A worker that gives this answer once it is asked; null: never. */
function aWorker(gives: { answer: unknown } | null): FormWorker {
  const target = new EventTarget();
  return {
    addEventListener: target.addEventListener.bind(target),
    terminate: vi.fn<() => void>(),
    postMessage: vi.fn<() => void>(() => {
      if (gives) target.dispatchEvent(new MessageEvent('message', { data: gives.answer }));
    }),
  };
}
