import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchStage } from '../tests/support/browser.ts';

const PLAY = fileURLToPath(new URL('../.play', import.meta.url));

/** Plays the main job on the demo site; returns the folder of its screenshots and its PDF. */
export async function play(demoUrl: string): Promise<string> {
  rmSync(PLAY, { recursive: true, force: true });
  mkdirSync(PLAY, { recursive: true });
  const stage = await launchStage();
  try {
    const chart = await stage.open(`${demoUrl}/ehr/lefevre-madeleine.html`);
    await chart.screenshot({ path: join(PLAY, '0-dossier.png') });
    await stage.clickToolbar(chart);
    const panel = await stage.panel();
    await panel.screenshot({ path: join(PLAY, '1-patient.png') });
    return PLAY;
  } finally {
    await stage.close();
  }
}
