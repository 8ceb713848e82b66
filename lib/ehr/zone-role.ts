import { fold } from './fold.ts';

/** Whose values a part of the page holds, as its title says. */
export type ZoneRole =
  | 'patient'
  | 'unknown'
  | 'insured'
  | 'relative'
  | 'practitioner'
  | 'medecin-traitant'
  | 'list'
  | 'alert'
  | 'note'
  | 'birth-place'
  /** A title that speaks neither of the patient nor of anybody known. */
  | 'other';

const PATIENT = new Set(
  [
    'patient|patiente|le patient|la patiente|fiche patient|dossier patient|dossier du patient',
    'identite|identite du patient|identite de la patiente|identite ins|etat civil|traits d identite',
    'coordonnees|coordonnees du patient|coordonnees de la patiente|adresse et telephone',
    'administratif|donnees administratives|informations administratives|dossier administratif',
    'informations personnelles|informations patient|informations du patient|renseignements administratifs',
    'securite sociale|couverture sociale|beneficiaire|beneficiaire de soins|beneficiaire des soins|etat civil du patient',
    'personne accompagnee|personne suivie|resident|residente|usager|usagere|donnees personnelles',
    'patient details|patient information|patient banner|patient summary|patient identity|identity',
    'demographics|personal information|personal details|basic information|contact details|address and phone',
  ].flatMap((line) => line.split('|')),
);

const OTHERS: [RegExp, ZoneRole][] = [
  [/homonym|doublon|identitovigilance|\bduplicates?\b/, 'alert'],
  [
    /\b(assuree?s?|ouvrants? droits?|ayants? droits?|policy ?holders?|subscribers?|adherente?s?|mutuelles?|complementaire|porteurs?|porteuse|titulaires?|insured|insurance|guarantors?)\b/,
    'insured',
  ],
  // « Ancien médecin traitant », « remplaçant du médecin traitant »: somebody else.
  [
    /^(?!.*\b(anciens?|precedents?|ex|former|previous|remplacante?|associee?|secretariat|interne)\b).*\b(medecin|docteur) traitant\b/,
    'medecin-traitant',
  ],
  [
    /\b(medecins?|praticiens?|docteure?s?|dr|remplacante?s?|infirmiere?s?|correspondante?s?|intervenante?s?|professionnels?|pharmacien?n?e?s?|pharmacies?|cabinet|prescripteurs?|adresse par|adresse[ue]r|kinesitherapeutes?|kine|utilisateur|utilisatrice|connectee?|mon (compte|profil)|(my|your) (account|profile)|account|destinataires?|demandeurs?|donneurs? d ordre|coordinat(eurs?|rices?)|assistante?s? sociale?s?|referente?s?|preleveurs?|preleveuse|sages? femmes?|remplacant|signataire|equipe|structures?|etablissements?|laboratoires?|doctors?|providers?|practitioners?|physicians?|clinicians?|nurses?|prescribers?|pharmacists?|users?|signed in|logged in|care teams?)\b/,
    'practitioner',
  ],
  [
    /\b(personnes? (de confiance|a (prevenir|contacter))|proches?|aidante?s?|entourage|famille|representante?s?|tuteurs?|tutrice|tutelle|curateurs?|curatrice|curatelle|mandataires?|protection juridique|mere|pere|parents?|conjointe?|epoux|epouse|enfants?|fils|fille|freres?|soeurs?|voisine?s?|contacts?|urgence|gardienn?e?|fratrie|nieces?|neveux?|compagnons?|compagnes?|concubine?s?|partenaires?|cousine?s?|tantes?|oncles?|grands? (mere|pere|parents?)|accouchements?|nouveaux? nes?|bebes?|responsables? lega(l|le|ux)|aides? (a domicile|menageres?|soignante?s?)|auxiliaires?|assistante?s? maternelles?|donneurs?|filiation|next of kin|kin|emergency|mother|father|parents?|spouse|husband|wife|son|daughter|sibling|brother|sister|guardian|caregivers?|carers?|relatives?|relationships?|family|employeurs?|employers?)\b/,
    'relative',
  ],
  [
    /\b(recherch\w*|resultats?|listes?|patients|patientes|agenda|rendez vous|planning|file active|recents?|recemment|derniers? (dossiers?|patients?|consultes?)|dossiers? (consultes?|voisins?)|salle d attente|patiente? suivante?|next (patient|appointment)|filtres?|search|results?|recent|recently|schedule|appointments|waiting room|worklist)\b/,
    'list',
  ],
  [
    /\b(consultations?|observations?|notes?|courriers?|lettres?|comptes? rendus?|historique|antecedents?|motif|messages?|messagerie|journal|documents?|ordonnances?|prescriptions?|traitements?|conclusions?|examens?|hospitalisations?|evenements?|anciens?|anciennes?|precedente?s?|letters?|history|allerg\w*|vitals?|medications?|conditions?|encounters?|visits?|immunizations?|previous|former|comments?|commentaires?|remarques?)\b/,
    'note',
  ],
  [/\b(naissance|birth ?place)\b/, 'birth-place'],
];

const NEUTRAL =
  /\b(patiente?|identi\w*|dossiers?|fiches?|administrati\w*|coordonnees|informations?|renseignements?|etat civil|details?|general\w*|resume|synthese|carnet|donnees|apercu|etiquettes?|impression|personne|residente?|usagere?|beneficiaires?|sejour|situation|adresses?|telephones?|personal|demographics?|summary|overview|profile|chart|record|banner|info|card|carte|bandeau|accueil|bienvenue|vue|couverture|droits|social\w*|securite)\b/;

/** True for a title that may stand over the patient's own values: neutral words, or a name. */
export function isNeutralTitle(title: string): boolean {
  if (NEUTRAL.test(fold(title))) return true;
  const words = title.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const names = words.filter((word) => /^[(]?\p{Lu}/u.test(word));
  return words.length >= 1 && names.length >= words.length - 1 && names.length >= 2;
}

/** Houses whose names may look like a person's: « CHU Lapeyronie ». */
const HOUSES =
  /\b(chu|chru|ch|chi|msp|ehpad|had|ssr|smr|cpts|clinique|hopital|centre|maison|polyclinique|institut|service|pole|unite|urgences|esp|dac|ght|ars|usld|cms|cds|cabinet|pharmacie|laboratoire|association|dispensaire|hospital|clinic)\b/;

/** True for a line that names a house: a hospital, a health centre, a service. */
export function namesHouse(line: string): boolean {
  return HOUSES.test(fold(line));
}

/** « AUBRAC épouse CORMIER »: two names of one person, both in capitals. */
const MARRIED_NAMES = /(?<=\p{Lu}{2}) [ée]pouse (?=\p{Lu}{2})/u;

/** The role that the words of a title give, or null when they say nothing known. */
export function roleOfTitle(title: string): ZoneRole | null {
  const folded = fold(title.replace(MARRIED_NAMES, ' '));
  if (PATIENT.has(folded)) return 'patient';
  return OTHERS.find(([words]) => words.test(folded))?.[1] ?? null;
}

/** The other person a label names: « Téléphone de la mère », « NIR de l’assuré »; null for none. */
export function otherPersonIn(label: string): 'insured' | 'relative' | 'practitioner' | null {
  const role = roleOfTitle(label);
  if (role === 'insured' || role === 'relative') return role;
  return role === 'practitioner' || role === 'medecin-traitant' ? 'practitioner' : null;
}

/** True for a part whose values are never the patient's. */
export function isForeign(role: ZoneRole): boolean {
  return role !== 'patient' && role !== 'unknown' && role !== 'birth-place';
}
