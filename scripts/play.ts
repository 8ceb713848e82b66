import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchStage } from '../tests/support/browser.ts';
import { playMainJob } from '../tests/support/main-job.ts';

const PLAY = fileURLToPath(new URL('../.play', import.meta.url));

/** Plays the main job on the demo site; returns the folder of its screenshots and its PDF. */
export async function play(demoUrl: string): Promise<string> {
  rmSync(PLAY, { recursive: true, force: true });
  mkdirSync(PLAY, { recursive: true });
  const stage = await launchStage();
  try {
    const chart = await stage.open(`${demoUrl}/ehr/lefevre-madeleine.html`);
    await chart.setViewport({ width: 860, height: 840 });
    let rank = 0;
    await playMainJob(stage, chart, PLAY, async (name, page) => {
      // As the panel stands on a doctor's screen.
      if (page !== chart) await page.setViewport({ width: 400, height: 840 });
      await page.screenshot({ path: join(PLAY, `${rank}-${name}.png`) });
      rank += 1;
    });
    return PLAY;
  } finally {
    await stage.close();
  }
}
