import { useState } from 'preact/hooks';
import type { Result } from '../../lib/domain/failure.ts';
import type { ImpactRelease } from '../../lib/domain/impact-release.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import type { ImpactFiles } from '../../lib/ports/requests.ts';
import { failureText } from '../text/failure-text.ts';
import { impactText } from '../text/impact-text.ts';
import { Button } from '../ui/button.tsx';
import { impactRows } from './impact-rows.ts';
import { ReleasedTable } from './released-table.tsx';

type Props = { release: ImpactRelease | null; pack: Pack; files: ImpactFiles };

/** The counts that may be handed over: shown first, then saved by hand. */
export function ImpactExport({ release, pack, files }: Props) {
  const [said, setSaid] = useState('');
  const tell = (saved: Result<null>): void =>
    setSaid(saved.ok ? impactText.saved : failureText(saved.failure));
  if (!release) {
    return (
      <section class="block">
        <h2>{impactText.exportTitle}</h2>
        <p>{impactText.exportNone}</p>
      </section>
    );
  }
  const rows = impactRows(release, pack);
  const [, ...lines] = rows;
  const name = `bilan-des-demandes-${release.to}`;
  return (
    <section class="block">
      <h2>{impactText.exportTitle}</h2>
      <p>{impactText.exportLead}</p>
      <p class="quiet">{impactText.exportOnce}</p>
      <details class="fold">
        <summary>{impactText.preview}</summary>
        <ReleasedTable rows={lines} />
      </details>
      <div class="actions">
        <Button onPress={() => void files.saveCsv(name, rows).then(tell)}>{impactText.csv}</Button>
        <Button onPress={() => void files.saveJson(name, release).then(tell)}>
          {impactText.json}
        </Button>
      </div>
      <p role="status" class="said">
        {said}
      </p>
    </section>
  );
}
