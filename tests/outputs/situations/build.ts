import { aContext, shippedPack } from '../../support/knowledge.ts';
import type { Answers } from '../../../lib/domain/checklist.ts';
import { deliverable, type DeliverableRequest } from '../../../lib/domain/deliverable.ts';
import { draftReferral } from '../../../lib/domain/draft-referral.ts';
import { holds } from '../../../lib/domain/evaluate.ts';
import { answersThatCount } from '../../../lib/domain/flow.ts';
import { orient } from '../../../lib/domain/orient.ts';
import { knowledgeLabel } from '../../../lib/domain/parts-here.ts';
import type { Identity, PatientContext } from '../../../lib/domain/patient.ts';
import { referralDocument } from '../../../lib/domain/referral-document.ts';
import type { Holds } from '../../../lib/domain/referral-fields.ts';
import type { Addressee, FieldValue, Letterhead, Referral } from '../../../lib/domain/referral.ts';
import { situate } from '../../../lib/domain/situation.ts';

/** What a fictitious consultation knows, and what its user typed over the draft. */
export interface Story {
  /** File name of its golden files. */
  name: string;
  facts: Partial<PatientContext>;
  answers: Answers;
  identity: Identity | null;
  commune: { code: string; name: string; departement: string } | null;
  letterhead: Letterhead;
  addressee: Addressee | null;
  /** The user's own words, by field id. */
  words: Record<string, FieldValue>;
  anonymous?: boolean;
}

/** The request of a story, with what its outputs are made from. */
export interface Told {
  name: string;
  referral: Referral;
  holds: Holds;
  request: DeliverableRequest;
}

export const today = '2026-11-22';
const issuedAt = `${today}T19:31:05+01:00`;
const packLabel = knowledgeLabel([
  { label: 'Socle national', version: '2026.11.0', date: today },
  { label: 'Région fictive', version: '2026.10.2', date: '2026-10-30' },
]);
const { form, checklist, actors } = shippedPack;
const actorNames = Object.fromEntries(actors.map(({ key, name }) => [key, name]));

/** Writes the request of a story as the request room does. `rank` makes its identifier. */
export function told(story: Story, rank: number): Told {
  const { name, facts, identity, commune, letterhead, addressee, words, anonymous = false } = story;
  const context = aContext({ ...facts, commune: commune?.code ?? null });
  const situation = situate(shippedPack, context, story.answers);
  const holdsHere: Holds = (condition) => holds(condition, situation);
  const answers = answersThatCount(situation);
  const draft = draftReferral({
    form,
    orientation: orient(shippedPack, context, story.answers),
    context,
    answers,
    checklist,
    identity,
    commune,
    letterhead,
    addressee,
    actorNames,
    packLabel,
    today,
    holds: holdsHere,
  });
  const referral = { ...draft, values: { ...draft.values, ...words } };
  const options = { anonymous, holds: holdsHere, today };
  const request = deliverable(form, referral, {
    id: `00000000-0000-4000-8000-${String(rank + 1).padStart(12, '0')}`,
    issuedAt,
    document: referralDocument(form, referral, options),
    anonymous,
    commune: commune && { code: commune.code, name: commune.name },
    checklist,
    answers,
    holds: holdsHere,
  });
  return { name, referral, holds: holdsHere, request };
}
