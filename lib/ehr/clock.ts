/** The time ran out before the whole page was judged: what was not judged may be a second person. */
export class OutOfTime extends Error {}

/** A busy machine must not blank an ordinary chart: so many steps are always taken. */
const ALWAYS = 12_000;
const EVERY = 16;

/** Bounds what is done with a page once it has been seen. */
export class Clock {
  #steps = 0;
  readonly #until: number;

  /** `until`: as `performance.now()` tells it. */
  constructor(until: number) {
    this.#until = until;
  }

  /** To be called for each part that is looked at. Throws `OutOfTime`. */
  step(): void {
    this.#steps += 1;
    if (this.#steps <= ALWAYS || this.#steps % EVERY !== 0) return;
    if (performance.now() > this.#until) throw new OutOfTime();
  }
}
