import { CONSENT_DOCUMENT, COORDINATION_OF_CARE, PRIVACY, RECIPIENT } from './codes.ts';
import { narrative } from './narrative.ts';
import { plainDate } from './plain-date.ts';
import { concept, type Json, listed, type Resource } from './resource.ts';
import { AGREEMENTS, type Writing } from './writing.ts';

/** Fields that tell how the person was informed and agreed, and within which limits. */
const TOLD = [
  'information-donnee',
  'accord',
  'accord-motif',
  'accord-date',
  'accord-modalite',
  'partage',
  'partage-autres',
  'ne-pas-transmettre',
] as const;

/**
 * What the person was told and agreed to. `proposed` when no agreement could be collected: nobody
 * agreed, and the professional’s reason is in its text. Nothing for an anonymous request.
 */
export function consent(writing: Writing): Resource[] {
  const { ids, to, text, words, chosen, request } = writing;
  if (to('consent') === undefined) return [];
  const agreement = text('accord');
  const isAgreed = AGREEMENTS.some((each) => each === agreement);
  const byRepresentative = agreement === 'par-le-representant';
  const fields = request.form.blocks.flatMap((block) => block.fields);
  const rows = TOLD.flatMap((id) => {
    const value = words(id);
    const label = fields.find((field) => field.id === id)?.label;
    return value === undefined || label === undefined ? [] : [{ label, value }];
  });
  return [
    {
      resourceType: 'Consent',
      id: ids.consent,
      text: narrative(rows),
      status: isAgreed ? 'active' : 'proposed',
      scope: concept(PRIVACY),
      category: [concept(CONSENT_DOCUMENT, words('accord'))],
      patient: to('patient'),
      dateTime: plainDate(text('accord-date')) ?? request.issuedAt,
      performer: isAgreed
        ? listed(byRepresentative ? to('representative') : to('patient'))
        : undefined,
      organization: listed(to('organization')),
      policyRule: {
        text: 'Code de la santé publique, article L. 1110-4\u00a0: la personne est informée et peut s’opposer à tout moment.',
      },
      provision: isAgreed ? provision(writing, chosen('partage')) : undefined,
    },
  ];
}

/** With whom it may be shared, and what stays apart, in the words of the form. */
function provision({ to, words, text, request }: Writing, shared: readonly string[]): Json {
  const options = request.form.blocks
    .flatMap((block) => block.fields)
    .find(({ id }) => id === 'partage')?.options;
  const names = shared.map((id) =>
    id === 'autres'
      ? (words('partage-autres') ?? undefined)
      : options?.find((option) => option.id === id)?.label,
  );
  const others = names.map((display) => recipient(display === undefined ? undefined : { display }));
  const withheld = text('ne-pas-transmettre');
  return {
    type: 'permit',
    actor: listed(recipient(to('addressee')), ...others),
    purpose: [COORDINATION_OF_CARE],
    provision: withheld === undefined ? undefined : [{ type: 'deny', code: [{ text: withheld }] }],
  };
}

function recipient(reference: { [element: string]: string } | undefined): Json | undefined {
  return reference === undefined ? undefined : { role: concept(RECIPIENT), reference };
}
