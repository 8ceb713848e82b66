/**
 * How the outside names identifiers and codes. CDA and XDM name a system by its OID, FHIR by its
 * URI. Sources are public repositories, as `owner/name path`.
 */
export interface InteropSystem {
  /** Null when the system has no OID in a source that was read. */
  oid: string | null;
  uri: string;
}

/** A code with the words of its own table, to the character (`asInTable`): receivers compare them. */
export interface InteropCode {
  code: string;
  display: string;
  system: InteropSystem;
}

/** Words as the tables write them: with the straight apostrophe. */
export function asInTable(words: string): string {
  return words.replaceAll('’', "'");
}

/** A system that FHIR names by its OID too. */
function named(oid: string): { oid: string; uri: string } {
  return { oid, uri: `urn:oid:${oid}` };
}

/** A table of the ANS terminologies. `name`: as in its URI, `TRE_R02-SecteurActivite`. */
function table(oid: string, name: string): { oid: string; uri: string } {
  const last = name.replace('TRE_', 'TRE-');
  return { oid, uri: `https://mos.esante.gouv.fr/NOS/${name}/FHIR/${last}` };
}

/**
 * Identifiers of the person. Source: Interop-Sante/hl7.fhir.fr.core
 * input/fsh/profiles/FRCorePatientINSProfile.fsh.
 */
export const INS_SYSTEMS = {
  nir: named('1.2.250.1.213.1.4.8'),
  nia: named('1.2.250.1.213.1.4.9'),
  test: named('1.2.250.1.213.1.4.10'),
  demonstration: named('1.2.250.1.213.1.4.11'),
} as const;

/** Types of identifiers in FHIR. Source: the same repository, FRCoreOrganizationProfile.fsh. */
export const IDENTIFIER_TYPES = 'https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203';

/** National identifiers of professionals. Source: the same repository, FRCorePractitionerProfile.fsh. */
export const PROFESSIONAL_SYSTEMS = {
  /** National one: 8 then the RPPS. Source: ansforge/TestContenuCDA-3-0 ExemplesCDA/DOC_NON_STRUCTURE_CDA-R2-N1.xml. */
  idnps: named('1.2.250.1.71.4.2.1'),
  rpps: { oid: null, uri: 'https://rpps.esante.gouv.fr' },
} as const;

/** National identifiers of structures. Source: the same repository, FRCoreOrganizationProfile.fsh. */
export const STRUCTURE_SYSTEMS = {
  /** National one: 1 then the FINESS; 0, 2, 3, 4 for other registers. */
  idnst: named('1.2.250.1.71.4.2.2'),
  finess: { oid: null, uri: 'https://finess.esante.gouv.fr' },
} as const;

/** Communes and countries of the INSEE (COG). Source: ansforge/ROR-fhir-documentation docs/pages/guide/modeleV3. */
export const COG: InteropSystem = {
  oid: null,
  uri: 'https://mos.esante.gouv.fr/NOS/TRE_R13-CommuneOM/FHIR/TRE-R13-CommuneOM',
};

export const LOINC = { oid: '2.16.840.1.113883.6.1', uri: 'http://loinc.org' } as const;

/** Source: ansforge/IG-terminologie-de-sante ig/main/CodeSystem-TRE-A02-ProfessionSavFaire-CISIS.json. */
export const PROFESSIONS = table('1.2.250.1.213.1.1.4.5', 'TRE_A02-ProfessionSavFaire-CISIS');

/** Source: the same repository, ig/main/CodeSystem-TRE-A01-CadreExercice.json. */
export const PRACTICE_SETTINGS = table('1.2.250.1.213.1.1.4.9', 'TRE_A01-CadreExercice');

/** Source: ansforge/TestContenuCDA-3-0 jeuxDeValeurs/JDV_J02_XdsHealthcareFacilityTypeCode_CISIS.xml. */
export const FACILITY_TYPES = table('1.2.250.1.71.4.2.4', 'TRE_R02-SecteurActivite');

/** The type of the document. Source: the same repository, jeuxDeValeurs/JDV_J07_XdsTypeCode_CISIS.xml. */
export const REFERRAL_LETTER: InteropCode & { system: typeof LOINC } = {
  code: '96349-6',
  display: asInTable('Lettre d’adressage'),
  system: LOINC,
};

/** The class of that type. Source: ansforge/IG-terminologie-de-sante ig/main/ConceptMap-ASS-X04-CorrespondanceType-Classe-CISIS.json. */
export const DOCUMENT_CLASS = {
  code: '10',
  display: 'Compte rendu',
  system: table('1.2.250.1.213.1.1.4.1', 'TRE_A03-ClasseDocument'),
} as const;

/** Source: ansforge/TestContenuCDA-3-0 ExemplesCDA/DOC_NON_STRUCTURE_CDA-R2-N1.xml. */
export const CONFIDENTIALITY_NORMAL = {
  code: 'N',
  display: 'Normal',
  system: {
    oid: '2.16.840.1.113883.5.25',
    uri: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality',
  },
} as const;

const FORMATS = table('1.3.6.1.4.1.19376.1.2.3', 'TRE_A11-IheFormatCode');

/**
 * Formats of a document without structured body, by its media type. Source: the same repository as
 * the class, ig/main/CodeSystem-TRE-A11-IheFormatCode.json.
 */
export const UNSTRUCTURED_FORMATS = {
  'application/pdf': {
    code: 'urn:ihe:iti:xds-sd:pdf:2008',
    display: 'Document à corps non structuré en Pdf/A-1',
    system: FORMATS,
  },
  'text/plain': {
    code: 'urn:ihe:iti:xds-sd:text:2008',
    display: 'Document à corps non structuré en texte brut',
    system: FORMATS,
  },
} as const;
