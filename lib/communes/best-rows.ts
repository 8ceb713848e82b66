/** One row found: the commune, and the old name that led to it, as entries of the table. */
export interface Row {
  entry: number;
  via: number | null;
  /** Smaller is better. */
  score: number;
}

/** Keeps the best rows only, one for each commune, so that a search never sorts all that it met. */
export class BestRows {
  readonly rows: Row[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** True when a row of this score would be kept: ask before making one. */
  admits(score: number): boolean {
    const last = this.rows[this.rows.length - 1];
    return this.rows.length < this.#limit || (last !== undefined && score < last.score);
  }

  /** Among equal scores the first one offered stays in front. */
  offer(entry: number, via: number | null, score: number): void {
    if (!this.admits(score)) return;
    const known = this.rows.findIndex((row) => row.entry === entry);
    if (known >= 0) {
      if ((this.rows[known]?.score ?? 0) <= score) return;
      this.rows.splice(known, 1);
    }
    let at = this.rows.length;
    while (at > 0 && (this.rows[at - 1]?.score ?? 0) > score) at -= 1;
    this.rows.splice(at, 0, { entry, via, score });
    if (this.rows.length > this.#limit) this.rows.pop();
  }
}
