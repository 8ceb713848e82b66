import { success, type FormFault } from '../domain/failure.ts';
import type { PdfForms } from '../ports/requests.ts';
import type { zod } from '../zod.ts';
import { FillAnswer, ReadAnswer } from './pdf-form-answers.ts';
import type { PdfFormRequest } from './pdf-form-worker.ts';
import { saveFile } from './save-file.ts';

/** Bytes. A form of a DAC weighs less than one megabyte: more is refused without being read. */
const LARGEST_FILE = 20_000_000;

/** Milliseconds: an honest form takes one second on a slow machine. */
const LONGEST = 15_000;

/** What is needed of a worker. */
export type FormWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/**
 * Forms of DACs, each opened in a worker of its own that is ended once it has answered, or when it
 * takes too long. This page never looks into the file.
 */
export function pdfForms(
  start: () => FormWorker = startWorker,
  save: typeof saveFile = saveFile,
): PdfForms {
  return {
    read: async (file) => {
      const fault = await faultOf(file);
      if (fault) return unusable(fault);
      return answerOf(await asked(start, { ask: 'read', file }), ReadAnswer);
    },
    fill: async (file, map, { form, values, issuedAt }) => {
      const fault = await faultOf(file);
      if (fault) return unusable(fault);
      const answer = await asked(start, { ask: 'fill', file, map, request: { form, values } });
      const filled = answerOf(answer, FillAnswer);
      if (!filled.ok) return filled;
      const { bytes, report } = filled.value;
      save(fileNameOf(map.id, issuedAt), new Blob([bytes.slice()], { type: 'application/pdf' }));
      return success(report);
    },
  };
}

/** The form and the day: the name of a file is seen by everybody. */
function fileNameOf(id: string, issuedAt: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(issuedAt)?.[0];
  return `formulaire-${id}${day ? `-${day}` : ''}.pdf`;
}

/** What its size and its first bytes say, without reading the rest. */
async function faultOf(file: Blob): Promise<FormFault | null> {
  if (file.size > LARGEST_FILE) return 'too-large';
  try {
    const start = new TextDecoder('latin1').decode(await file.slice(0, 1024).arrayBuffer());
    return start.includes('%PDF-') ? null : 'not-a-pdf';
  } catch {
    // Taken away or changed since it was chosen.
    return 'missing';
  }
}

/** The answer of a worker; `slow` when it was ended first, null when it broke. */
function asked(start: () => FormWorker, request: PdfFormRequest): Promise<unknown> {
  return new Promise((told) => {
    const worker = start();
    const end = (answer: unknown): void => {
      clearTimeout(timer);
      worker.terminate();
      told(answer);
    };
    const timer = setTimeout(() => end('slow'), LONGEST);
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => end(data));
    worker.addEventListener('error', () => end(null));
    worker.postMessage(request, { transfer: [] });
  });
}

function answerOf<T extends { ok: true; value: unknown }>(
  answer: unknown,
  schema: zod.ZodMiniType<T | ReturnType<typeof unusable>>,
): T | ReturnType<typeof unusable> {
  if (answer === 'slow') return unusable('too-slow');
  const parsed = schema.safeParse(answer);
  // A file that breaks the engine is no better than one that it cannot open.
  return parsed.success ? parsed.data : unusable('damaged');
}

function unusable(why: FormFault): {
  ok: false;
  failure: { code: 'form-unusable'; why: FormFault };
} {
  return { ok: false, failure: { code: 'form-unusable', why } };
}

function startWorker(): FormWorker {
  return new Worker(new URL('./pdf-form-worker.ts', import.meta.url), { type: 'module' });
}
