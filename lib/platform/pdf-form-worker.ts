import type { FormMap } from '../domain/form-map.ts';
import type { mappedValues } from '../domain/mapped-values.ts';
import { fillForm } from '../forms/pdf/fill-form.ts';
import { readForm } from '../forms/pdf/read-form.ts';

/** One thing asked of a worker that lives for it alone. Nothing of it leaves this machine. */
export type PdfFormRequest =
  | { ask: 'read'; file: Blob }
  | {
      ask: 'fill';
      file: Blob;
      map: Extract<FormMap, { kind: 'pdf' }>;
      request: Parameters<typeof mappedValues>[1];
    };

/** Reads or fills a foreign file apart from every page: whoever asked ends it when it takes too long. */
async function answerTo(request: PdfFormRequest): Promise<unknown> {
  const bytes = new Uint8Array(await request.file.arrayBuffer());
  return request.ask === 'read' ? readForm(bytes) : fillForm(bytes, request.map, request.request);
}

globalThis.addEventListener('message', ({ data }: MessageEvent<PdfFormRequest>) => {
  void answerTo(data)
    .catch(() => null)
    .then((answer) => globalThis.postMessage(answer, { transfer: [] }));
});
