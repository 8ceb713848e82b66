import { useMemo } from 'preact/hooks';
import type { AdmissionLine } from '../../lib/domain/admission-list.ts';
import type { Knowledge, Room } from '../room.ts';
import { admissionText } from '../text/admission-text.ts';
import { AdmissionHandover } from './admission-handover.tsx';
import { MissingLinks } from './missing-links.tsx';

type Props = { room: Room; knowledge: Knowledge };

/** At a hospital admission: whom to alert and what to prepare, by deadline, to print or to copy. */
export function AdmissionBlock({ room, knowledge }: Props) {
  const { context, state } = room;
  const { pack, engine } = knowledge;
  const list = useMemo(
    () => engine.admissionList(pack, context, state.answers),
    [engine, pack, context, state.answers],
  );
  if (!list) return null;
  return (
    <section class="block admission" aria-labelledby="admission-title" part="admission">
      <h3 id="admission-title" tabIndex={-1}>
        {list.title}
      </h3>
      <p class="quiet">{list.lead}</p>
      {list.sections.map(({ by, lines }) => (
        <div key={by}>
          <h4 id={`admission-${by}`}>{admissionText.deadlines[by]}</h4>
          <ul class="tasks" aria-labelledby={`admission-${by}`}>
            {lines.filter(isToDo).map((line) => (
              <li key={line.task}>
                {line.text}
                {line.because.length > 0 && (
                  <span class="because">{line.because.map(({ text }) => text).join(', ')}</span>
                )}
              </li>
            ))}
          </ul>
          <Doubts room={room} lines={lines} />
        </div>
      ))}
      {list.unanswered.length > 0 && (
        <p class="quiet">{admissionText.unanswered(list.unanswered.length)}</p>
      )}
      <AdmissionHandover room={room} knowledge={knowledge} list={list} />
    </section>
  );
}

function isToDo({ state }: AdmissionLine): boolean {
  return state === 'to-do';
}

/** What to ask before knowing more, each question once. */
function Doubts({ room, lines }: { room: Room; lines: readonly AdmissionLine[] }) {
  const missing = [...new Set(lines.flatMap((line) => line.missing))];
  if (missing.length === 0) return null;
  return <MissingLinks room={room} missing={missing} lead={admissionText.toClarify} />;
}
