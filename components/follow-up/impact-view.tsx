import type { FollowUpList } from '../../lib/domain/follow-up-list.ts';
import { impactOf } from '../../lib/domain/impact.ts';
import { impactLines } from '../../lib/domain/impact-lines.ts';
import { MARGINS } from '../../lib/domain/impact-margins.ts';
import { impactRelease } from '../../lib/domain/impact-release.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import type { ImpactFiles } from '../../lib/ports/requests.ts';
import { impactText } from '../text/impact-text.ts';
import { BarTable } from './bar-table.tsx';
import { DelayTable } from './delay-table.tsx';
import { ImpactExport } from './impact-export.tsx';
import { lineName } from './line-name.ts';

type Props = { list: FollowUpList; pack: Pack; today: string; files: ImpactFiles };

/** What the requests add up to: exact for whoever keeps the list, without small counts for others. */
export function ImpactView({ list, pack, today, files }: Props) {
  const lines = impactLines(pack, today);
  const impact = impactOf(list.followUps, lines);
  if (impact.total === 0) {
    return (
      <div class="room">
        <p>{impactText.none}</p>
      </div>
    );
  }
  const { total, answered, rightFirstTime, waiting, tables, delays } = impact;
  return (
    <div class="room impact">
      <h2>{impactText.title}</h2>
      <p class="quiet">{impactText.exact}</p>
      <p class="impact-sum">
        <strong>{impactText.total(total)}</strong>
        {`, ${impactText.waiting(waiting)}, ${impactText.answered(answered)}`}
        {answered > 0 && `, ${impactText.rightFirstTime(rightFirstTime)}`}.
      </p>
      <p class="help">{impactText.rightFirstTimeHelp}</p>
      <div class="impact-tables">
        {MARGINS.map((margin) => (
          <BarTable
            key={margin}
            title={impactText.margins[margin]}
            rows={tables[margin].map(({ id, count }) => ({
              id,
              count,
              name: lineName(margin, id, pack),
            }))}
          />
        ))}
        {delays.length > 0 && <DelayTable delays={delays} />}
      </div>
      <ImpactExport
        release={impactRelease(list.followUps, lines, today)}
        pack={pack}
        files={files}
      />
    </div>
  );
}
