import type { Question } from '../../domain/checklist.ts';
import type { Condition } from '../../domain/condition.ts';
import { type Diagram, NEVER } from './diagrams.ts';
import { conditionsOf } from './conditions-of.ts';
import type { Frame } from './frame.ts';
import { factTruths } from './fact-truths.ts';

/** Where a condition is true and where it is false; elsewhere it is unknown. */
export interface Truths {
  yes: Diagram;
  no: Diagram;
}

/** The answer that counts, after what the context settles. */
interface State {
  open: Truths;
  unanswered: Diagram;
  unsure: Diagram;
  known: Diagram;
  chosen: ReadonlyMap<string, Diagram>;
}

type AnswerCondition = Extract<Condition, { question: string }>;

/** Reads conditions exactly as `lib/domain/evaluate.ts` does, for all situations at once. */
export class TruthReader {
  readonly frame: Frame;
  readonly #conditions = new Map<Condition, Truths>();
  readonly #definitions = new Map<string, Truths>();
  readonly #states = new Map<string, State>();

  constructor(frame: Frame) {
    this.frame = frame;
  }

  /** Where the condition is true, false. */
  of(condition: Condition): Truths {
    const known = this.#conditions.get(condition);
    if (known) return known;
    const made = this.#read(condition);
    this.#conditions.set(condition, made);
    return made;
  }

  /**
   * Levels of the variables that some condition of the pack or of `beside`, or the count of what is
   * unknown, reads: two consultations that agree on them are listed alike.
   */
  support(): Set<number> {
    const { pack, questions } = this.frame.index;
    const read = [...conditionsOf(pack), ...this.frame.beside].flatMap((condition) => {
      const { yes, no } = this.of(condition);
      return [yes, no, this.restsOnUnsure(condition)];
    });
    const counted = pack.policy.insufficient.questions
      .filter((id) => questions.has(id))
      .flatMap((id) => [this.state(id).open.no, this.state(id).unsure, this.state(id).known]);
    const levels = this.frame.diagrams.support(...read, ...counted);
    // The coordinator in place is also picked by what the directory declares there.
    return new Set([...levels, ...this.frame.commune.levels]);
  }

  /** Where it is true; everywhere when there is no condition. */
  yes(condition: Condition | undefined, otherwise: Diagram = NEVER): Diagram {
    return condition ? this.of(condition).yes : otherwise;
  }

  /** Where it is neither true nor false. */
  unknown(condition: Condition): Diagram {
    const { yes, no } = this.of(condition);
    return this.frame.diagrams.not(this.frame.diagrams.or(yes, no));
  }

  /** The answer that counts of one question. */
  state(id: string): State {
    const known = this.#states.get(id);
    if (known) return known;
    const question = this.frame.index.questions.get(id);
    if (!question) throw new Error(`No question ${id}: the pack was not checked.`);
    const made = this.#stateOf(question);
    this.#states.set(id, made);
    return made;
  }

