import { useRef, useState } from 'preact/hooks';
import type { Failure } from '../../lib/domain/failure.ts';
import { localOffer } from '../../lib/domain/local-offer.ts';
import { cardDocument, type PrintOptions } from '../../lib/domain/panorama-document.ts';
import type { ReferralDocument } from '../../lib/domain/referral.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import type { Room } from '../room.ts';
import { fr } from '../text/fr.ts';
import { panoramaText } from '../text/panorama-text.ts';
import { Button } from '../ui/button.tsx';
import { ActorSheetView } from './actor-sheet-view.tsx';
import { PanoramaList, type PanoramaView } from './panorama-list.tsx';
import { usePanorama } from './use-panorama.ts';
import { useWayBack } from './use-way-back.ts';

type Props = { room: Room };

/**
 * All actors, over the consultation, which waits beneath as it was. « Revenir » or Échap closes; from
 * a card reached through the list, Échap goes back to the list first.
 */
export function PanoramaRoom({ room }: Props) {
  const { state, knowledge, communes, showPanorama, today } = room;
  const root = useRef<HTMLDivElement>(null);
  const { panorama, missing } = usePanorama(room);
  const [view, setView] = useState<PanoramaView>({
    query: '',
    filter: { need: null, commune: room.context.commune, offer: 'all' },
  });
  const [direct] = useState(room.panorama);
  const [last, setLast] = useState(room.panorama || null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useWayBack(root);
  const { commune: code } = view.filter;
  const commune = (code && communes?.find(code)) || null;
  const place = commune?.name ?? null;
  const open = (actor: string): void => {
    setLast(actor || last);
    showPanorama(actor);
  };
  const print = (document: ReferralDocument): void => {
    room.delivery.print(document).then(
      (done) => setFailure(done.ok ? null : done.failure),
      () => setFailure({ code: 'document-not-made', format: 'printable-page' }),
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // The keys of the room beneath are not for here.
    event.stopPropagation();
    const { target } = event;
    const typing = target instanceof HTMLInputElement && target.value !== '';
    if (event.key !== 'Escape' || event.defaultPrevented || typing) return;
    event.preventDefault();
    showPanorama(room.panorama !== '' && direct !== room.panorama ? '' : null);
  };
  const kind = knowledge?.pack.actors.find(({ key }) => key === room.panorama);
  const ready = knowledge && panorama;
  const options: PrintOptions | null = ready && { pack: knowledge.pack, panorama, place, today };
  return (
    <div ref={root} class="room panorama" tabIndex={-1} onKeyDown={onKeyDown} part="panorama">
      <p class="ways-back">
        <Button onPress={() => showPanorama(null)}>
          {panoramaText.backTo(state.step, state.anonymous)}
        </Button>
        {kind && (
          <Button look="link" onPress={() => open('')}>
            {panoramaText.toList}
          </Button>
        )}
      </p>
      {failure && <FailureNotice failure={failure} />}
      {!ready && <p class="quiet">{missing ? panoramaText.unavailable : fr.loading}</p>}
      {ready && options && kind && (
        <ActorSheetView
          options={options}
          line={{ kind, offer: localOffer(knowledge.pack, kind, code) }}
          onOpen={open}
          onPrint={(line) => print(cardDocument(line, options))}
        />
      )}
      {ready && options && !kind && (
        <PanoramaList
          options={options}
          communes={communes}
          commune={commune}
          view={view}
          onView={setView}
          last={last}
          onOpen={open}
          onPrint={print}
        />
      )}
    </div>
  );
}
