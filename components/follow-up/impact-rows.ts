import { MARGINS } from '../../lib/domain/impact-margins.ts';
import type { ImpactRelease } from '../../lib/domain/impact-release.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { SMALLEST } from '../../lib/domain/suppression.ts';
import { dateInWords } from '../text/date-text.ts';
import { impactText } from '../text/impact-text.ts';
import { lineName } from './line-name.ts';

/** The release as rows of three cells for a spreadsheet: table, line, count; heads first. */
export function impactRows(release: ImpactRelease, pack: Pack): string[][] {
  const { from, to, total, tables, medianDelay } = release;
  const period = impactText.periodOf(dateInWords(from), dateInWords(to));
  return [
    [impactText.table, impactText.line, impactText.value],
    [impactText.all, impactText.period, period],
    [impactText.all, impactText.smallest, String(SMALLEST)],
    [impactText.all, impactText.requests, String(total)],
    ...(medianDelay === null
      ? []
      : [[impactText.all, impactText.medianDelay, String(medianDelay).replace('.', ',')]]),
    ...MARGINS.flatMap((margin) => [
      ...tables[margin].shown.map(({ id, count }) => [
        impactText.margins[margin],
        lineName(margin, id, pack),
        String(count),
      ]),
      ...(tables[margin].rest > 0
        ? [[impactText.margins[margin], impactText.rest, String(tables[margin].rest)]]
        : []),
    ]),
  ];
}
