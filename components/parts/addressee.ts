import type { ActorInstance, Contact } from '../../lib/domain/actor.ts';
import type { Addressee } from '../../lib/domain/referral.ts';
import type { Resolution } from '../../lib/domain/resolution.ts';
import type { Knowledge, Room } from '../room.ts';

/** Directory records that may receive a request. */
const ADDRESSED = 'dac';

/** The DAC of the commune: the one of this consultation, else the one remembered, else the sure one. */
export function resolveDac(
  { state, settings, context }: Room,
  { pack, engine }: Knowledge,
): Resolution {
  const remembered = context.commune ? settings.chosenInstances[context.commune] : undefined;
  return engine.resolveActor(pack, ADDRESSED, context.commune, state.chosen ?? remembered);
}

/** To whom the request goes: typed now, found, or typed once for this département. */
export function addresseeOf(room: Room, knowledge: Knowledge): Addressee | null {
  const { state, settings, commune } = room;
  const { preselected } = resolveDac(room, knowledge);
  const found = preselected && addresseeFrom(preselected);
  const kept = commune && settings.typedAddressees[commune.departement];
  const addressee = state.typed ?? found ?? kept ?? null;
  return addressee && knowledge.engine.secureAddressee(addressee, knowledge.pack.secureMail);
}

/** The directory record of the addressee; null for one that the user typed. */
export function recordOf(addressee: Addressee | null, { pack }: Knowledge): ActorInstance | null {
  return pack.instances.find(({ id }) => id === addressee?.id) ?? null;
}

/** A directory record as the request writes it; what it does not know stays empty. */
function addresseeFrom(instance: ActorInstance): Addressee {
  const first = (kind: Contact['kind']): string => {
    const found = instance.contacts.find((contact) => contact.kind === kind);
    return found?.display ?? found?.value ?? '';
  };
  return {
    id: instance.id,
    name: instance.name ?? instance.label,
    phone: first('phone'),
    mss: first('mss'),
    email: first('email'),
    website: first('website'),
    verifiedOn: instance.verifiedOn,
    source: instance.sources[0]?.publisher ?? null,
  };
}
