import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Channel } from '../../lib/domain/channel.ts';
import { waysOut, type Means } from '../../lib/domain/ways-out.ts';

const IN_TOWN: Means = { accepts: null, anonymous: false, publicPage: false, chart: false };
const ABOUT_SOMEBODY = ['xdm', 'cda', 'fhir', 'fhir-transaction'];

describe('the ways to hand a request over', () => {
  test.each<[string, Partial<Means>, string[]]>([
    ['not known: text, PDF, paper', {}, ['copy', 'pdf', 'print']],
    ['none that is ours: the same', { accepts: ['web-form'] }, ['copy', 'pdf', 'print']],
    ['a call first', { accepts: ['phone', 'mss'] }, ['call', 'copy', 'pdf']],
    ['the standard document first', { accepts: ['xdm', 'mss'] }, ['xdm', 'copy', 'pdf']],
    ['paper, then its software', { accepts: ['paper', 'fhir'] }, ['print', 'fhir']],
    ['the chart is open beside', { chart: true }, ['copy', 'pdf', 'print', 'note']],
    ['a question without identity', { accepts: ['xdm', 'mss'], anonymous: true }, ['copy', 'pdf']],
  ])('%s', (_name, means, first) => {
    expect(waysOut({ ...IN_TOWN, ...means }).first).toEqual(first);
  });

  const means = fc.record<Means>({
    accepts: fc.option(fc.uniqueArray(fc.constantFrom(...Channel.options)), { nil: null }),
    anonymous: fc.boolean(),
    publicPage: fc.boolean(),
    chart: fc.boolean(),
  });

  test('are each offered once, text, PDF and paper always among them', () => {
    fc.assert(
      fc.property(means, (each) => {
        const { first, others } = waysOut(each);
        const all = [...first, ...others];
        expect(new Set(all).size).toBe(all.length);
        expect(all).toEqual(expect.arrayContaining(['copy', 'pdf', 'print']));
      }),
    );
  });

  test('never tell who somebody is when nothing nominative may leave', () => {
    fc.assert(
      fc.property(means, (each) => {
        const { first, others } = waysOut({ ...each, anonymous: true });
        expect([...first, ...others].filter((way) => ABOUT_SOMEBODY.includes(way))).toEqual([]);
      }),
    );
  });
});
