import type { Question } from '../../domain/checklist.ts';
import { ALWAYS, type Diagram, type Diagrams, NEVER } from './diagrams.ts';

/** The answers of one question, as diagrams over the variables that encode them. */
export interface AnswerCode {
  unanswered: Diagram;
  unsure: Diagram;
  /** Answered by something else than « ne sait pas ». */
  known: Diagram;
  /** Per answer (`oui`, `non`, an option): it was given, or chosen among others. */
  chosen: ReadonlyMap<string, Diagram>;
  /** Levels of the variables. */
  levels: readonly number[];
}

/** A fact of the context: which of its values holds. Exactly one does. */
export interface FactCode<T> {
  values: readonly T[];
  is: readonly Diagram[];
  levels: readonly number[];
}

/** Gives out variables in order: the first asked for decides first. */
export class Variables {
  #next = 0;
  readonly #diagrams: Diagrams;

  constructor(diagrams: Diagrams) {
    this.#diagrams = diagrams;
  }

  /** One of several values, in binary; spare codes stand for the last value. */
  oneOf<T>(values: readonly T[]): FactCode<T> {
    const { levels, codes } = this.#binary(values.length);
    return { values, is: codes, levels };
  }

  /**
   * A question: whether it is answered, and by what. All variables false is « not answered »; the
   * second one, alone, is « ne sait pas ».
   */
  question(question: Question): AnswerCode {
    const d = this.#diagrams;
    const known = this.#fresh();
    const ids =
      question.kind === 'yes-no' ? ['non', 'oui'] : question.options.map((option) => option.id);
    const { levels, codes, first } =
      question.kind === 'multiple' ? this.#bits(ids.length) : this.#binary(ids.length);
    return {
      known: known.is,
      unsure: d.and(d.not(known.is), first),
      unanswered: d.and(d.not(known.is), d.not(first)),
      chosen: new Map(ids.map((id, at) => [id, d.and(known.is, codes[at] ?? NEVER)])),
      levels: [known.level, ...levels],
    };
  }

  #fresh(): { level: number; is: Diagram } {
    const level = this.#next;
    this.#next += 1;
    return { level, is: this.#diagrams.variable(level) };
  }

  #bits(count: number): Coded {
    const fresh = Array.from({ length: Math.max(1, count) }, () => this.#fresh());
    const codes = fresh.map(({ is }) => is);
    return { levels: fresh.map(({ level }) => level), codes, first: codes[0] ?? NEVER };
  }

  #binary(count: number): Coded {
    const d = this.#diagrams;
    const bits = Array.from({ length: Math.max(1, Math.ceil(Math.log2(count))) }, () =>
      this.#fresh(),
    );
    const exact = Array.from({ length: count }, (_, value) =>
      bits.reduce(
        (code, { is }, bit) => d.and(code, (value >> bit) & 1 ? is : d.not(is)),
        ALWAYS as Diagram,
      ),
    );
    const codes = exact.map((code, value) =>
      value < count - 1 ? code : d.not(d.or(...exact.slice(0, -1))),
    );
    return { levels: bits.map(({ level }) => level), codes, first: bits[0]?.is ?? NEVER };
  }
}

interface Coded {
  levels: number[];
  codes: Diagram[];
  first: Diagram;
}
