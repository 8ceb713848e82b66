import { useEffect, useId, useRef } from 'preact/hooks';
import { LEARN_FIELDS, needsDateOrder } from '../../lib/domain/learned.ts';
import type { LearnPage } from '../../lib/ports.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { learnText } from '../text/learn-text.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { DateOrder } from './date-order.tsx';
import { LearnByLabel } from './learn-by-label.tsx';
import { LearnLine } from './learn-line.tsx';
import { KeepAdapter } from './keep-adapter.tsx';
import { TriedValues } from './tried-values.tsx';
import { useFocusBack } from './use-focus-back.ts';
import { useLearning } from './use-learning.ts';

type Props = { learn: LearnPage; onClose(): void };

/** Where this software puts each value: pointed at in the page, tried, then kept on this machine. */
export function LearnRoom({ learn, onClose }: Props) {
  const id = useId();
  const learning = useLearning(learn);
  const { draft, failure, said, picking, trying, tried } = learning;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const room = useRef<HTMLDivElement>(null);
  const busy = picking !== null || trying;
  const notePressed = useFocusBack(room, busy);
  const some = draft !== null && Object.keys(draft.places).length > 0;
  return (
    <div
      ref={room}
      onClickCapture={notePressed}
      onKeyDown={(event) => picking && event.key === 'Escape' && learn.stop()}
    >
      <section class="block learn" aria-labelledby={id}>
        <h3 id={id} ref={heading} tabIndex={-1}>
          {learnText.title}
        </h3>
        <p class="quiet">{learnText.lead}</p>
        {failure?.code === 'page-unreadable' ? (
          <Notice>
            {learnText.clickFirst}{' '}
            <Button look="link" onPress={() => learning.begin()}>
              {learnText.tryAgain}
            </Button>
          </Notice>
        ) : (
          failure && <FailureNotice failure={failure} />
        )}
        <p role="status" class="saved">
          {picking ? learnText.picking(learnText.fields[picking]) : said}
        </p>
        {picking && (
          <p data-way-out>
            <Button onPress={() => learn.stop()}>{learnText.cancel}</Button>
          </p>
        )}
        {draft && (
          <>
            <h4>{learnText.fieldsTitle(draft.host)}</h4>
            <ul class="learn-lines">
              {LEARN_FIELDS.map((field) => (
                <LearnLine
                  key={field}
                  field={field}
                  place={draft.places[field] ?? null}
                  busy={busy}
                  onShow={() => learning.pick(field)}
                  onDrop={() => learning.drop(field)}
                />
              ))}
            </ul>
            <LearnByLabel onName={learning.name} />
            {draft.places.birthDate?.numericDate && (
              <DateOrder dates={draft.dates} onChange={(dates) => learning.change({ dates })} />
            )}
            <div class="actions">
              <Button
                disabled={!some || busy || needsDateOrder(draft)}
                onPress={() => learning.tryOut()}
              >
                {trying ? learnText.trying : learnText.tryOut}
              </Button>
            </div>
            {tried && <TriedValues draft={draft} reading={tried} />}
            {some && <KeepAdapter learning={learning} draft={draft} />}
          </>
        )}
        <p>
          <Button look="link" onPress={onClose}>
            {learnText.close}
          </Button>
        </p>
      </section>
    </div>
  );
}
