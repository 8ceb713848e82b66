import type { ShadowRootOf } from '../ehr/dom.ts';
import { resolveLocator } from '../ehr/locator.ts';
import type {
  ChartNews,
  ChartQuestion,
  ChartQuestions,
  ChartRequest,
  InsertOutcome,
} from '../messaging/chart-link.ts';
import { cursorField } from './cursor-field.ts';
import { followChart } from './follow-chart.ts';
import type { PanelPort } from './isolated-world.ts';
import { placeMark } from './mark-place.ts';
import { hasChart, pause, type ReadPage } from './read-page.ts';
import { writeNote } from './write-note.ts';

type Answers = {
  [Name in ChartQuestion]: (
    request: ChartQuestions[Name]['request'],
  ) => ChartQuestions[Name]['answer'] | Promise<ChartQuestions[Name]['answer']>;
};

/**
 * Follows the chart for an open panel and answers its questions, until the panel goes: then nothing
 * is left in the page.
 */
export function servePanel(port: PanelPort, page: ReadPage, shadowRootOf: ShadowRootOf): void {
  const mark = placeMark(document);
  const say = (news: ChartNews): void => port.postMessage(news);
  const follow = ({ sign, expected }: ReadPage) =>
    followChart(window, sign, expected, () => {
      mark.show(null);
      say({ tell: 'changed' });
    });
  let followed = follow(page);
  let open = true;
  const answers: Answers = {
    recheck: () => followed.state(),
    insert: async (text): Promise<InsertOutcome> => {
      if (isAway() || followed.state() === 'changed') return 'chart-changed';
      const field = cursorField(document, text, shadowRootOf);
      return field ? writeNote(field, text, pause) : 'no-cursor';
    },
    read: async () => {
      if (isAway()) return null;
      const again = await page.again();
      if (open && hasChart(again)) {
        followed.stop();
        followed = follow(again);
      }
      return again.reading;
    },
    highlight: (locator) => {
      const shown = locator !== null && followed.state() === 'same';
      mark.show(shown ? resolveLocator(document, locator, shadowRootOf) : null);
      return null;
    },
  };
  port.onMessage.addListener((asked: ChartRequest) => {
    void answerTo(asked, answers).then((answer) => {
      if (open) say({ tell: 'answer', id: asked.id, answer });
    });
  });
  port.onDisconnect.addListener(() => {
    open = false;
    followed.stop();
    mark.show(null);
  });
}

/** Another tab is shown: the chart on screen is not this one. */
function isAway(): boolean {
  return document.visibilityState === 'hidden';
}

async function answerTo(asked: ChartRequest, answers: Answers): Promise<unknown> {
  switch (asked.ask) {
    case 'recheck':
      return answers.recheck(asked.request);
    case 'insert':
      return answers.insert(asked.request);
    case 'read':
      return answers.read(asked.request);
    case 'highlight':
      return answers.highlight(asked.request);
  }
}
