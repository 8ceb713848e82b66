import { useMemo } from 'preact/hooks';
import { displayedQuestions } from '../../lib/domain/flow.ts';
import { orient } from '../../lib/domain/orient.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { workbenchText } from '../text/workbench-text.ts';
import { Button } from '../ui/button.tsx';
import { CaseChoice } from './case-choice.tsx';
import { PlayAnswer } from './play-answer.tsx';
import { PlayExpected } from './play-expected.tsx';
import { PlayFacts } from './play-facts.tsx';
import { PlayResult } from './play-result.tsx';
import { FREE_PLAY, givenOf, type Play, storyOf } from './play-state.ts';
import type { WorkbenchRoom } from './room.ts';
import { SaveCase } from './save-case.tsx';

type Props = { room: WorkbenchRoom; play: Play; onPlay(play: Play): void };

/** A situation and what the knowledge on the desk makes of it. */
export function PlayView({ room, play, onPlay }: Props) {
  const { pack } = room.live;
  if (!pack) {
    const waits = room.live.state === 'running' && !room.live.report;
    return <p class="pane">{waits ? workbenchText.checking : workbenchText.noPackYet}</p>;
  }
  return <Playing room={room} play={play} onPlay={onPlay} pack={pack} />;
}

function Playing({ room, play, onPlay, pack }: Props & { pack: Pack }) {
  const { texts } = room.desk;
  const { given, unplayable } = useMemo(() => givenOf(play, texts, pack), [play, texts, pack]);
  const { context, answers } = given;
  const orientation = useMemo(() => orient(pack, context, answers), [pack, context, answers]);
  const story = useMemo(() => storyOf(play, texts), [play, texts]);
  const touch = (touched: typeof given): void => onPlay({ ...play, touched });
  const answered = (id: string, answer: (typeof answers)[string] | undefined): void => {
    const { [id]: _before, ...others } = answers;
    touch({ context, answers: answer === undefined ? others : { ...others, [id]: answer } });
  };
  return (
    <div class="panes play">
      <div class="pane">
        <CaseChoice
          desk={room.desk}
          file={play.file}
          onChoose={(file) => onPlay({ file, touched: null })}
        />
        {story && <p class="story">{story}</p>}
        {unplayable !== null && (
          <p class="warning">{`${workbenchText.unplayable}\u00a0: ${unplayable}.`}</p>
        )}
        <h2>{workbenchText.result}</h2>
        {!room.live.packIsFresh && <p class="quiet">{workbenchText.oldPack}</p>}
        <PlayExpected play={play} texts={texts} pack={pack} />
        <PlayResult orientation={orientation} pack={pack} />
        <SaveCase room={room} given={given} orientation={orientation} />
      </div>
      <div class="pane">
        <h2>{workbenchText.facts}</h2>
        <PlayFacts
          facts={pack.checklist.facts}
          context={context}
          communes={room.communes}
          onChange={(changed) => touch({ context: changed, answers })}
        />
        <h2>{workbenchText.answers}</h2>
        {displayedQuestions(pack, context, answers, orientation.nextQuestions)
          .filter(({ settled }) => !settled)
          .map((displayed) => (
            <PlayAnswer
              key={displayed.question.id}
              displayed={displayed}
              onAnswer={(answer) => answered(displayed.question.id, answer)}
            />
          ))}
        <div class="actions">
          <Button onPress={() => onPlay(FREE_PLAY)}>{workbenchText.clear}</Button>
        </div>
      </div>
    </div>
  );
}
