import type { Condition } from '../../domain/condition.ts';
import { holds } from '../../domain/evaluate.ts';
import { PatientContext } from '../../domain/patient.ts';
import { situate } from '../../domain/situation.ts';
import type { Diagram } from './diagrams.ts';
import type { Frame } from './frame.ts';
import type { Truths } from './truths.ts';
import type { FactCode } from './variables.ts';

/** Reads a condition on the context by asking the engine, value by value of the fact it reads. */
export function factTruths(condition: Condition, frame: Frame): Truths {
  const tried = <T>({ values, is }: FactCode<T>, fact: string): Truths => {
    const where = (truth: string): Diagram[] =>
      values.flatMap((value, at): Diagram[] => {
        const context = PatientContext.parse({ [fact]: value });
        const code = is[at];
        const found = holds(condition, situate(frame.index.pack, context, {}));
        return code !== undefined && found === truth ? [code] : [];
      });
    return {
      yes: frame.diagrams.or(...where('true')),
      no: frame.diagrams.or(...where('false')),
    };
  };
  if ('age' in condition) return tried(frame.age, 'age');
  if ('setting' in condition) return tried(frame.setting, 'setting');
  if ('role' in condition) return tried(frame.role, 'role');
  if ('residence' in condition) return tried(frame.residence, 'residence');
  if ('subject' in condition) return tried(frame.subject, 'subject');
  if ('dangerHandled' in condition) return tried(frame.dangerHandled, 'dangerHandled');
  return tried(frame.commune, 'commune');
}
