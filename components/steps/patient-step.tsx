import { useEffect } from 'preact/hooks';
import { AgeBandField } from '../parts/age-band-field.tsx';
import { CommuneField } from '../parts/commune-field.tsx';
import { communeOfAddress } from '../parts/commune-of-address.ts';
import { FactField } from '../parts/fact-field.tsx';
import { IdentityBlock } from '../parts/identity-block.tsx';
import { LeftAside } from '../parts/left-aside.tsx';
import { PasteIdentity } from '../parts/paste-identity.tsx';
import { ReachBlock } from '../parts/reach-block.tsx';
import { ReadingNotes } from '../parts/reading-notes.tsx';
import type { Room } from '../room.ts';
import { fr } from '../text/fr.ts';
import { patientText } from '../text/patient-text.ts';
import { Button } from '../ui/button.tsx';
import { deferred } from '../ui/deferred.tsx';

/** A public page has no software to learn. */
const LearnDoor = deferred(async () => (await import('../learn/learn-door.tsx')).LearnDoor, {
  waiting: '',
  missing: fr.partMissing,
});

/** A public page keeps nothing. */
const DraftList = deferred(async () => (await import('../drafts/draft-list.tsx')).DraftList, {
  waiting: '',
  missing: fr.partMissing,
});

const FollowUpReminder = deferred(
  async () => (await import('../follow-up/follow-up-reminder.tsx')).FollowUpReminder,
  { waiting: '', missing: fr.partMissing },
);

type Props = { room: Room };

/** Who the person is and where they live: read, then confirmed; on a public page, no identity. */
export function PatientStep({ room }: Props) {
  const { state, send, communes } = room;
  const { anonymous, communeDecided, identity, city, country } = state;
  useEffect(() => {
    if (!communes || communeDecided) return;
    const found = communeOfAddress(communes, { city, country, postalCode: identity.postalCode });
    if (found) send({ type: 'facts-set', facts: { commune: found } });
  }, [communes, communeDecided, city, country, identity.postalCode]);
  /** A page was read, well or not: only then may its software be worth learning. */
  const tried = state.link === 'same' || state.warnings.length > 0 || state.refused.length > 0;
  const title = anonymous ? patientText.contextTitle : patientText.title;
  return (
    <section class="room" aria-labelledby="patient-title" part="patient">
      <h2 id="patient-title">{title}</h2>
      {anonymous ? <p>{patientText.contextLead}</p> : <ReadingNotes room={room} />}
      {!anonymous && <IdentityBlock room={room} />}
      <LeftAside refused={state.refused} />
      {room.learn && tried && <LearnDoor learn={room.learn} />}
      {room.patients && <PasteIdentity room={room} patients={room.patients} />}
      {room.tools.drafts && <DraftList room={room} drafts={room.tools.drafts} />}
      {!anonymous && <ReachBlock key={state.serial} room={room} />}
      <section class="block" aria-labelledby="place-title">
        <h3 id="place-title">{patientText.placeTitle}</h3>
        {anonymous && <AgeBandField state={state} send={send} />}
        <CommuneField room={room} />
        <FactField room={room} fact="residence" />
      </section>
      <section class="block" aria-labelledby="you-title">
        <h3 id="you-title">{patientText.youTitle}</h3>
        <FactField room={room} fact="setting" />
        <FactField room={room} fact="role" />
        <FactField room={room} fact="subject" />
      </section>
      {room.tools.followUps && <FollowUpReminder store={room.tools.followUps} today={room.today} />}
      <p class="way-on">
        <Button
          look={state.confirmed || anonymous ? 'primary' : 'plain'}
          onPress={() => room.goTo('questions')}
        >
          {state.confirmed || anonymous ? patientText.next : patientText.skip}
        </Button>
      </p>
    </section>
  );
}
