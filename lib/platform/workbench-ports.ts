import type { PackTexts } from '../packs/check/finding.ts';
import type { PackReport } from '../packs/check/pack-report.ts';
import type { Checked, Compared, WorkbenchPorts } from '../packs/workbench/desk.ts';
import { packFileText } from '../packs/workbench/pack-file-text.ts';
import { bundledCommunes } from './bundled-communes.ts';
import { downloadJson } from './download-json.ts';
import { shippedPacks } from './shipped-packs.ts';
import { systemClock } from './system-clock.ts';
import { type Asker, startAsker } from './workbench-asker.ts';

/**
 * What the workbench needs, in the extension. One worker answers at once; another proves, and is
 * ended when what it proves is no longer what is written.
 */
export function workbenchPorts(): WorkbenchPorts {
  const quick = startAsker();
  let proving: Asker | null = null;
  let ready: Promise<unknown> | null = null;
  return {
    shipped: shippedTexts,
    // A worker answers by what is asked of it: see `workbench-worker.ts`.
    check: async (texts) => {
      proving?.end();
      proving = null;
      // The page has the communes as a chunk already: workers are handed their text.
      ready ??= takeCommunes(quick);
      await ready;
      return quick.ask({
        ask: 'check',
        texts,
        today: systemClock.today(),
      }) as Promise<Checked | null>;
    },
    prove: async (texts) => {
      proving?.end();
      const prover = startAsker();
      proving = prover;
      await takeCommunes(prover);
      return prover.ask({
        ask: 'prove',
        texts,
        today: systemClock.today(),
      }) as Promise<PackReport | null>;
    },
    compare: (before, after) => quick.ask({ ask: 'compare', before, after }) as Promise<Compared>,
    communes: bundledCommunes,
    download: downloadJson,
    today: systemClock.today,
  };
}

/** Null when they cannot be loaded: codes and territories are then left unchecked. */
async function communeTexts(): Promise<{ part1: string; part2: string } | null> {
  try {
    const [part1, part2] = await Promise.all([
      import('../../.cache/communes/part-1.js'),
      import('../../.cache/communes/part-2.js'),
    ]);
    return { part1: part1.default, part2: part2.default };
  } catch {
    return null;
  }
}

async function takeCommunes({ ask }: Asker): Promise<void> {
  const texts = await communeTexts();
  if (texts) await ask({ ask: 'take-communes', ...texts }).catch(() => null);
}

async function shippedTexts(): Promise<PackTexts> {
  const files = await shippedPacks.files();
  return new Map([...files].map(([path, content]) => [path, packFileText(content)]));
}
