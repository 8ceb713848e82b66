/** The settings section of allowed sites. */
export const sitesText = {
  title: 'Sites autorisés',
  lead: 'À l’installation, Aiguilleur n’a accès à aucun site\u00a0: il lit la page que vous montrez, quand vous cliquez. Autorisez un site de plus si un dossier y est affiché dans un cadre qui n’est pas lu, ou pour le repère discret.',
  waiting: 'Lecture des sites autorisés…',
  none: 'Aucun site.',
  site: 'Site à autoriser (un seul hôte, en https)',
  siteHelp: 'Par exemple dossier.exemple.fr. Le navigateur vous demandera de confirmer.',
  allow: 'Autoriser ce site',
  allowAgain: 'Autoriser de nouveau',
  forget: 'Retirer',
  notAllowed: 'Le navigateur ne l’autorise plus\u00a0: rien n’y est fait.',
  frames: 'Les cadres de ce site sont lus avec le dossier, à votre clic.',
  hintIsOn: 'Le repère discret est activé.',
  done: 'C’est fait.',

  hint: 'Repère discret',
  hintLead:
    'Une pastille sur l’icône d’Aiguilleur, dans l’onglet du dossier, avec ces mots\u00a0: «\u00a0Ce dossier pourrait relever d’une coordination\u00a0». Ni score, ni degré de gravité. Rien ne s’ouvre, rien n’est écrit dans la page, rien n’est gardé ni envoyé.',
  hintReads:
    'C’est la seule fois où une page est regardée sans clic\u00a0: une fois après son chargement, et une fois après chaque changement d’adresse. N’y sont cherchés que l’âge affiché et la présence de vos mots.',
  hintOn: 'Montrer ce repère sur ce site',
  words: 'Mots à chercher, séparés par des virgules',
  wordsHelp: 'Un seul suffit. Mots entiers, tels qu’ils sont écrits dans vos dossiers.',
  age: 'À partir de cet âge (années)',
  ageHelp: 'Aucun âge n’est proposé\u00a0: c’est votre choix. Vide\u00a0: tout âge.',
  ageWrong: 'Un nombre entier d’années, entre 0 et 130.',
  nothing: 'Donnez au moins un mot ou un âge.',
  both: 'Avec des mots et un âge, il faut les deux.',
  save: 'Enregistrer',
  savedReload: 'C’est enregistré. Les pages de ce site déjà ouvertes sont à recharger.',
} as const;
