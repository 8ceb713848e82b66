import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Orientation } from '../lib/domain/orientation.ts';
import { AppHeader } from './parts/app-header.tsx';
import { StepBar } from './parts/step-bar.tsx';
import {
  AppNotices,
  ChartChanged,
  CrashNotice,
  CurrentStep,
  DraftKeeper,
  EmergencyDialog,
  PanoramaRoom,
  PersonLine,
} from './rooms.tsx';
import { fr } from './text/fr.ts';
import { BugBoundary } from './ui/bug-boundary.tsx';
import { useRoom } from './use-room.ts';
import type { Host } from './use-room.ts';

type Props = Host & {
  /** Told each time an orientation is shown. */
  onOrientation?(orientation: Orientation): void;
};

/** The application; a bug outside the rooms leaves the vital numbers and a report. */
export function App(props: Props) {
  return (
    <BugBoundary instead={CrashNotice}>
      <Frame {...props} />
    </BugBoundary>
  );
}

/** Five rooms, one at a time, over one consultation. */
function Frame({ onOrientation, ...host }: Props) {
  const { room, chart, knowledgeMissing, failures } = useRoom(host);
  const { state, orientation, knowledge, commune, today, goTo, target } = room;
  const [emergency, setEmergency] = useState(false);
  const main = useRef<HTMLDivElement>(null);
  const [first] = useState(state.step);
  const entered = useRef(state.step);
  const moved = state.step !== first || entered.current !== first;

  useEffect(() => {
    if (orientation && state.step === 'orientation') onOrientation?.(orientation);
  }, [orientation, state.step]);
  useLayoutEffect(() => {
    if (entered.current === state.step) return;
    entered.current = state.step;
    main.current?.parentElement?.scrollIntoView({ block: 'start' });
    if (!target) main.current?.focus({ preventScroll: true });
  }, [state.step]);

  const wrong = knowledgeMissing || state.unreadable || failures.some(Boolean);
  /** On the room itself, or on a choice that has no use for it, Entrée is the way on. */
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target: on } = event;
    const free = on === main.current || (on instanceof HTMLInputElement && on.type === 'radio');
    if (event.key !== 'Enter' || event.defaultPrevented || !free) return;
    main.current?.querySelector<HTMLElement>('[data-way-on]')?.click();
  };
  return (
    <div class="aiguilleur" part="app" lang="fr">
      <div class="top">
        <AppHeader
          anonymous={state.anonymous}
          onPanorama={() => room.showPanorama('')}
          onSettings={host.ports.openSettings}
          onEmergency={() => setEmergency(true)}
        >
          <PersonLine state={state} today={today} communeName={commune?.name} chart={chart} />
        </AppHeader>
        <StepBar current={state.step} anonymous={state.anonymous} onMove={(step) => goTo(step)} />
        {emergency && (
          <EmergencyDialog
            lines={knowledge?.pack.lines ?? null}
            onClose={() => setEmergency(false)}
          />
        )}
        <div role="status">{state.held && <ChartChanged room={room} />}</div>
      </div>
      <div class="notices" role="status">
        {wrong && (
          <AppNotices room={room} knowledgeMissing={knowledgeMissing} failures={failures} />
        )}
      </div>
      {/* A public page has a main part of its own. */}
      <div
        role={state.anonymous ? undefined : 'main'}
        ref={main}
        class="main"
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <BugBoundary key={state.step} instead={RoomBug}>
          <CurrentStep room={room} takesFocus={!state.anonymous || moved} />
        </BugBoundary>
        {room.tools.drafts && <DraftKeeper room={room} drafts={room.tools.drafts} />}
        {room.panorama !== null && (
          <BugBoundary instead={RoomBug}>
            <PanoramaRoom room={room} />
          </BugBoundary>
        )}
      </div>
    </div>
  );
}

/** In place of a room that broke; the others stay in use. */
function RoomBug() {
  return <p class="notice">{fr.bug}</p>;
}
