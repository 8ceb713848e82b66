import { IDENTIFIER_TYPES, LOINC, REFERRAL_LETTER } from '../../domain/interop-systems.ts';
import type { Coding } from './resource.ts';

const NOS = 'https://mos.esante.gouv.fr/NOS';
const HL7 = 'http://terminology.hl7.org/CodeSystem';
const FR_CORE = 'https://hl7.fr/ig/fhir/core';

/** Profiles and extensions of fr-core 2.2. Source: Interop-Sante/hl7.fhir.fr.core input/fsh. */
export const FR_CORE_PROFILES = {
  patient: frCore('fr-core-patient'),
  patientIns: frCore('fr-core-patient-ins'),
  organization: frCore('fr-core-organization'),
} as const;
export const FR_CORE_EXTENSIONS = {
  inseeCode: frCore('fr-core-address-insee-code'),
  birthGivenNames: frCore('fr-core-patient-birth-list-given-name'),
  reliability: frCore('fr-core-identity-reliability'),
  emailType: frCore('fr-core-contact-point-email-type'),
} as const;

/** Says that the mailbox is in the secure mail of health care (TRE_R256). */
export const SECURE_MAIL: Coding = {
  system: `${NOS}/TRE_R256-TypeMessagerie/FHIR/TRE-R256-TypeMessagerie`,
  code: 'MSSANTE',
};
/** The user said that the identity is qualified. Source: the same repository, FRCoreCodeSystemIdentityStatus.fsh. */
export const QUALIFIED: Coding = {
  system: `${FR_CORE}/CodeSystem/fr-core-cs-identity-status`,
  code: 'QUAL',
};

/**
 * What is asked and of whom. Source: ansforge/IG-terminologie-de-sante, JDV_J17 and JDV_J238: 178 is
 * the DAC in this table only.
 */
export const COORDINATION: Coding = {
  system: `${NOS}/TRE_R211-ActiviteOperationnelle/FHIR/TRE-R211-ActiviteOperationnelle`,
  code: '335',
  display: 'Coordination de parcours complexes',
};
export const DAC: Coding = {
  system: `${NOS}/TRE_R244-CategorieOrganisation/FHIR/TRE-R244-CategorieOrganisation`,
  code: '178',
};

export const LETTER: Coding = {
  system: LOINC.uri,
  code: REFERRAL_LETTER.code,
  display: REFERRAL_LETTER.display,
};
/** Class of that letter. Source: the same repository, ConceptMap-ASS-X04-CorrespondanceType-Classe-CISIS.json. */
export const LETTER_CLASS: Coding = {
  system: `${NOS}/TRE_A03-ClasseDocument/FHIR/TRE-A03-ClasseDocument`,
  code: '10',
  display: 'Compte rendu',
};

/** Codes of HL7 itself, from the tables of R4. */
export const CONSENT_DOCUMENT: Coding = { system: LOINC.uri, code: '59284-0' };
export const PRIVACY: Coding = { system: `${HL7}/consentscope`, code: 'patient-privacy' };
export const RECIPIENT: Coding = { system: `${HL7}/v3-ParticipationType`, code: 'IRCP' };
export const COORDINATION_OF_CARE: Coding = { system: `${HL7}/v3-ActReason`, code: 'COC' };
export const ANONYMISED: Coding = { system: `${HL7}/v3-ObservationValue`, code: 'ANONYED' };
export const FULFIL: Coding = {
  system: 'http://hl7.org/fhir/CodeSystem/task-code',
  code: 'fulfill',
};

/** Type of an identifier, as fr-core writes it. */
export function identifierType(code: string): Coding {
  return { system: IDENTIFIER_TYPES, code };
}

function frCore(id: string): string {
  return `${FR_CORE}/StructureDefinition/${id}`;
}
