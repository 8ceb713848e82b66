import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PatientReading } from '../../lib/domain/patient.ts';
import type { ChartRequest } from '../../lib/messaging/chart-link.ts';
import { linkedPage } from '../../lib/platform/chart-page.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const NOBODY: PatientReading = { fields: {}, warnings: ['nothing-found'], refused: [] };

/** Fictitious. */
const SOMEBODY = {
  fields: {
    birthName: { value: 'MODÈLE', provenance: from('Nom') },
    nir: { value: '244039100100104', provenance: from('NIR') },
  },
  warnings: [],
  refused: [],
};

function from(label: string) {
  return { source: 'generic', label, frame: 'principal', level: 'labelled', checks: [] };
}

/** The page's end of the link. */
interface PageEnd {
  tabId: number;
  asked: ChartRequest[];
  say(news: unknown): void;
  go(): void;
  closed: boolean;
}

const ends: PageEnd[] = [];

/** Answers each question with what the table holds for it; leaves the others without an answer. */
function answering(answers: Record<string, unknown>) {
  const connect = (tabId: number) => {
    const heard: ((news: unknown) => void)[] = [];
    const gone: (() => void)[] = [];
    const end: PageEnd = {
      tabId,
      asked: [],
      say: (news) => heard.forEach((tell) => tell(news)),
      go: () => gone.forEach((tell) => tell()),
      closed: false,
    };
    ends.push(end);
    return {
      onMessage: { addListener: (tell: () => void) => heard.push(tell) },
      onDisconnect: { addListener: (tell: () => void) => gone.push(tell) },
      postMessage: (request: ChartRequest) => {
        end.asked.push(request);
        if (!(request.ask in answers)) return;
        const answer = answers[request.ask];
        queueMicrotask(() => end.say({ tell: 'answer', id: request.id, answer }));
      },
      disconnect: () => (end.closed = true),
    };
  };
  Object.assign(fakeBrowser.tabs, { connect });
  const arrived = vi.fn();
  const linked = linkedPage(arrived);
  linked.follow(1);
  return { ...linked, arrived };
}

type Answering = ReturnType<typeof answering>;

beforeEach(() => {
  vi.useRealTimers();
  fakeBrowser.reset();
  ends.length = 0;
});

