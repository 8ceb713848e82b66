/** One sentence on the error output, and the exit code that goes with it. */
export function stop(sentence: string, code: number): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}
