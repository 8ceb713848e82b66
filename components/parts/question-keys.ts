import type { Answer } from '../../lib/domain/checklist.ts';
import type { Displayed } from '../../lib/domain/flow.ts';
import { UNSURE } from '../../lib/domain/unsure.ts';

/** What a key asks of the question that has the focus. `onward`: go to the next one as well. */
export type KeyAct =
  | { act: 'answer'; answer: Answer | null; onward: boolean }
  | { act: 'move'; by: 1 | -1 }
  | { act: 'onward' }
  | { act: 'finish' }
  | { act: 'write' };

/**
 * The key of the checklist: O, N, ? answer; digits tick options; Entrée goes on; ↑ ↓ move; Suppr
 * takes the answer away; V shows the orientation, D writes the request. Null: the key is not ours.
 */
export function keyAct(key: string, displayed: Displayed): KeyAct | null {
  const { question, options } = displayed;
  if (key === 'ArrowDown') return { act: 'move', by: 1 };
  if (key === 'ArrowUp') return { act: 'move', by: -1 };
  if (key.toLowerCase() === 'v') return { act: 'finish' };
  if (key.toLowerCase() === 'd') return { act: 'write' };
  if (key === 'Enter') return { act: 'onward' };
  if (key === 'Delete' || key === 'Backspace') return answer(null, false);
  if (key === '?') return answer(UNSURE, true);
  if (/^[1-9]$/.test(key)) return digit(Number(key), displayed);
  const letter = { o: 'oui', n: 'non' }[key.toLowerCase()];
  if (letter === undefined) return null;
  if (question.kind === 'yes-no' || options.some(({ id }) => id === letter)) {
    return answer(letter, true);
  }
  return letter === 'non' && question.kind === 'multiple' ? answer([], true) : null;
}

/** A multiple choice with one option more or less; none left is no answer, not « none of these ». */
export function toggled(before: Answer | undefined, option: string): Answer | null {
  const chosen = Array.isArray(before) ? before : [];
  const without = chosen.filter((id) => id !== option);
  const after = without.length < chosen.length ? without : [...chosen, option];
  return after.length > 0 ? after : null;
}

function digit(position: number, { question, options, answer: before }: Displayed): KeyAct | null {
  const option = options[position - 1];
  if (!option) return null;
  if (question.kind === 'choice') return answer(option.id, true);
  return answer(toggled(before, option.id), false);
}

function answer(given: Answer | null, onward: boolean): KeyAct {
  return { act: 'answer', answer: given, onward };
}
