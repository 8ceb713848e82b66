import { useMemo, useRef } from 'preact/hooks';
import { AdmissionDoor } from '../parts/admission-door.tsx';
import { ActorList } from '../parts/actor-list.tsx';
import { Complexity } from '../parts/complexity.tsx';
import { DacChoice } from '../parts/dac-choice.tsx';
import { PreemptionBlock } from '../parts/preemption-block.tsx';
import { RequestDoor } from '../parts/request-door.tsx';
import { SetAsideList } from '../parts/set-aside-list.tsx';
import { Staircase } from '../parts/staircase.tsx';
import { ToolList } from '../parts/tool-list.tsx';
import { WhyNot } from '../parts/why-not.tsx';
import type { Room } from '../room.ts';
import { fr } from '../text/fr.ts';
import { orientationText } from '../text/orientation-text.ts';
import { deferred } from '../ui/deferred.tsx';

type Props = { room: Room };

/** Only a hospital needs it, and only at an admission. */
const AdmissionBlock = deferred(
  async () => (await import('../parts/admission-block.tsx')).AdmissionBlock,
  { waiting: fr.loading, missing: fr.partMissing },
);

/** Whom to call, in which order, and why; what would change it, and what is not known. */
export function OrientationStep({ room }: Props) {
  const { knowledge, orientation, context, state } = room;
  const changes = useMemo(
    () =>
      knowledge?.engine.changesOf(
        knowledge.pack,
        context,
        state.answers,
        orientation?.nextQuestions,
      ) ?? new Map(),
    [knowledge, context, state.answers, orientation],
  );
  const admission = useRef<HTMLDivElement>(null);
  if (!knowledge || !orientation) return <p class="quiet">{fr.loading}</p>;
  const { pack, engine } = knowledge;
  const situation = engine.situate(pack, context, state.answers);
  const isAdmission = engine.holds(pack.admission.when, situation) === 'true';
  const actors = orientation.recommendations.filter(({ tool }) => !tool);
  const tools = orientation.recommendations.filter(({ tool }) => tool);
  const toolsFirst = tools[0]?.rank === 1;
  const toolList = tools.length > 0 && <ToolList room={room} pack={pack} tools={tools} />;
  return (
    <section class="room" aria-labelledby="orientation-title" part="orientation">
      <h2 id="orientation-title" tabIndex={-1}>
        {orientationText.title}
      </h2>
      <PreemptionBlock room={room} pack={pack} preemption={orientation.preemption} />
      {isAdmission && <AdmissionDoor list={admission} />}
      {toolsFirst && toolList}
      <Staircase pack={pack} recommendations={actors} />
      <ActorList room={room} knowledge={knowledge} recommendations={actors} changes={changes} />
      {!toolsFirst && toolList}
      <div ref={admission}>
        {isAdmission && <AdmissionBlock room={room} knowledge={knowledge} />}
      </div>
      <Complexity pack={pack} complexity={orientation.complexity} />
      <DacChoice room={room} knowledge={knowledge} />
      <WhyNot room={room} knowledge={knowledge} orientation={orientation} />
      <SetAsideList pack={pack} setAside={orientation.setAside} />
      <section class="block limits" aria-labelledby="limits-title">
        <h3 id="limits-title">{orientationText.limitsTitle}</h3>
        <p>{pack.form.limits}</p>
        <p>{orientationText.knowledge(engine.partsHere(pack, context.commune))}</p>
      </section>
      <RequestDoor room={room} referral={orientation.referral} />
    </section>
  );
}
