import { useMemo } from 'preact/hooks';
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

type Props = { room: Room };

/** Whom to call, in which order, and why; what would change it, and what is not known. */
export function OrientationStep({ room }: Props) {
  const { knowledge, orientation, context, state } = room;
  const changes = useMemo(
    () => knowledge?.engine.changesOf(knowledge.pack, context, state.answers) ?? new Map(),
    [knowledge, context, state.answers],
  );
  if (!knowledge || !orientation) return <p class="quiet">{fr.loading}</p>;
  const { pack } = knowledge;
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
      {toolsFirst && toolList}
      <Staircase pack={pack} recommendations={actors} />
      <ActorList room={room} knowledge={knowledge} recommendations={actors} changes={changes} />
      {!toolsFirst && toolList}
      <Complexity pack={pack} complexity={orientation.complexity} />
      <DacChoice room={room} knowledge={knowledge} />
      <WhyNot room={room} knowledge={knowledge} orientation={orientation} />
      <SetAsideList pack={pack} setAside={orientation.setAside} />
      <section class="block limits" aria-labelledby="limits-title">
        <h3 id="limits-title">{orientationText.limitsTitle}</h3>
        <p>{pack.form.limits}</p>
        <p>{orientationText.knowledge(pack)}</p>
      </section>
      <RequestDoor room={room} referral={orientation.referral} />
    </section>
  );
}