  /** Whether an explicit « ne sait pas » is part of what leaves the condition unknown. */
  restsOnUnsure(condition: Condition): Diagram {
    const d = this.frame.diagrams;
    const unknown = this.unknown(condition);
    if (unknown === NEVER) return NEVER;
    return d.and(unknown, this.#unsureWithin(condition));
  }

  #unsureWithin(condition: Condition): Diagram {
    const d = this.frame.diagrams;
    const some = (parts: readonly Condition[]) => {
      // Not known to be in the area of a local pack: none of its doubts lists anybody there.
      const elsewhere = parts
        .filter((part) => 'coveredBy' in part)
        .map((part) => this.unknown(part));
      const unsure = d.or(...parts.map((part) => this.restsOnUnsure(part)));
      return d.and(unsure, d.not(d.or(...elsewhere)));
    };
    if ('named' in condition) return some([this.#definition(condition.named)]);
    if ('question' in condition) {
      const { open, unsure } = this.state(condition.question);
      const opener = this.frame.index.questions.get(condition.question)?.opensIf;
      if (!opener) return unsure;
      return d.choose(open.yes, unsure, this.restsOnUnsure(opener));
    }
    if ('all' in condition) return some(condition.all);
    if ('any' in condition) return some(condition.any);
    if ('of' in condition) return some(condition.of);
    return 'not' in condition ? some([condition.not]) : NEVER;
  }

  #read(condition: Condition): Truths {
    const d = this.frame.diagrams;
    if ('question' in condition) return this.#answer(condition);
    if ('named' in condition) return this.#named(condition.named);
    if ('not' in condition) {
      const { yes, no } = this.of(condition.not);
      return { yes: no, no: yes };
    }
    if ('all' in condition) {
      const parts = condition.all.map((part) => this.of(part));
      return { yes: d.and(...parts.map((p) => p.yes)), no: d.or(...parts.map((p) => p.no)) };
    }
    if ('any' in condition) {
      const parts = condition.any.map((part) => this.of(part));
      return { yes: d.or(...parts.map((p) => p.yes)), no: d.and(...parts.map((p) => p.no)) };
    }
    if ('of' in condition) {
      const parts = condition.of.map((part) => this.of(part));
      const possible = parts.map(({ no }) => d.not(no));
      return {
        yes: d.atLeast(
          condition.atLeast,
          parts.map(({ yes }) => yes),
        ),
        no: d.not(d.atLeast(condition.atLeast, possible)),
      };
    }
    return factTruths(condition, this.frame);
  }

  #answer(condition: AnswerCondition): Truths {
    const d = this.frame.diagrams;
    const { open, unanswered, unsure, known, chosen } = this.state(condition.question);
    if ('open' in condition) return open;
    const apart = (is: Diagram): Truths => ({
      yes: d.and(d.not(open.no), is),
      no: d.or(open.no, d.not(is)),
    });
    if ('unsure' in condition) return apart(unsure);
    if ('unanswered' in condition) return apart(unanswered);
    const among = (ids: readonly string[]) => d.or(...ids.map((id) => chosen.get(id) ?? NEVER));
    const others = (ids: readonly string[]) => [...chosen.keys()].filter((id) => !ids.includes(id));
    const match =
      'is' in condition
        ? among([condition.is])
        : 'in' in condition
          ? among(condition.in)
          : d.not(among(others(condition.within)));
    return {
      yes: d.and(open.yes, known, match),
      no: d.or(open.no, d.and(open.yes, known, d.not(match))),
    };
  }

  #named(name: string): Truths {
    const known = this.#definitions.get(name);
    if (known) return known;
    const made = this.of(this.#definition(name));
    this.#definitions.set(name, made);
    return made;
  }

  #definition(name: string): Condition {
    const definition = this.frame.index.pack.policy.definitions[name];
    if (!definition) throw new Error(`No definition named ${name}: the pack was not checked.`);
    return definition;
  }

  #stateOf(question: Question): State {
    const d = this.frame.diagrams;
    const code = this.frame.answers.get(question.id);
    const subject = this.frame.subject.is[question.subject === 'person' ? 0 : 1] ?? NEVER;
    const opener = question.opensIf ? this.of(question.opensIf) : null;
    const open = {
      yes: opener ? d.and(subject, opener.yes) : subject,
      no: opener ? d.or(d.not(subject), opener.no) : d.not(subject),
    };
    if (!code) throw new Error(`No variables for ${question.id}.`);
    const state = { ...code, open };
    return (question.settledBy ?? []).toReversed().reduce<State>((before, { when, answer }) => {
      const settled = this.of(when).yes;
      return {
        open,
        unanswered: d.and(before.unanswered, d.not(settled)),
        unsure: d.and(before.unsure, d.not(settled)),
        known: d.or(settled, before.known),
        chosen: new Map(
          [...before.chosen].map(([id, is]) => [
            id,
            id === answer ? d.or(settled, is) : d.and(is, d.not(settled)),
          ]),
        ),
      };
    }, state);
  }
}
