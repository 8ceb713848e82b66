import type { Subject } from './form-words.ts';
import type { MappedField } from './form-map.ts';

/**
 * What forms call what a request holds, by the habits of public forms of DACs and CPTS, French and
 * English. The first that fits counts; `null`: known, and never proposed.
 */
export interface Habit {
  says: RegExp;
  /** By whom the field speaks of; `nobody` when its words name nobody. */
  gives: Partial<Record<Subject | 'nobody', string>>;
  as?: MappedField['as'];
}

const person = (id: string): Habit['gives'] => ({ person: id, nobody: id });

/** For texts and choices, the most precise first. */
export const HABITS: readonly Habit[] = [
  { says: /\b(signature|cachet|reserve|numero de dossier|code interne)\b/, gives: {} },
  {
    says: /\b(ddn|dnn|dob|date (de )?naissance|naissance (jour|mois|annee|jj|mm|aaaa)|ne le|nee le|ne e le|birth ?date|birthday|date of birth)\b/,
    gives: person('date-de-naissance'),
    as: 'date',
  },
  { says: /\b(lieu (de )?naissance|birth ?place)\b/, gives: {} },
  {
    says: /\b(date (de |de la )?(demande|orientation|signalement)|request date|fait le)\b/,
    gives: {
      nobody: 'date-de-la-demande',
      person: 'date-de-la-demande',
      requester: 'date-de-la-demande',
    },
    as: 'date',
  },
  { says: /\b(date|le)\b/, gives: {} },
  {
    says: /\b(prenom|prenoms|first name|firstname|given names?|forename)\b/,
    gives: person('prenoms'),
  },
  {
    says: /\b(nom (d )?usage|nom usuel|nom marital|nom (d )?epouse?|nom utilise|married name|used name)\b/,
    gives: person('nom-utilise'),
  },
  {
    says: /\b(nom (de )?(naissance|famille|jeune fille)|nom patronymique|birth name|maiden name)\b/,
    gives: person('nom-de-naissance'),
  },
  {
    says: /\b(rpps)\b/,
    gives: { nobody: 'demandeur-rpps', requester: 'demandeur-rpps' },
    as: 'digits',
  },
  { says: /\b(finess)\b/, gives: { nobody: 'demandeur-finess', requester: 'demandeur-finess' } },
  {
    says: /\b(ins|nir|matricule|securite sociale|num secu|nss)\b/,
    gives: person('matricule-ins'),
    as: 'digits',
  },
  {
    says: /\b(mail|email|courriel|mss|mssante|messagerie)\b/,
    gives: { doctor: 'medecin-traitant-mss', requester: 'demandeur-mss' },
  },
  {
    says: /\b(tel|tels|telephone|portable|mobile|phone|phone number)\b/,
    gives: {
      ...person('telephone'),
      doctor: 'medecin-traitant-telephone',
      requester: 'demandeur-telephone',
      carer: 'aidant-telephone',
      guardian: 'representant-contact',
    },
    as: 'phone',
  },
  {
    says: /\b(lien|parente|relationship)\b/,
    gives: { carer: 'aidant-lien', nobody: 'lien-avec-la-personne' },
  },
  { says: /\b(qualite)\b/, gives: { guardian: 'representant-qualite' } },
  { says: /\b(fonction|profession|role)\b/, gives: { requester: 'demandeur-fonction' } },
  {
    says: /\b(vit seul|vit seule|seul domicile|living alone|lives alone)\b/,
    gives: person('vit-seul'),
  },
  { says: /\b(commune|ville|city|town)\b/, gives: person('commune-de-residence') },
  { says: /\b(adresse|domicile|address|rue)\b/, gives: person('adresse') },
  { says: /\b(sexe|civilite|genre|gender|sex)\b/, gives: person('sexe') },
  { says: /\b(motif hospitalisation|motif du sejour|motif (d )?entree)\b/, gives: {} },
  {
    says: /\b(motif|motifs|objet de la demande|raison de la demande|reason|besoins? (identifies?|reperes?))\b/,
    gives: { ...person('motif'), requester: 'motif' },
  },
  { says: /\b(attentes?|souhaits?)\b/, gives: { person: 'attentes-de-la-personne' } },
  {
    says: /\b(deja essayes?|deja tentees?|actions (deja )?(menees|engagees)|history)\b/,
    gives: person('deja-essaye'),
  },
  { says: /\b(delai|urgency|degre d urgence)\b/, gives: person('delai') },
  { says: /\b(gir|protection|mesure de protection)\b/, gives: {} },
  { says: /\b(age)\b/, gives: person('age') },
  {
    says: /\b(nom|name|identite)\b/,
    gives: {
      ...person('nom-de-naissance'),
      doctor: 'medecin-traitant-nom',
      requester: 'demandeur-nom',
      carer: 'aidant-nom',
      guardian: 'representant-nom',
    },
  },
];

/** For boxes: which options of the request tick them. */
export const BOX_HABITS: readonly { says: RegExp; from: string; in: readonly string[] }[] = [
  {
    says: /\b(mt|medecin|traitant)\b.*\binforme|\binforme.*\b(mt|medecin|traitant)\b/,
    from: 'medecin-traitant-informe',
    in: ['oui'],
  },
  { says: /\b(representant|tuteur|curateur)\b/, from: 'representant-informe', in: ['oui'] },
  {
    says: /\b(patient|personne|usager)\b.*\binforme|\binforme.*\b(patient|personne|usager)\b/,
    from: 'information-donnee',
    in: ['oui'],
  },
  {
    says: /\b(accord|consentement|consent)\b/,
    from: 'accord',
    in: ['oral', 'ecrit', 'par-le-representant'],
  },
  { says: /\b(femme|madame|mme|feminin|female)\b/, from: 'sexe', in: ['feminin'] },
  { says: /\b(homme|monsieur|masculin|male)\b/, from: 'sexe', in: ['masculin'] },
  { says: /\b(vit seul|vit seule|lives alone|living alone)\b/, from: 'vit-seul', in: ['oui'] },
];
