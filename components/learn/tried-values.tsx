import { LEARN_FIELDS, type LearnDraft, type LearnField } from '../../lib/domain/learned.ts';
import type { PatientReading, ReadFields } from '../../lib/domain/patient.ts';
import { dateInWords } from '../text/date-text.ts';
import { learnText } from '../text/learn-text.ts';
import { patientText, refusalText, warningText } from '../text/patient-text.ts';

type Props = { draft: LearnDraft; reading: PatientReading };

/** What the page gives with the draft: each value shown, or why it is blank. */
export function TriedValues({ draft, reading }: Props) {
  const shown = LEARN_FIELDS.filter((field) => draft.places[field]);
  return (
    <div class="tried" role="status">
      <h4>{learnText.tried}</h4>
      <p class="quiet">{learnText.triedLead}</p>
      {reading.warnings.map((warning) => (
        <p key={warning} class="warning">
          {warningText[warning]}
        </p>
      ))}
      <dl class="values">
        {shown.map((field) => {
          const value = valueOf(field, reading.fields);
          return (
            <div key={field}>
              <dt>{learnText.fields[field]}</dt>
              <dd>{value || <span class="blank">{reasonOf(field, reading)}</span>}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}

/** The fields of a reading that each of them feeds. */
const FED: Readonly<Record<LearnField, readonly (keyof ReadFields)[]>> = {
  birthName: ['birthName'],
  usedName: ['usedName'],
  familyName: ['familyName'],
  givenNames: ['givenNames'],
  fullName: ['usedName', 'birthName', 'familyName', 'givenNames'],
  birthDate: ['birthDate'],
  sex: ['sex'],
  nir: ['nir'],
  phone: ['phone'],
  address: ['address'],
  medecinTraitantName: ['medecinTraitant'],
};

function valueOf(field: LearnField, fields: ReadFields): string {
  return FED[field]
    .map((fed) => textOf(fed, fields))
    .filter((text) => text !== '')
    .join(' ');
}

function textOf(fed: keyof ReadFields, fields: ReadFields): string {
  switch (fed) {
    case 'givenNames':
      return fields.givenNames?.value.join(' ') ?? '';
    case 'birthDate':
      return fields.birthDate ? dateInWords(fields.birthDate.value) : '';
    case 'sex':
      return fields.sex ? patientText.sexes[fields.sex.value] : '';
    case 'address': {
      const { line, postalCode, city } = fields.address?.value ?? {};
      return [line, postalCode, city].filter(Boolean).join(' ');
    }
    case 'medecinTraitant':
      return fields.medecinTraitant?.value.name ?? '';
    default:
      return fields[fed]?.value ?? '';
  }
}

function reasonOf(field: LearnField, { refused }: PatientReading): string {
  const why = refused.find((refusal) => FED[field].includes(refusal.field));
  return why ? `${learnText.notRead}\u00a0: ${refusalText[why.reason]}` : learnText.notRead;
}
