import type { Failure, FormFault } from '../../lib/domain/failure.ts';
import type { LetterLack } from '../../lib/domain/letter-header.ts';

/** The sentence for each failure: what happened, and the way forward. */
export function failureText(failure: Failure): string {
  switch (failure.code) {
    case 'page-unreadable':
      return 'La page n’a pas pu être lue : cliquez à nouveau sur l’icône, ou saisissez à la main.';
    case 'commune-unknown':
      return 'Cette commune n’est pas dans les données : cherchez-la par son nom, ou laissez vide.';
    case 'communes-unavailable':
      return 'La liste des communes n’a pas pu être chargée : l’orientation se fait sans territoire.';
    case 'pack-invalid':
      return `Le fichier ${failure.file} n’est pas conforme (${failure.at && `${failure.at} : `}${failure.reason}). La version précédente est gardée.`;
    case 'archive-refused':
      return `Ce fichier n’est pas un paquet utilisable : ${failure.reason}. Rien n’a changé.`;
    case 'installed-pack-unusable':
      return `Le paquet installé « ${failure.name} » ne convient plus à cette version d’Aiguilleur : la connaissance livrée est utilisée à sa place.`;
    case 'installed-pack-outdated':
      return `Le paquet installé « ${failure.name} » est plus ancien que celui livré avec cette version d’Aiguilleur : la connaissance livrée est utilisée à sa place.`;
    case 'packs-unavailable':
      return 'Les paquets de ce poste ne sont pas accessibles : rien n’a changé.';
    case 'address-refused':
      return failure.why === 'form'
        ? 'Cette adresse ne convient pas : elle doit commencer par https:// et mener droit au fichier.'
        : 'Le navigateur n’a pas autorisé cette adresse : rien n’y sera demandé.';
    case 'site-refused':
      return failure.why === 'form'
        ? 'Ce nom de site ne convient pas\u00a0: donnez un seul hôte en https, sans chemin, sans port et sans astérisque.'
        : 'Le navigateur n’a pas autorisé ce site\u00a0: rien n’y sera fait.';
    case 'settings-invalid':
      return `Les réglages enregistrés ne sont pas lisibles (${failure.at} : ${failure.reason}). Les réglages par défaut sont utilisés.`;
    case 'storage-unavailable':
      return 'L’enregistrement est bloqué ou plein : la consultation continue, mais disparaîtra à la fermeture du panneau.';
    case 'case-invalid':
      return `Le cas ${failure.file} n’est pas conforme (${failure.at} : ${failure.reason}).`;
    case 'document-not-made':
      return `Le document (${failure.format}) n’a pas pu être fabriqué : essayez une autre façon.`;
    case 'document-lacks':
      return `Un document normalisé ne peut pas s’en passer : ${failure.lacks.map((lack) => LACK_TEXT[lack]).join(', ')}.`;
    case 'chart-changed':
      return 'Le dossier affiché n’est plus celui de cette personne : rien n’a été remis ni écrit.';
    case 'no-cursor':
      return 'Aucun champ du dossier n’a le curseur : cliquez dans la note, puis recommencez.';
    case 'note-not-written':
      return 'Le logiciel n’a pas gardé le texte tel quel : vérifiez la note, ou collez-le vous-même.';
    case 'adapter-invalid':
      return `Ce fichier de logiciel appris n’est pas conforme (${failure.at && `${failure.at} : `}${failure.reason}). Rien n’a changé.`;
    case 'form-unusable':
      return `${FORM_FAULT_TEXT[failure.why]} Le PDF de l’outil reste possible.`;
    case 'form-elsewhere':
      return `La page affichée n’est pas ce formulaire (attendu : ${failure.host}) : rien n’a été écrit.`;
    case 'form-left':
      return 'La page du DAC a changé d’elle-même pendant le remplissage : regardez ce qu’elle a gardé ou envoyé avant de continuer.';
    case 'form-map-invalid':
      return `Ce plan de formulaire n’est pas conforme (${failure.at && `${failure.at} : `}${failure.reason}). Rien n’a changé.`;
    case 'draft-unreadable':
      return 'Ce brouillon ne s’ouvre plus : il a été effacé, ou son délai est passé.';
    case 'clipboard-refused':
      return 'Le navigateur a refusé la copie : cliquez dans le panneau, puis recommencez.';
    case 'message-refused':
      return 'Un message interne a été refusé : fermez puis rouvrez le panneau.';
  }
}

const LACK_TEXT: Readonly<Record<LetterLack, string>> = {
  anonymous: 'l’identité de la personne',
  rpps: 'votre numéro RPPS',
  'requester-name': 'votre nom',
  'person-name': 'le nom de la personne',
  'given-names': 'ses prénoms',
  'birth-date': 'sa date de naissance',
};

const FORM_FAULT_TEXT: Readonly<Record<FormFault, string>> = {
  'not-a-pdf': 'Ce fichier n’est pas un PDF.',
  'too-large': 'Ce fichier est trop gros pour un formulaire.',
  damaged: 'Ce PDF est abîmé : il ne s’ouvre pas.',
  encrypted: 'Ce PDF est protégé : il ne peut pas être rempli ici.',
  xfa: 'Ce formulaire est d’une forme ancienne (XFA), qui ne peut pas être remplie ici.',
  'no-fields': 'Ce PDF n’a pas de champ à remplir : il a peut-être été aplati.',
  'already-filled':
    'Ce formulaire est déjà rempli pour quelqu’un : donnez le formulaire vierge. Rien n’a été gardé.',
  'active-content': 'Ce PDF contient des scripts ou des fichiers joints : il est refusé.',
  'too-slow': 'Ce PDF demande trop de temps : il est refusé.',
  missing: 'Le formulaire de ce DAC n’est pas sur ce poste : donnez son fichier.',
};

/** The knowledge did not load. */
export const PACK_MISSING_TEXT =
  'Les règles et l’annuaire n’ont pas pu être chargés : rechargez la page. Les questions restent lisibles.';