describe('the page of the last reading', () => {
  test('that was never linked to this panel has changed', async () => {
    const { page } = linkedPage(vi.fn());
    expect(await page.recheck()).toBe('changed');
    expect(await page.readAgain()).toBe(false);
    expect(await page.insert('texte')).toMatchObject({ failure: { code: 'chart-changed' } });
  });

  test.each([
    ['same', 'same'],
    ['changed', 'changed'],
    ['as you like', 'changed'],
    [{ state: 'same' }, 'changed'],
  ])('that answers %j is %s', async (answer, expected) => {
    expect(await answering({ recheck: answer }).page.recheck()).toBe(expected);
  });

  test('that does not answer has changed', async () => {
    vi.useFakeTimers();
    const asked = answering({}).page.recheck();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await asked).toBe('changed');
  });

  test('tells of its change, also to who listens after it', () => {
    const { page } = answering({});
    const [early, late] = [vi.fn(), vi.fn()];
    page.onChanged(early);
    ends[0]?.say({ tell: 'everything' });
    expect(early).not.toHaveBeenCalled();
    ends[0]?.say({ tell: 'changed' });
    page.onChanged(late);
    expect(early).toHaveBeenCalledTimes(1);
    expect(late).toHaveBeenCalledTimes(1);
  });

  test('that goes has changed, and answers nothing more', async () => {
    const { page } = answering({ recheck: 'same' });
    const told = vi.fn();
    page.onChanged(told);
    const asked = answering({}).page.recheck();
    ends[1]?.go();
    expect(await asked).toBe('changed');
    ends[0]?.go();
    expect(told).toHaveBeenCalledTimes(1);
    expect(await page.recheck()).toBe('changed');
    expect(await page.readAgain()).toBe(false);
  });

  test('leaves its place to the next one without a word', async () => {
    const { page, follow } = answering({ recheck: 'same' });
    const told = vi.fn();
    page.onChanged(told);
    follow(2);
    expect(ends.map(({ tabId, closed }) => [tabId, closed])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(told).not.toHaveBeenCalled();
    expect(await page.recheck()).toBe('same');
  });

  test('that had changed is as read once it is followed anew', () => {
    const { page, follow } = answering({});
    ends[0]?.say({ tell: 'changed' });
    follow(1);
    const told = vi.fn();
    page.onChanged(told);
    expect(told).not.toHaveBeenCalled();
  });

  test.each([
    ['written', { ok: true, value: null }],
    ['no-cursor', { ok: false, failure: { code: 'no-cursor' } }],
    ['chart-changed', { ok: false, failure: { code: 'chart-changed' } }],
    ['note-not-written', { ok: false, failure: { code: 'note-not-written' } }],
    ['perhaps', { ok: false, failure: { code: 'note-not-written' } }],
  ])('where a text was to be written says %s', async (answer, expected) => {
    const { page } = answering({ recheck: 'same', insert: answer });
    await page.recheck();
    expect(await page.insert('Un texte')).toEqual(expected);
    expect(ends[0]?.asked.slice(1)).toMatchObject([{ ask: 'insert', request: 'Un texte' }]);
  });

  test.each([
    ['another page was read', ({ follow }: Answering) => follow(2)],
    ['it was read again', ({ page }: Answering) => page.readAgain()],
    ['it was found changed', ({ page }: Answering) => page.recheck()],
  ])('takes no text once %s, since that may be another chart', async (_what, meanwhile) => {
    const answers: Record<string, unknown> = { recheck: 'same', insert: 'written', read: SOMEBODY };
    const linked = answering(answers);
    await linked.page.recheck();
    answers['recheck'] = 'changed';
    await meanwhile(linked);
    const refused = { ok: false, failure: { code: 'chart-changed' } };
    expect(await linked.page.insert('Un texte')).toEqual(refused);
    expect(ends.flatMap(({ asked }) => asked).map(({ ask }) => ask)).not.toContain('insert');
  });

  test('marks a place, and takes the mark away', () => {
    const { page } = answering({});
    page.highlight('body>:nth-child(1)');
    page.highlight(null);
    expect(ends[0]?.asked.map(({ request }) => request)).toEqual(['body>:nth-child(1)', null]);
  });
});

describe('reading again', () => {
  test('hands what was read over, the NIR left out', async () => {
    const { page, arrived } = answering({ read: SOMEBODY });
    expect(await page.readAgain()).toBe(true);
    expect(arrived).toHaveBeenCalledWith(1, {
      ok: true,
      value: { ...SOMEBODY, fields: { birthName: SOMEBODY.fields.birthName } },
    });
  });

  test('a page that lies is unreadable', async () => {
    const { page, arrived } = answering({ read: { fields: 'none' } });
    expect(await page.readAgain()).toBe(true);
    expect(arrived).toHaveBeenCalledWith(1, { ok: false, failure: { code: 'page-unreadable' } });
  });

  test('a page that is not the one shown is not read', async () => {
    const { page, arrived } = answering({ read: null, recheck: 'same' });
    expect(await page.readAgain()).toBe(false);
    expect(arrived).not.toHaveBeenCalled();
    expect(await page.recheck()).toBe('same');
  });

  test('a page that is too late may follow another chart by now: it is asked nothing more', async () => {
    vi.useFakeTimers();
    const { page, arrived } = answering({ recheck: 'same' });
    const told = vi.fn();
    page.onChanged(told);
    const asked = page.readAgain();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await asked).toBe(false);
    ends[0]?.say({ tell: 'answer', id: 1, answer: SOMEBODY });
    expect(arrived).not.toHaveBeenCalled();
    expect(told).toHaveBeenCalledTimes(1);
    expect(await page.recheck()).toBe('changed');
  });

  test.each([
    ['somebody', SOMEBODY, 0],
    ['nobody', NOBODY, 1],
  ])('of a changed chart that shows %s: still changed %#', async (_who, answer, calls) => {
    const { page } = answering({ read: answer });
    ends[0]?.say({ tell: 'changed' });
    await page.readAgain();
    const told = vi.fn();
    page.onChanged(told);
    expect(told).toHaveBeenCalledTimes(calls);
  });
});
