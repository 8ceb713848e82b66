import type { ActorInstance } from '../../lib/domain/actor.ts';
import type { LocalOffer } from '../../lib/domain/local-offer.ts';
import { ContactList } from '../parts/contact-list.tsx';
import { dateInWords } from '../text/date-text.ts';
import { orientationText } from '../text/orientation-text.ts';
import { panoramaText } from '../text/panorama-text.ts';

type Props = { offer: LocalOffer; place: string | null };

/** Who it is in this commune, by name; or why nobody is named. */
export function LocalContacts({ offer, place }: Props) {
  if (offer.state === 'no-directory') return null;
  return (
    <section class="block" aria-labelledby="local-title">
      <h3 id="local-title">{panoramaText.localTitle(place)}</h3>
      <Found offer={offer} />
    </section>
  );
}

function Found({ offer }: { offer: LocalOffer }) {
  switch (offer.state) {
    case 'known':
      return (
        <>
          <Instances instances={offer.instances} sure />
          <Instances instances={offer.perhaps} />
        </>
      );
    case 'perhaps':
      return (
        <>
          <p>{panoramaText.perhapsHere}</p>
          <Instances instances={offer.instances} />
        </>
      );
    case 'absent':
      return <p>{panoramaText.absentHere(offer.reason)}</p>;
    case 'no-commune':
      return <p>{panoramaText.setCommune}</p>;
    case 'not-known':
    case 'no-directory':
      return <p>{panoramaText.notKnownHere}</p>;
  }
}

function Instances({
  instances,
  sure = false,
}: {
  instances: readonly ActorInstance[];
  sure?: boolean;
}) {
  return (
    <ul class="places">
      {instances.map((instance) => (
        <li key={instance.id} class="contact">
          <p>
            <strong>{instance.name ?? instance.label}</strong>
            {instance.operator && <span>{panoramaText.operator(instance.operator)}</span>}
            {!sure && <span class="mark"> {orientationText.possible}</span>}
          </p>
          <ContactList contacts={instance.contacts} />
          {instance.territory.note && <p class="quiet">{instance.territory.note}</p>}
          {instance.note && <p class="quiet">{instance.note}</p>}
          <p class="quiet">{checkedText(instance)}</p>
        </li>
      ))}
    </ul>
  );
}

/** Only what is shown was verified. */
function checkedText({ contacts, verifiedOn, sources }: ActorInstance): string {
  const read = contacts.length > 0 ? orientationText.verified : orientationText.named;
  const source = `${orientationText.sourcePrefix} ${sources[0]?.publisher ?? ''}`;
  return `${read(dateInWords(verifiedOn))} · ${source}`;
}
