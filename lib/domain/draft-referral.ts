import type { Answers, Checklist } from './checklist.ts';
import { UNSURE } from './checklist.ts';
import { draftAnswers } from './draft-answers.ts';
import { dacAgreements, dacReasons, draftMotif, firmSupport } from './draft-motif.ts';
import { capitalised, phoneDisplay } from './french-text.ts';
import type { Orientation } from './orientation.ts';
import type { Identity, PatientContext } from './patient.ts';
import type { Addressee, FieldValue, Letterhead, Referral } from './referral.ts';
import type { Holds } from './referral-fields.ts';
import type { FormField, ReferralForm } from './referral-form.ts';

/** All that a first draft is written from. */
export interface DraftInput {
  form: ReferralForm;
  orientation: Orientation;
  context: PatientContext;
  answers: Answers;
  checklist: Checklist;
  /** Null on a public site, or when nobody was confirmed. */
  identity: Identity | null;
  /** Commune of residence; `departement` is its name as shown. */
  commune: { name: string; departement: string } | null;
  letterhead: Letterhead;
  addressee: Addressee | null;
  /** Actor key to its name on screen. */
  actorNames: Readonly<Record<string, string>>;
  /** Name, version and date of each pack behind the orientation (`knowledgeLabel`). */
  packLabel: string;
  /** ISO date. */
  today: string;
  holds: Holds;
}

/** Length of the reason when the form does not say (`domain.md` 4.3). */
const MOTIF_LIMIT = 600;

/**
 * The request, written as far as what is known allows. What is not known stays empty, and a field
 * whose origin is `none` is never prefilled, whatever this function knows.
 */
export function draftReferral(input: DraftInput): Referral {
  const known: Known = {
    ...fromLetterhead(input),
    ...fromIdentity(input),
    ...fromContext(input),
    ...fromOrientation(input),
    'date-de-la-demande': input.today,
  };
  const values: Record<string, FieldValue> = {};
  for (const field of input.form.blocks.flatMap(({ fields }) => fields)) {
    const first = known[field.id] ?? drawn(field, input.holds);
    const value = field.origin === 'none' ? undefined : accepted(field, first);
    if (value !== undefined && value.length > 0) values[field.id] = value;
  }
  return {
    addressee: input.addressee,
    values,
    reasons: reasonsOf(input),
    pack: input.packLabel,
  };
}

type Known = Readonly<Record<string, FieldValue | undefined>>;

function fromLetterhead({ letterhead, context }: DraftInput): Known {
  const isTreating = context.role === 'medecin-traitant';
  return {
    'demandeur-nom': letterhead.name,
    'demandeur-fonction': letterhead.role,
    'demandeur-structure': letterhead.structure,
    'demandeur-rpps': letterhead.rpps,
    'demandeur-telephone': phoneDisplay(letterhead.phone),
    'demandeur-mss': letterhead.mss,
    'medecin-traitant-telephone': isTreating ? phoneDisplay(letterhead.phone) : '',
    'medecin-traitant-mss': isTreating ? letterhead.mss : '',
    'sejour-etablissement': context.setting === 'hopital' ? letterhead.structure : '',
    'esms-etablissement': context.setting === 'esms' ? letterhead.structure : '',
  };
}

function fromIdentity({ form, identity, context, letterhead, answers }: DraftInput): Known {
  const treating =
    context.role === 'medecin-traitant'
      ? letterhead.name
      : (identity?.medecinTraitant ?? '') ||
        (answers[form.draft.questions.medecinTraitant] === 'non' ? 'aucun' : '');
  if (identity === null) return { 'medecin-traitant-nom': treating };
  return {
    'nom-de-naissance': identity.birthName,
    'nom-utilise': identity.usedName,
    prenoms: identity.givenNames,
    'date-de-naissance': identity.birthDate,
    sexe: { F: 'feminin', M: 'masculin', '': '' }[identity.sex],
    adresse: [identity.addressLine, identity.postalCode].filter((part) => part !== '').join(', '),
    telephone: phoneDisplay(identity.phone),
    'medecin-traitant-nom': treating,
  };
}

function fromContext({ context, commune }: DraftInput): Known {
  return {
    // A public site is where the page stands, not where its reader works.
    'cadre-d-exercice': context.setting === 'cpts-site' ? '' : context.setting,
    'lien-avec-la-personne': context.role === 'medecin-traitant' ? 'medecin-traitant' : '',
    age: ageOf(context),
    'commune-de-residence': commune?.name,
    departement: commune?.departement,
  };
}

/** On a public site the age is the lower bound of a band, and says nothing when it is zero. */
function ageOf({ age, setting }: PatientContext): string {
  if (age === null) return '';
  const years = `${age} an${age > 1 ? 's' : ''}`;
  if (setting === 'cpts-site') return age === 0 ? '' : `${years} ou plus`;
  return age === 0 ? 'moins d’un an' : years;
}

function fromOrientation(input: DraftInput): Known {
  const { form, orientation, answers, checklist } = input;
  const motif = form.blocks.flatMap(({ fields }) => fields).find(({ id }) => id === 'motif');
  const need = answers[form.draft.questions.need];
  return {
    motif: draftMotif(orientation, form.draft, motif?.maxLength ?? MOTIF_LIMIT),
    'attentes-du-professionnel': need === undefined || need === UNSURE ? [] : [need].flat(),
    // A hypothesis only: the DAC decides.
    'type-d-appui': firmSupport(orientation, form.draft),
    ...draftAnswers(checklist, answers, form.draft),
  };
}

/** Why a DAC, then who else is called: the DAC sees what stays with the others. */
function reasonsOf({ form, orientation, actorNames }: DraftInput): string[] {
  const reasons = [
    ...dacReasons(orientation, form.draft).map(({ text }) => capitalised(text)),
    ...dacAgreements(orientation, form.draft),
  ];
  const others = orientation.recommendations
    .filter(
      ({ actor, status, link, tool }) =>
        status === 'recommended' &&
        !link &&
        !tool &&
        !form.draft.supports.some((support) => support.actor === actor),
    )
    .map(({ actor }) => actorNames[actor])
    .filter((name) => name !== undefined);
  if (others.length > 0) reasons.push(`Autres interlocuteurs proposés : ${others.join(' ; ')}`);
  return reasons;
}

/** The option that the answers already give. */
function drawn({ drawn: ways = [] }: FormField, holds: Holds): string | undefined {
  return ways.find(({ when }) => holds(when) === 'true')?.gives;
}

/** The options of a choice are closed: what the form does not offer is not written. */
function accepted(field: FormField, value: FieldValue | undefined): FieldValue | undefined {
  if (value === undefined || field.options === undefined) return value;
  const offered = new Set(field.options.map(({ id }) => id));
  if (typeof value === 'string') return offered.has(value) ? value : undefined;
  return value.filter((option) => offered.has(option));
}
