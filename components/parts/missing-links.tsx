import type { Room } from '../room.ts';
import { orientationText } from '../text/orientation-text.ts';
import { Button } from '../ui/button.tsx';

type Props = { room: Room; missing: readonly string[]; lead?: string };

/** What is not known, each one leading to the place where it can be said. */
export function MissingLinks({ room, missing, lead = orientationText.missing }: Props) {
  const { checklist, goTo } = room;
  return (
    <p class="missing">
      <span class="lead">{lead}</span>{' '}
      {missing.map((id, index) => {
        const question = checklist.questions.find((candidate) => candidate.id === id);
        const fact = checklist.facts.find((candidate) => candidate.id === id);
        return (
          <span key={id}>
            {index > 0 && ', '}
            <Button look="link" onPress={() => goTo(question ? 'questions' : 'patient', id)}>
              {question?.short ?? fact?.short ?? id}
            </Button>
          </span>
        );
      })}
    </p>
  );
}
