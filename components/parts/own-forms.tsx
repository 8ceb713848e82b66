import { useId } from 'preact/hooks';
import type { FormMap } from '../../lib/domain/form-map.ts';
import type { Room } from '../room.ts';
import { fillText } from '../text/fill-text.ts';
import { Button } from '../ui/button.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { FillReport } from './fill-report.tsx';
import { useOwnForms } from './use-own-forms.ts';
import type { WrittenRequest } from './written-request.ts';

type Props = {
  room: Room;
  /** Forms of the directory record. */
  recorded: readonly FormMap[];
  request: WrittenRequest;
  disabled: boolean;
  /** The way that this addressee prefers. */
  preferred: boolean;
};

/** The addressee's own forms, PDF or web page, written as far as the request goes. */
export function OwnForms({ room, recorded, request, disabled, preferred }: Props) {
  const id = useId();
  const { maps, report, failure, wanted, otherVersion, fill, give } = useOwnForms(room, recorded);
  if (maps.length === 0) return null;
  return (
    <section class="block" aria-labelledby={id}>
      <h3 id={id}>{recorded.length > 0 ? fillText.title : fillText.keptTitle}</h3>
      <p class="help">{fillText.lead}</p>
      <ul class="ways">
        {maps.map((map, rank) => (
          <li key={map.id}>
            <Button
              look={preferred && rank === 0 ? 'primary' : 'plain'}
              disabled={disabled}
              onPress={() => void fill(map, request)}
            >
              {map.kind === 'pdf' ? fillText.fillPdf(map.title) : fillText.fillPage(map.title)}
            </Button>
            {map.kind === 'page' && <span class="help">{fillText.pageHelp(map.host)}</span>}
          </li>
        ))}
      </ul>
      {wanted && (
        <p>
          <label>
            {fillText.giveFile(wanted.title)}{' '}
            <input
              type="file"
              accept="application/pdf,.pdf"
              disabled={disabled}
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                if (file) void give(file, request);
              }}
            />
          </label>{' '}
          <span class="help">{fillText.giveFileHelp}</span>
          {wanted.address && (
            <>
              {' '}
              {fillText.publishedAt}{' '}
              <a href={wanted.address} target="_blank" rel="noreferrer noopener">
                {new URL(wanted.address).host}
              </a>
            </>
          )}
        </p>
      )}
      {failure?.code === 'page-unreadable' && (
        <p class="notice" role="status">
          {fillText.clickFirst}
        </p>
      )}
      {failure && failure.code !== 'page-unreadable' && <FailureNotice failure={failure} />}
      {otherVersion && <p class="warning">{fillText.otherVersion}</p>}
      {report && <FillReport report={report} />}
    </section>
  );
}
