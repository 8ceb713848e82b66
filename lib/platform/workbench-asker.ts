import type { WorkbenchAnswer, WorkbenchRequest } from './workbench-worker.ts';

/** A question to the worker that waits for its turn. */
interface Waiting {
  request: WorkbenchRequest;
  told(answer: unknown): void;
  failed(): void;
}

/** A worker that is asked one thing at a time. */
export interface Asker {
  /** A check that still waits when another comes is answered by null; a bug rejects. */
  ask(request: WorkbenchRequest): Promise<unknown>;
  /** Ends the worker: all that was asked is answered by null. */
  end(): void;
}

/** Starts a worker of the workbench. */
export function startAsker(): Asker {
  const worker = new Worker(new URL('./workbench-worker.ts', import.meta.url), { type: 'module' });
  let asked: Waiting | null = null;
  let waiting: Waiting[] = [];
  const next = (): void => {
    asked = waiting.shift() ?? null;
    if (asked) worker.postMessage(asked.request, { transfer: [] });
  };
  const dropWaiting = (drops: (request: WorkbenchRequest) => boolean): void => {
    for (const { request, told } of waiting) if (drops(request)) told(null);
    waiting = waiting.filter(({ request }) => !drops(request));
  };
  worker.addEventListener('message', ({ data }: MessageEvent<WorkbenchAnswer>) => {
    if ('bug' in data) asked?.failed();
    else asked?.told(data.answer);
    next();
  });
  return {
    ask: (request) =>
      new Promise((told, failed) => {
        if (request.ask === 'check') dropWaiting(({ ask }) => ask === 'check');
        waiting.push({ request, told, failed });
        if (!asked) next();
      }),
    end: () => {
      worker.terminate();
      asked?.told(null);
      dropWaiting(() => true);
    },
  };
}
