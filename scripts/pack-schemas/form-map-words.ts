import type { Words } from './describe.ts';

export const FORM_MAP_TITLE = 'Plan d’un formulaire';

export const FORM_MAP_DESCRIPTION =
  'Où va chaque valeur de la demande dans le formulaire d’un DAC, PDF ou page web. Des données seulement : ni script, ni motif libre. Voir docs/formulaires.md.';

/** What each key of a map is for. */
export const FORM_MAP_WORDS: Words = {
  id: 'En minuscules et traits d’union ; stable.',
  title: 'Le formulaire, comme son DAC l’appelle.',
  checkedOn: 'Jour du dernier essai sur le formulaire ; null : jamais.',
  kind: '« pdf » : un fichier ; « page » : un formulaire web.',
  sha256: 'Empreinte SHA-256 du fichier vide ; un autre fichier est dit d’une autre version.',
  address: 'Page où le DAC publie le fichier ; rien n’y est demandé : l’utilisateur l’ouvre.',
  host: 'Hôte exact de la page.',
  path: 'Début du chemin de la page.',
  'fields[].target':
    'Nom complet du champ du PDF ; dans une page, le libellé affiché, ou un sélecteur CSS après « css: ».',
  'fields[].from':
    'Champs de la demande (packs/national/referral-form.json) ; plusieurs sont séparés par une espace.',
  'fields[].as':
    'text : tel quel ; date : 12/03/1944 ; day, month, year : une partie ; phone : par paires ; digits : chiffres seuls ; capitals ; option : un mot du formulaire ; tick : une case.',
  'fields[].options':
    'Avec « option » : le mot du formulaire pour chaque choix. Un choix sans mot est laissé à la main.',
  'fields[].in': 'Avec « tick » : la case est cochée quand la valeur est l’un de ces choix.',
};
