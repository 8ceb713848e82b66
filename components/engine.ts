/** The heart, in one chunk that arrives with the knowledge: the first question does without it. */
export { admissionDocument } from '../lib/domain/admission-document.ts';
export { admissionList } from '../lib/domain/admission-list.ts';
export { decidingAnswers } from '../lib/domain/deciding-answers.ts';
export { deliverable } from '../lib/domain/deliverable.ts';
export { draftReferral } from '../lib/domain/draft-referral.ts';
export { holds } from '../lib/domain/evaluate.ts';
export { fieldWarnings } from '../lib/domain/field-warnings.ts';
export { answersThatCount, displayedQuestions } from '../lib/domain/flow.ts';
export { orient } from '../lib/domain/orient.ts';
export { knowledgeLabel, partsHere } from '../lib/domain/parts-here.ts';
export { informationNotice } from '../lib/domain/information-notice.ts';
export { referralDocument } from '../lib/domain/referral-document.ts';
export {
  gateAtOnce,
  gateState,
  isRequired,
  missingFields,
  shownBlocks,
} from '../lib/domain/referral-fields.ts';
export { resolveActor } from '../lib/domain/resolution.ts';
export { mailSpaceOf } from '../lib/domain/secure-mail.ts';
export { situate } from '../lib/domain/situation.ts';
export { waysOut } from '../lib/domain/ways-out.ts';
export { changesOf, whyNot } from '../lib/domain/why.ts';
export { beneathOpeners } from './parts/beneath-openers.ts';
export { secureAddressee } from './parts/secure-addressee.ts';
export { stripNote } from './parts/strip-note.ts';
