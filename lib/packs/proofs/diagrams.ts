/** An edge to a node of a decision diagram; the lowest bit says that it is negated. */
export type Diagram = number;

/** What is true whatever the variables. */
export const ALWAYS: Diagram = 0;
/** What is never true. */
export const NEVER: Diagram = 1;

const TERMINAL_LEVEL = 0x7fffffff;
const CACHE = 1 << 18;

/**
 * Reduced ordered binary decision diagrams with negated edges (Bryant 1986; Brace, Rudell and
 * Bryant 1990): two formulas of the same truth table are the same number, so that a proof over all
 * answers is a comparison. Variables are levels, 0 first.
 */
export class Diagrams {
  #levels = new Int32Array(1 << 16);
  #highs = new Int32Array(1 << 16);
  #lows = new Int32Array(1 << 16);
  #size = 1;
  #table = new Int32Array(1 << 17);
  readonly #cacheA = new Int32Array(CACHE).fill(-1);
  readonly #cacheB = new Int32Array(CACHE);
  readonly #cacheResult = new Int32Array(CACHE);

  constructor() {
    this.#levels[0] = TERMINAL_LEVEL;
  }

  /** Number of nodes made so far. */
  get size(): number {
    return this.#size;
  }

  /** The diagram of one variable. */
  variable(level: number): Diagram {
    return this.#node(level, ALWAYS, NEVER);
  }

  not(a: Diagram): Diagram {
    return a ^ 1;
  }

  and(...parts: readonly Diagram[]): Diagram {
    let result = ALWAYS;
    for (const part of parts) {
      result = this.#and(result, part);
      if (result === NEVER) return NEVER;
    }
    return result;
  }

  or(...parts: readonly Diagram[]): Diagram {
    let result = ALWAYS;
    for (const part of parts) {
      result = this.#and(result, part ^ 1);
      if (result === NEVER) return ALWAYS;
    }
    return result ^ 1;
  }

  /** `then` where `test`, else `otherwise`. */
  choose(test: Diagram, then: Diagram, otherwise: Diagram): Diagram {
    return this.or(this.#and(test, then), this.#and(test ^ 1, otherwise));
  }

  /** Whether `a` is never true without `b`. */
  implies(a: Diagram, b: Diagram): boolean {
    return this.#and(a, b ^ 1) === NEVER;
  }

  /** True when at least `least` of the parts are. */
  atLeast(least: number, parts: readonly Diagram[]): Diagram {
    // reached[n]: at least n of the parts seen so far.
    let reached = Array.from({ length: least + 1 }, (_, n) => (n === 0 ? ALWAYS : NEVER));
    for (const part of parts) {
      reached = reached.map((before, n) =>
        n === 0 ? ALWAYS : this.or(before, this.#and(part, reached[n - 1] ?? NEVER)),
      );
    }
    return reached[least] ?? NEVER;
  }

  /** Levels of the variables that the diagram depends on. */
  support(...diagrams: readonly Diagram[]): Set<number> {
    const levels = new Set<number>();
    const seen = new Set<number>([0]);
    const visit = (node: number): void => {
      if (seen.has(node)) return;
      seen.add(node);
      levels.add(this.#level(node));
      visit(this.#high(node) >> 1);
      visit(this.#low(node) >> 1);
    };
    for (const diagram of diagrams) visit(diagram >> 1);
    return levels;
  }

  /** Variables of one solution, those that do not matter left out; null when there is none. */
  solution(a: Diagram): ReadonlyMap<number, boolean> | null {
    if (a === NEVER) return null;
    const values = new Map<number, boolean>();
    let edge = a;
    while (edge >> 1 !== 0) {
      const node = edge >> 1;
      const low = this.#low(node) ^ (edge & 1);
      const high = this.#high(node) ^ (edge & 1);
      // A false variable is an answer not given: the plainest counterexample.
      const value = low === NEVER;
      values.set(this.#level(node), value);
      edge = value ? high : low;
    }
    return values;
  }

  /** The truth of the diagram for one value of each variable. */
  holds(a: Diagram, valueOf: (level: number) => boolean): boolean {
    let edge = a;
    while (edge >> 1 !== 0) {
      const node = edge >> 1;
      const next = valueOf(this.#level(node)) ? this.#high(node) : this.#low(node);
      edge = next ^ (edge & 1);
    }
    return edge === ALWAYS;
  }

  #and(a: Diagram, b: Diagram): Diagram {
    if (a === b || b === ALWAYS) return a;
    if (a === ALWAYS) return b;
    if (a === NEVER || b === NEVER || a === (b ^ 1)) return NEVER;
    const [first, second] = a < b ? [a, b] : [b, a];
    const slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 14;
    if (this.#cacheA[slot] === first && this.#cacheB[slot] === second) {
      return this.#cacheResult[slot] ?? NEVER;
    }
    const [nodeA, nodeB] = [first >> 1, second >> 1];
    const [levelA, levelB] = [this.#level(nodeA), this.#level(nodeB)];
    const top = Math.min(levelA, levelB);
    const [signA, signB] = [first & 1, second & 1];
    const highA = levelA === top ? this.#high(nodeA) ^ signA : first;
    const lowA = levelA === top ? this.#low(nodeA) ^ signA : first;
    const highB = levelB === top ? this.#high(nodeB) ^ signB : second;
    const lowB = levelB === top ? this.#low(nodeB) ^ signB : second;
    const result = this.#node(top, this.#and(highA, highB), this.#and(lowA, lowB));
    this.#cacheA[slot] = first;
    this.#cacheB[slot] = second;
    this.#cacheResult[slot] = result;
    return result;
  }

  #node(level: number, high: Diagram, low: Diagram): Diagram {
    if (high === low) return high;
    // A high edge is never negated: one form for each formula.
    if (high & 1) return this.#node(level, high ^ 1, low ^ 1) ^ 1;
    let slot = hash(level, high, low) & (this.#table.length - 1);
    for (;;) {
      const found = this.#table[slot] ?? 0;
      if (found === 0) break;
      const same =
        this.#levels[found] === level && this.#highs[found] === high && this.#lows[found] === low;
      if (same) return found << 1;
      slot = (slot + 1) & (this.#table.length - 1);
    }
    const made = this.#size;
    this.#size += 1;
    this.#table[slot] = made;
    this.#levels[made] = level;
    this.#highs[made] = high;
    this.#lows[made] = low;
    if (this.#size === this.#levels.length) this.#grow();
    return made << 1;
  }

  #grow(): void {
    const capacity = this.#levels.length * 2;
    this.#levels = larger(this.#levels, capacity);
    this.#highs = larger(this.#highs, capacity);
    this.#lows = larger(this.#lows, capacity);
    this.#table = new Int32Array(capacity * 2);
    for (let node = 1; node < this.#size; node += 1) {
      let slot =
        hash(this.#level(node), this.#high(node), this.#low(node)) & (this.#table.length - 1);
      while (this.#table[slot] !== 0) slot = (slot + 1) & (this.#table.length - 1);
      this.#table[slot] = node;
    }
  }

  #level(node: number): number {
    return this.#levels[node] ?? TERMINAL_LEVEL;
  }

  #high(node: number): Diagram {
    return this.#highs[node] ?? ALWAYS;
  }

  #low(node: number): Diagram {
    return this.#lows[node] ?? ALWAYS;
  }
}

function hash(level: number, high: number, low: number): number {
  const mixed =
    Math.imul(level, 0x27d4eb2f) ^ Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function larger(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(length);
  grown.set(array);
  return grown;
}
