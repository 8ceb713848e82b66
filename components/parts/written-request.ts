import { confirmedIdentity } from '../../lib/domain/confirmed-identity.ts';
import type { DeliverableRequest } from '../../lib/domain/deliverable.ts';
import type { FieldWarning } from '../../lib/domain/field-warnings.ts';
import type { Orientation } from '../../lib/domain/orientation.ts';
import type {
  GateState,
  MissingField,
  Referral,
  ReferralDocument,
} from '../../lib/domain/referral.ts';
import type { Holds, ShownBlock } from '../../lib/domain/referral-fields.ts';
import type { Knowledge, Room } from '../room.ts';
import { addresseeOf } from './addressee.ts';

/** The request as it stands: the draft, the user's own words over it, and what follows from both. */
export interface WrittenRequest {
  referral: Referral;
  blocks: readonly ShownBlock[];
  missing: readonly MissingField[];
  warnings: readonly FieldWarning[];
  /** On a public page there is no gate: nothing on the sheet names anybody. */
  gate: GateState;
  /** Nothing nominative leaves: public page, or the person refuses. */
  withoutIdentity: boolean;
  holds: Holds;
  document(): ReferralDocument;
  /** The same for the formats that carry data; the same identifier as long as nothing changes. */
  deliverable(): DeliverableRequest;
}

/** Writes the request from the consultation. Pure, like all that it calls. */
export function writeRequest(
  room: Room,
  { pack, engine }: Knowledge,
  orientation: Orientation,
): WrittenRequest {
  const { state, context, today } = room;
  const { form } = pack;
  const situation = engine.situate(pack, context, state.answers);
  const holds: Holds = (condition) => engine.holds(condition, situation);
  const draft = engine.draftReferral({
    form,
    orientation,
    context,
    answers: engine.answersThatCount(situation),
    checklist: pack.checklist,
    identity: confirmedIdentity(state),
    commune: room.commune && {
      name: room.commune.name,
      departement: room.commune.departementName,
    },
    letterhead: room.settings.letterhead,
    addressee: addresseeOf(room, { pack, engine }),
    actorNames: Object.fromEntries(pack.actors.map(({ key, name }) => [key, name])),
    packLabel: engine.knowledgeLabel(engine.partsHere(pack, context.commune)),
    today,
    holds,
  });
  const values = { ...draft.values, ...state.edits };
  const referral: Referral = { ...draft, values, alsoKnown: knownOf(room) };
  const gate: GateState = state.anonymous
    ? { state: 'open' }
    : engine.gateState(form, referral, holds);
  const withoutIdentity = state.anonymous || gate.state === 'refused';
  const shown = ({ block }: ShownBlock): boolean =>
    !state.anonymous || block.id !== form.gate.block;
  const blocks = engine.shownBlocks(form, referral, holds).filter(shown);
  const document = (): ReferralDocument =>
    engine.referralDocument(form, referral, { anonymous: withoutIdentity, holds, today });
  return {
    referral,
    blocks: state.anonymous
      ? blocks.map(withoutNames).filter(({ fields }) => fields.length > 0)
      : blocks,
    missing: engine
      .missingFields(form, referral, holds, withoutIdentity)
      .filter(({ block }) => !state.anonymous || block !== form.gate.block),
    warnings: engine.fieldWarnings(form, referral, today),
    gate,
    withoutIdentity,
    holds,
    document,
    deliverable: () =>
      engine.deliverable(form, referral, {
        id: room.idOf(JSON.stringify([values, referral.addressee, withoutIdentity])),
        issuedAt: room.now(),
        document: document(),
        anonymous: withoutIdentity,
        commune: room.commune && { code: room.commune.code, name: room.commune.name },
        checklist: pack.checklist,
        answers: engine.answersThatCount(situation),
        holds,
      }),
  };
}

/** The person as read or typed, confirmed or not, by the field of the request that each value fills. */
function knownOf({ state }: Room): Record<string, string> {
  const { identity, unsortedName, city } = state;
  return {
    'nom-de-naissance': identity.birthName,
    'nom-utilise': identity.usedName || unsortedName,
    prenoms: identity.givenNames,
    'date-de-naissance': identity.birthDate,
    adresse: [identity.addressLine, identity.postalCode].filter(Boolean).join(', '),
    'commune-de-residence': city,
    telephone: identity.phone,
    'medecin-traitant-nom': identity.medecinTraitant,
  };
}

/** On a public page nobody's name can be typed: those lines are completed on paper. */
function withoutNames({ block, fields }: ShownBlock): ShownBlock {
  return { block, fields: fields.filter(({ nominative }) => !nominative) };
}
