import { useId, useMemo } from 'preact/hooks';
import { workbenchText } from '../text/workbench-text.ts';
import { Field } from '../ui/field.tsx';
import { casesIn } from './play-state.ts';
import type { DeskState } from './desk-state.ts';

type Props = { desk: DeskState; file: string | null; onChoose(file: string | null): void };

/** Every reference case on the desk, those of the pack in sight first. */
export function CaseChoice({ desk: { texts, folder }, file, onChoose }: Props) {
  const id = useId();
  const cases = useMemo(() => casesIn(texts), [texts]);
  const groups: [string, typeof cases][] = [
    [workbenchText.ownCases, cases.filter(({ path }) => path.startsWith(folder))],
    [workbenchText.otherCases, cases.filter(({ path }) => !path.startsWith(folder))],
  ];
  return (
    <Field id={id} label={workbenchText.cases}>
      <select
        id={id}
        value={file ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value || null)}
      >
        <option value="">{workbenchText.freeCase}</option>
        {groups
          .filter(([, own]) => own.length > 0)
          .map(([label, own]) => (
            <optgroup key={label} label={label}>
              {own.map(({ path, title }) => (
                <option key={path} value={path}>
                  {title}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </Field>
  );
}
