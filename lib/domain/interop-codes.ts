import {
  asInTable,
  FACILITY_TYPES,
  type InteropCode,
  PRACTICE_SETTINGS,
  PROFESSIONS,
} from './interop-systems.ts';

/** A code of a system that has an OID: CDA and XDM write no other. */
export interface CdaCode extends InteropCode {
  system: { oid: string; uri: string };
}

/** Codes of professions that are not regulated health ones. Same sources as `PROFESSIONS`. */
const SOCIAL = {
  oid: '1.2.250.1.213.1.6.1.4',
  uri: 'https://mos.esante.gouv.fr/NOS/TRE_R94-ProfessionSocial/FHIR/TRE-R94-ProfessionSocial',
};
const TITLES = {
  oid: '1.2.250.1.213.1.6.1.109',
  uri: 'https://mos.esante.gouv.fr/NOS/TRE_R95-UsagerTitre/FHIR/TRE-R95-UsagerTitre',
};
const CARE_ROLES = {
  oid: '1.2.250.1.213.1.6.1.107',
  uri: 'https://mos.esante.gouv.fr/NOS/TRE_R85-RolePriseCharge/FHIR/TRE-R85-RolePriseCharge',
};

/** The first that fits the words of the function wins; « interne » alone says nothing sure. */
const FUNCTIONS: readonly [RegExp, CdaCode][] = [
  [
    /coord(onn|in)at(eur|rice) de parcours|\breferente? parcours/,
    care('330', 'Coordonnateur de parcours'),
  ],
  [/\bassistante? (de service )?sociale?\b/, social('41', 'Assistant de service social')],
  [
    /economie sociale( et)? familiale|\bcesf\b/,
    care('320', 'Conseiller en économie sociale et familiale'),
  ],
  [/\bpsychologue/, { code: '93', display: 'Psychologue', system: TITLES }],
  [/sages?-? ?femme|maieuticien/, health('G15_50', 'Sage-Femme')],
  [/infirmi/, health('G15_60', 'Infirmier')],
  [/kinesitherap/, health('G15_70', 'Masseur-Kinésithérapeute')],
  [/ergotherap/, health('G15_94', 'Ergothérapeute')],
  [/orthophon/, health('G15_91', 'Orthophoniste')],
  [/pharmacien/, health('G15_21', 'Pharmacien')],
  [/dentiste/, health('G15_40', 'Chirurgien-Dentiste')],
  [/generaliste|medecine generale/, health('G15_10/SM54', 'Médecin - Médecine Générale (SM)')],
  [/geriatre/, health('G15_10/SM18', 'Médecin - Gériatrie (SM)')],
  [/pediatre/, health('G15_10/SM40', 'Médecin - Pédiatrie (SM)')],
  [/\bpsychiatre/, health('G15_10/SM42', 'Médecin - Psychiatrie (SM)')],
  [/\bmedecin\b/, health('G15_10', 'Médecin')],
];

/**
 * The profession that the words of a function name; null when they name none for sure. Source:
 * ansforge/TestContenuCDA-3-0 jeuxDeValeurs/JDV_J01_XdsAuthorSpecialty_CISIS.xml.
 */
export function professionOf(words: string): CdaCode | null {
  const plain = withoutAccents(words);
  // A secretary of a doctor, a student in nursing: not the profession that the words hold.
  if (/secretai|etudiant|eleve|interne\b|externe\b|cadre/.test(plain)) return null;
  return FUNCTIONS.find(([fits]) => fits.test(plain))?.[1] ?? null;
}

/**
 * The kind of place, from the setting of the form and the words of the structure. A practice that
 * says nothing of a group is written as an individual one; a hospital whose status is not said is
 * « autre établissement sanitaire ». Source: the same repository, JDV_J02_XdsHealthcareFacilityTypeCode_CISIS.xml.
 */
export function facilityOf(setting: string, structure: string): CdaCode {
  const plain = withoutAccents(structure);
  const says = (words: RegExp) => words.test(plain);
  if (setting === 'cpts') {
    return facility(
      'SA63',
      'Communauté professionnelle territoriale de santé et équipe de soins spécialisés',
    );
  }
  if (setting === 'hopital') {
    const isPublic = says(/centre hospitalier|\bch(u|r|ru|i|s)?\b|assistance publique|\bap-?hp\b/);
    return isPublic
      ? facility('SA01', 'Etablissement public de santé')
      : facility('SA30', 'Autre établissement sanitaire');
  }
  if (setting === 'esms') {
    return says(/ehpad|personnes agees/)
      ? facility('SA17', 'Etablissement pour personnes âgées')
      : facility('SA41', 'Autre établissement du domaine social ou médico-social');
  }
  if (says(/centre (\w+ )?de sante/)) return facility('SA05', 'Centre de santé');
  if (says(/(maison|pole) (\w+ )?de sante|\bmsp\b/)) {
    return facility('SA52', 'Maison de santé ou Pôle de santé');
  }
  return says(/groupe|associes/)
    ? facility('SA08', 'Cabinet de groupe')
    : facility('SA07', 'Cabinet individuel');
}

/** In hospital or not. Source: the same repository, JDV_J04_XdsPracticeSettingCode_CISIS.xml. */
export function practiceSettingOf(setting: string): CdaCode {
  return setting === 'hopital'
    ? { code: 'ETABLISSEMENT', display: 'Etablissement de santé', system: PRACTICE_SETTINGS }
    : { code: 'AMBULATOIRE', display: 'Ambulatoire', system: PRACTICE_SETTINGS };
}

function health(code: string, display: string): CdaCode {
  return { code, display, system: PROFESSIONS };
}

function social(code: string, display: string): CdaCode {
  return { code, display, system: SOCIAL };
}

function care(code: string, display: string): CdaCode {
  return { code, display, system: CARE_ROLES };
}

function facility(code: string, display: string): CdaCode {
  return { code, display: asInTable(display), system: FACILITY_TYPES };
}

function withoutAccents(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
