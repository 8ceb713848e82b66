import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { lostPlaces, type PdfMap, withLine } from '../../lib/domain/edit-map.ts';
import type { Result } from '../../lib/domain/failure.ts';
import { fictitiousRequest } from '../../lib/domain/fictitious-request.ts';
import type { FillReport } from '../../lib/domain/form-map.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { formsText } from '../text/forms-text.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { FillReportView } from './fill-report-view.tsx';
import { MapLine } from './map-line.tsx';
import type { Edited, FormsPorts } from './use-forms.ts';

type Props = {
  edited: Edited;
  ports: FormsPorts;
  onKeep(map: PdfMap, file: Blob): void;
  onCancel(): void;
};

/** A form on the table: each of its fields, and the value of the request that goes there. */
export function MapEditor({ edited, ports, onKeep, onCancel }: Props) {
  const { file, form, pack, otherVersion } = edited;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [map, setMap] = useState(edited.map);
  const [tried, setTried] = useState<Result<FillReport> | null>(null);
  const [trying, setTrying] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const lost = lostPlaces(map, form);
  const places = form.fields.filter(({ kind }) => kind !== 'other');
  const severalPages = places.some(({ page }) => page > 1);
  const tryOut = async (): Promise<void> => {
    setTrying(true);
    const request = fictitiousRequest(pack.form, pack.checklist, ports.clock.now());
    const report = await ports.pdf.fill(file, map, request);
    setTried(report);
    if (report.ok) setMap((now) => ({ ...now, checkedOn: ports.clock.today() }));
    setTrying(false);
  };
  return (
    <div class="form-map">
      <h3 ref={heading} tabIndex={-1}>
        {formsText.editor}
      </h3>
      <TextField
        id={`${id}-title`}
        label={formsText.name}
        value={map.title}
        onInput={(title) => setMap({ ...map, title })}
      />
      <p class="quiet">{formsText.found(places.length, map.fields.length - lost.length)}</p>
      {form.disarmed && <p class="notice">{formsText.disarmed}</p>}
      {otherVersion && <p class="notice">{formsText.otherVersion}</p>}
      {lost.length > 0 && (
        <div class="notice">
          <p>{formsText.lost(lost.join(', '))}</p>
          <Button
            onPress={() => setMap(lost.reduce((now, target) => withLine(now, target, null), map))}
          >
            {formsText.dropLost}
          </Button>
        </div>
      )}
      <ol class="map-lines">
        {places.map((place, at) => (
          <MapLine
            key={`${at} ${place.name}`}
            place={place}
            line={map.fields.find(({ target }) => target === place.name) ?? null}
            blocks={pack.form.blocks}
            page={severalPages ? place.page : null}
            onChange={(line) => setMap(withLine(map, place.name, line))}
          />
        ))}
      </ol>
      <div class="actions">
        <Button onPress={() => void tryOut()} disabled={trying}>
          {formsText.tryOut}
        </Button>
        <Button
          look="primary"
          disabled={map.title.trim() === ''}
          onPress={() => onKeep({ ...map, title: map.title.trim() }, file)}
        >
          {formsText.keep}
        </Button>
        <Button onPress={onCancel}>{formsText.cancel}</Button>
      </div>
      <div role="status">
        {trying && <p>{formsText.trying}</p>}
        {tried?.ok && !trying && <FillReportView report={tried.value} />}
      </div>
      {tried && !tried.ok && <FailureNotice failure={tried.failure} />}
    </div>
  );
}
