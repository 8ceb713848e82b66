import { useMemo } from 'preact/hooks';
import type { OpenedPack } from '../../lib/packs/workbench/open-pack.ts';
import { workbenchText } from '../text/workbench-text.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { packsOf } from './desk-state.ts';
import { LeaveLink } from './leave-link.tsx';
import { NewPack } from './new-pack.tsx';
import { OpenFields } from './open-fields.tsx';
import type { ChosenFile } from './read-chosen.ts';
import { type View, VIEWS, type WorkbenchRoom } from './room.ts';

type Props = {
  room: WorkbenchRoom;
  view: View;
  said: string;
  onOpen(pack: OpenedPack): void;
  onChosen(files: ChosenFile[]): void;
};

/** Which pack is on the desk, what is said of it, and the four parts. */
export function DeskHead({ room, view, said, onOpen, onChosen }: Props) {
  const { desk, shipped, unsaved, ports, send, show } = room;
  const packs = useMemo(() => packsOf(desk.texts), [desk.texts]);
  return (
    <header class="desk-head">
      <div class="desk-title">
        <h1>{workbenchText.title}</h1>
        <LeaveLink unsaved={unsaved.length} />
      </div>
      <p class="quiet">{workbenchText.lead}</p>
      <div class="desk-open">
        <SelectField
          id="desk-pack"
          label={workbenchText.pack}
          value={desk.folder}
          options={packs}
          onChoose={(folder) => send({ type: 'pack-chosen', folder })}
        />
        <OpenFields onChosen={onChosen} />
        <NewPack shipped={shipped} today={ports.today()} onOpen={onOpen} />
        {desk.opened !== shipped && (
          <Button onPress={() => onOpen({ texts: shipped, folder: 'national/', ignored: [] })}>
            {workbenchText.backToShipped}
          </Button>
        )}
      </div>
      <p role="status" class="said">
        {said}
      </p>
      {desk.ignored.length > 0 && (
        <details class="fold ignored">
          <summary>{workbenchText.ignored(desk.ignored.length)}</summary>
          <p class="quiet">{workbenchText.ignoredLead}</p>
          <ul class="marked">
            {desk.ignored.map((path) => (
              <li key={path}>{path}</li>
            ))}
          </ul>
        </details>
      )}
      <div class="desk-bar">
        <nav class="steps" aria-label={workbenchText.views}>
          <ol>
            {VIEWS.map((each) => (
              <li key={each}>
                <button
                  type="button"
                  aria-current={each === view ? 'step' : undefined}
                  onClick={() => show(each)}
                >
                  {workbenchText.view[each]}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <Counts room={room} />
      </div>
    </header>
  );
}

/** Said again only when it changes. */
function Counts({ room: { live, findings, unsaved } }: { room: WorkbenchRoom }) {
  const count = (severity: (typeof findings)[number]['severity']) =>
    findings.filter((each) => each.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), note: count('note') };
  return (
    <p class="counts">
      <span role="status">
        {live.report ? workbenchText.counts(counts) : workbenchText.checking}
      </span>
      {live.report && live.state !== 'done' && <span class="quiet">{STATES[live.state]}</span>}
      <span class="quiet">{workbenchText.changedFiles(unsaved.length)}</span>
    </p>
  );
}

const STATES = {
  running: workbenchText.checking,
  proving: workbenchText.proving,
  bug: workbenchText.checkBug,
} as const;
