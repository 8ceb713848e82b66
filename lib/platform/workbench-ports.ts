import type { PackTexts } from '../packs/check/finding.ts';
import type { Checked, Compared, WorkbenchPorts } from '../packs/workbench/desk.ts';
import { packFileText } from '../packs/workbench/pack-file-text.ts';
import { bundledCommunes } from './bundled-communes.ts';
import { shippedPacks } from './shipped-packs.ts';
import { systemClock } from './system-clock.ts';
import type { WorkbenchAnswer, WorkbenchRequest } from './workbench-worker.ts';

/** A question to the worker that waits for its turn. */
interface Waiting {
  request: WorkbenchRequest;
  told(answer: unknown): void;
  failed(): void;
}

type Ask = (request: WorkbenchRequest) => Promise<unknown>;

/** What the workbench needs, in the extension: its analyses run in a worker of their own. */
export function workbenchPorts(): WorkbenchPorts {
  const ask = asker();
  let ready: Promise<unknown> | null = null;
  return {
    shipped: shippedTexts,
    // The worker answers a check by what its request asks for: see `workbench-worker.ts`.
    check: async (texts) => {
      // The page has the communes as a chunk already: the worker is handed their text.
      ready ??= takeCommunes(ask).catch(() => null);
      await ready;
      return ask({ ask: 'check', texts, today: systemClock.today() }) as Promise<Checked | null>;
    },
    compare: (before, after) => ask({ ask: 'compare', before, after }) as Promise<Compared>,
    communes: bundledCommunes,
    download,
    today: systemClock.today,
  };
}

async function takeCommunes(ask: Ask): Promise<unknown> {
  const [part1, part2] = await Promise.all([
    import('../../.cache/communes/part-1.js'),
    import('../../.cache/communes/part-2.js'),
  ]);
  return ask({ ask: 'take-communes', part1: part1.default, part2: part2.default });
}

async function shippedTexts(): Promise<PackTexts> {
  const files = await shippedPacks.files();
  return new Map([...files].map(([path, content]) => [path, packFileText(content)]));
}

/** One question at a time; a check that still waits when another comes is answered by null. */
function asker(): Ask {
  const worker = new Worker(new URL('./workbench-worker.ts', import.meta.url), { type: 'module' });
  let asked: Waiting | null = null;
  let waiting: Waiting[] = [];
  const next = (): void => {
    asked = waiting.shift() ?? null;
    if (asked) worker.postMessage(asked.request, { transfer: [] });
  };
  worker.addEventListener('message', ({ data }: MessageEvent<WorkbenchAnswer>) => {
    if ('bug' in data) asked?.failed();
    else asked?.told(data.answer);
    next();
  });
  return (request) =>
    new Promise((told, failed) => {
      if (request.ask === 'check') {
        for (const { request: late, told: answer } of waiting) {
          if (late.ask === 'check') answer(null);
        }
        waiting = waiting.filter(({ request: { ask } }) => ask !== 'check');
      }
      waiting.push({ request, told, failed });
      if (!asked) next();
    });
}

/** The browser's own way to save: an address in memory, dropped once the browser has taken it. */
function download(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
