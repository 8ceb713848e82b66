import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What a stage of `npm test` found. */
export interface Count {
  passed: number;
  failed: number;
  /** What failed, to be said again at the end: a long run hides it. */
  faults?: readonly string[];
}

/** Runs a tool of the project and shows what it says; true when it succeeded. */
export function succeeds(command: string, ...args: string[]): boolean {
  const windows = process.platform === 'win32';
  const done = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: windows });
  return done.status === 0;
}

/** Names the stage, runs it and tells its time. A stage that throws has failed, and says why. */
export async function stage(
  name: string,
  run: () => boolean | Count | Promise<boolean | Count>,
): Promise<Count> {
  console.log(`\n== ${name}`);
  const from = performance.now();
  let count: Count;
  try {
    const found = await run();
    count = typeof found === 'boolean' ? { passed: Number(found), failed: Number(!found) } : found;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    count = { passed: 0, failed: 1 };
  }
  if (count.failed > 0) count = { ...count, faults: count.faults ?? [name] };
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  console.log(`== ${name}: ${count.failed === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  return count;
}
