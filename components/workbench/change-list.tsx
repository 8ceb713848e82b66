import type { Pack } from '../../lib/domain/pack.ts';
import type { CaseChange } from '../../lib/packs/compare-packs.ts';
import { actorShortName } from '../parts/actor-name.ts';
import { Spoken } from '../parts/spoken.tsx';
import { statusText, workbenchText } from '../text/workbench-text.ts';
import { Button } from '../ui/button.tsx';

type Props = { changes: readonly CaseChange[]; pack: Pack; onPlay(file: string): void };

/** The cases that change, each with what changes in it. */
export function ChangeList({ changes, pack, onPlay }: Props) {
  return (
    <ul class="changes">
      {changes.map((change) => (
        <li key={change.file}>
          <h3>{change.title}</h3>
          {change.verdict && (
            <p class="verdict">
              {change.verdict === 'fails-now' ? workbenchText.fails : workbenchText.passes}
            </p>
          )}
          <ul class="marked">
            {linesOf(change, pack).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Button look="link" onPress={() => onPlay(change.file)}>
            {workbenchText.playThis}
            <Spoken text={change.title} />
          </Button>
        </li>
      ))}
    </ul>
  );
}

function linesOf(change: CaseChange, pack: Pack): string[] {
  const name = (key: string | null) =>
    key === null ? workbenchText.noActor : actorShortName(pack, key);
  const names = (keys: readonly string[]) => keys.map(name).join(', ') || workbenchText.noNumber;
  const { first, added, removed, statuses, preemption, complexity, request, unplayable } = change;
  return [
    unplayable?.after ?? null,
    unplayable?.before ? `${workbenchText.playableNow}` : null,
    first && workbenchText.first(name(first.before), name(first.after)),
    ...added.map((actor) => `${workbenchText.added}\u00a0: ${name(actor)}`),
    ...removed.map((actor) => `${workbenchText.removed}\u00a0: ${name(actor)}`),
    ...statuses.map(({ actor, before, after }) =>
      workbenchText.becomes(name(actor), statusText(before), statusText(after)),
    ),
    preemption && workbenchText.numbers(names(preemption.before), names(preemption.after)),
    complexity &&
      workbenchText.complexityBecomes(
        workbenchText.complexity[complexity.before],
        workbenchText.complexity[complexity.after],
      ),
    request && (request.after ? workbenchText.request.opens : workbenchText.request.closes),
    change.reordered ? workbenchText.reordered : null,
    ...(change.verdict === 'fails-now' && !unplayable ? change.unmet : []),
  ].filter((line) => line !== null);
}
