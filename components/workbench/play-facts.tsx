import type { Fact } from '../../lib/domain/checklist.ts';
import type { CommuneIndex } from '../../lib/domain/commune.ts';
import { capitalised } from '../../lib/domain/french-text.ts';
import { PatientContext } from '../../lib/domain/patient.ts';
import { CommuneSearch } from '../parts/commune-search.tsx';
import { workbenchText } from '../text/workbench-text.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';

type Props = {
  facts: readonly Fact[];
  context: PatientContext;
  communes: CommuneIndex | null;
  onChange(context: PatientContext): void;
};

/** The facts of a situation, each in one control. */
export function PlayFacts({ facts, context, communes, onChange }: Props) {
  const set = (id: Fact['id'], value: unknown): void => {
    const read = PatientContext.safeParse({ ...context, [id]: value });
    if (read.success) onChange(read.data);
  };
  return (
    <div class="facts">
      {facts.map((fact) => {
        const { id, short, options = [] } = fact;
        const key = `fact-${id}`;
        if (id === 'commune') {
          return (
            <CommuneSearch
              key={key}
              label={capitalised(fact.short)}
              communes={communes}
              commune={context.commune === null ? null : (communes?.find(context.commune) ?? null)}
              onChoose={(code) => set(id, code)}
              onClear={() => set(id, null)}
            />
          );
        }
        if (id === 'age') {
          return (
            <TextField
              key={key}
              id={key}
              label={workbenchText.age}
              value={context.age === null ? '' : String(context.age)}
              onInput={(typed) => set(id, /^\d+$/.test(typed.trim()) ? Number(typed) : null)}
            />
          );
        }
        return (
          <SelectField
            key={key}
            id={key}
            label={capitalised(short)}
            value={String(context[id] ?? '')}
            options={options}
            none={id === 'role' ? workbenchText.unanswered : undefined}
            onChoose={(chosen) => set(id, valueOf(id, chosen))}
          />
        );
      })}
    </div>
  );
}

function valueOf(id: Fact['id'], chosen: string): unknown {
  if (id === 'dangerHandled') return chosen === 'true';
  return chosen === '' ? null : chosen;
}
