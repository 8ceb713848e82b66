import type { ActorStatus } from '../../lib/domain/orientation.ts';

/** The page « Atelier », where packs are written. */
export const workbenchText = {
  title: 'Atelier des paquets',
  lead: 'Ouvrir un paquet, le corriger, jouer des situations, comparer deux versions. Rien n’est envoyé\u00a0; rien n’est gardé tant que vous n’exportez pas.',
  loading: 'Lecture des paquets livrés…',
  notLoaded: 'Les paquets livrés n’ont pas pu être lus\u00a0: rechargez la page.',
  quit: 'Quitter l’atelier',
  quitTitle: 'Quitter sans exporter\u00a0?',
  quitLead: (count: number): string =>
    count === 1
      ? '1 fichier modifié n’est pas exporté\u00a0: en quittant, cette modification est perdue.'
      : `${count} fichiers modifiés ne sont pas exportés\u00a0: en quittant, ces modifications sont perdues.`,
  quitYes: 'Oui, quitter',
  stay: 'Rester',

  pack: 'Paquet',
  openFolder: 'Ouvrir un dossier…',
  openFile: 'Ouvrir un fichier .pack.json…',
  drop: 'Un dossier ou un fichier peut aussi être déposé sur la page.',
  fresh: 'Nouveau paquet…',
  freshTitle: 'Nouveau paquet',
  freshName: 'Nom du dossier',
  freshHelp: 'En minuscules, sans accent, avec des traits d’union\u00a0: cpts-du-canal.',
  freshYes: 'Commencer ce paquet',
  cancel: 'Annuler',
  backToShipped: 'Revenir aux paquets livrés',
  loseTitle: 'Ouvrir autre chose\u00a0?',
  loseLead: 'Les modifications qui ne sont pas exportées seront perdues.',
  loseYes: 'Oui, ouvrir',
  noPack: 'Ce dossier ne contient aucun pack.json\u00a0: ce n’est pas un paquet. Rien n’a changé.',
  tooLarge: 'Ce dossier est trop grand pour un paquet. Rien n’a changé.',
  unreadable: 'Ce qui a été choisi n’a pas pu être lu. Rien n’a changé.',
  opened: (folder: string, files: number): string =>
    `${folder} est ouvert\u00a0: ${counted(files, 'fichier', 'fichiers')}.`,
  ignored: (count: number): string =>
    count === 1 ? '1 fichier laissé de côté' : `${count} fichiers laissés de côté`,
  ignoredLead: 'Ces fichiers n’ont pas leur place dans un paquet\u00a0: ils n’ont pas été lus.',
  changedFiles: (count: number): string =>
    count === 0
      ? 'Aucune modification à exporter.'
      : `${counted(count, 'fichier modifié', 'fichiers modifiés')}, à exporter.`,

  views: 'Parties de l’atelier',
  view: { write: 'Écrire', play: 'Jouer un cas', compare: 'Comparer', export: 'Exporter' },

  files: 'Fichiers',
  modified: 'modifié',
  findingsOf: (count: number): string => counted(count, 'constat', 'constats'),
  findingWord: (count: number): string => (count > 1 ? 'constats' : 'constat'),
  chooseFile: 'Choisissez un fichier.',
  textOf: (file: string): string => `Texte de ${file}`,
  editorHelp: 'Tabulation passe à la suite\u00a0; juste après Entrée, elle décale de deux espaces.',
  restore: 'Revenir au texte ouvert',
  saveFile: 'Exporter ce fichier',
  inFrench: 'En français',
  inFrenchOld: 'D’après la dernière version sans erreur de renvoi.',
  noSentence: 'Cette règle se lira ici dès que le fichier sera conforme.',

  findings: 'Constats',
  checking: 'Analyse en cours…',
  proving: 'Les preuves sur toutes les réponses sont en cours…',
  checkBug: 'L’analyse s’est interrompue\u00a0: modifiez un texte pour la relancer.',
  severity: { error: 'Erreurs', warning: 'Avertissements', note: 'Remarques' },
  oneSeverity: { error: 'erreur', warning: 'avertissement', note: 'remarque' },
  noFinding: 'Aucun constat\u00a0: ce paquet peut être exporté.',
  allHidden: 'Aucun constat de ce genre.',
  stopped: 'L’analyse s’est arrêtée là\u00a0: ces erreurs cacheraient les suivantes.',
  line: (file: string, line: number): string => `${file}, ligne ${line}`,
  counts: ({ error, warning, note }: Record<'error' | 'warning' | 'note', number>): string =>
    [
      counted(error, 'erreur', 'erreurs'),
      counted(warning, 'avertissement', 'avertissements'),
      counted(note, 'remarque', 'remarques'),
    ].join(', '),

  cases: 'Cas de référence',
  freeCase: 'Situation libre',
  ownCases: 'De ce paquet',
  otherCases: 'Des autres paquets',
  situation: 'La situation',
  facts: 'Contexte',
  answers: 'Réponses',
  unanswered: 'Sans réponse',
  unsure: 'Ne sait pas',
  none: 'Aucune de ces propositions',
  clear: 'Tout effacer',
  age: 'Âge, en années',
  yes: 'Oui',
  no: 'Non',
  expected: 'Attendu par le cas',
  held: 'Tout ce que ce cas attend est obtenu.',
  changedCase: 'La situation n’est plus celle du cas\u00a0: son attendu n’est pas vérifié.',
  result: 'Orientation obtenue',
  nobody: 'Personne n’est proposé.',
  preemption: (names: string): string => `D’abord\u00a0: ${names}.`,
  complexity: {
    yes: 'Situation complexe',
    no: 'Pas de complexité',
    unknown: 'Complexité non connue',
  },
  requestOpen: 'Demande ouverte',
  requestClosed: (reason: string): string => `Demande fermée\u00a0: ${reason}`,
  level: (level: number): string => `niveau ${level}`,
  because: 'Parce que\u00a0:',
  missing: 'Il manque\u00a0:',
  setAside: (count: number): string => counted(count, 'acteur écarté', 'acteurs écartés'),
  folded: (count: number): string =>
    counted(
      count,
      'autre acteur, si «\u00a0ne sait pas\u00a0»',
      'autres acteurs, si «\u00a0ne sait pas\u00a0»',
    ),
  noPackYet:
    'Aucun cas ne peut être joué\u00a0: un fichier est mal écrit, ou un renvoi ne mène nulle part. Les constats disent où.',
  oldPack: 'Joué avec la dernière version sans erreur de renvoi.',
  unplayable: 'Ce cas ne peut pas être joué',
  saveCase: 'Enregistrer comme cas',
  saveCaseYes: 'Enregistrer ce cas',
  saveCaseLead:
    'Le cas attendra ce qui est obtenu maintenant. Il s’ajoute au paquet ouvert\u00a0; situations fictives seulement.',
  caseTitle: 'Titre',
  caseStory: 'La situation, comme à un confrère',
  caseWritten: (path: string): string => `${path} est écrit, à relire puis à exporter.`,

  compareTitle: 'Comparer deux versions',
  failing: (count: number): string =>
    count === 1 ? '1 ne passe plus.' : `${count} ne passent plus.`,
  compareLead:
    'Tous les cas de référence des deux versions sont joués avec l’une, puis avec l’autre.',
  reference: 'Version de référence',
  references: {
    opened: 'Celle qui a été ouverte, avant vos modifications',
    shipped: 'Celle qui est livrée avec Aiguilleur',
    other: 'Une autre, dans un dossier ou un fichier',
  },
  otherOpened: (folder: string): string => `Version de référence\u00a0: ${folder}`,
  compare: 'Comparer',
  comparing: 'Les cas sont joués…',
  compareBug: 'La comparaison s’est interrompue\u00a0: recommencez.',
  unsound: {
    before: 'La version de référence a des erreurs\u00a0: ses cas ne peuvent pas être joués.',
    after: 'La version ouverte a des erreurs\u00a0: ses cas ne peuvent pas être joués.',
  },
  noChange: (cases: number): string =>
    `Aucun cas ne change, sur ${counted(cases, 'cas joué', 'cas joués')}.`,
  changes: (changed: number, cases: number): string =>
    changed === 1
      ? `1 cas change sur ${cases}, le voici.`
      : `${changed} cas changent sur ${cases}, les voici.`,
  stale: 'Le paquet a changé depuis\u00a0: comparez de nouveau.',
  fails: 'Ne passe plus',
  passes: 'Passe désormais',
  first: (before: string, after: string): string =>
    `En premier\u00a0: ${after}, au lieu de ${before}`,
  added: 'Ajouté',
  removed: 'Retiré',
  becomes: (name: string, before: string, after: string): string =>
    `${name}\u00a0: ${after}, au lieu de ${before}`,
  reordered: 'Les mêmes acteurs, dans un autre ordre.',
  numbers: (before: string, after: string): string =>
    `Numéros\u00a0: ${after}, au lieu de ${before}`,
  noNumber: 'aucun',
  noActor: 'personne',
  request: { opens: 'La demande s’ouvre.', closes: 'La demande se ferme.' },
  complexityBecomes: (before: string, after: string): string =>
    `${after}, au lieu de «\u00a0${before.toLowerCase()}\u00a0»`,
  playableNow: 'Ce cas ne pouvait pas être joué avec la version de référence.',
  playThis: 'Jouer ce cas',

  exportPack: 'Exporter le paquet',
  exportPackLead:
    'Un seul fichier, sans signature. Une personne qui a la clé le signe ensuite, depuis un terminal\u00a0:',
  signCommand: 'npm run pack:sign -- <fichier> --key <clé privée> --signer "Nom de la structure"',
  hasErrors: (count: number): string =>
    `Ce paquet a ${counted(count, 'erreur', 'erreurs')}\u00a0: il n’est pas publiable.`,
  insistUnproved: 'Exporter sans attendre les preuves',
  insist: 'Exporter malgré les erreurs',
  insisted: 'Le fichier est enregistré, avec ses erreurs.',
  exported: (name: string): string => `${name} est enregistré.`,
  notChecked: 'L’analyse n’est pas finie\u00a0: attendez-la avant d’exporter.',
  notJson: (file: string): string =>
    `${file} est mal écrit\u00a0: le paquet ne peut pas être fabriqué.`,
  exportFindings: 'Exporter les constats',
  asText: 'En texte',
  asJson: 'En JSON',
  exportFiles: 'Exporter un fichier modifié',
  nothingChanged: 'Aucun fichier n’est modifié.',
} as const;

const STATUSES: Readonly<Record<ActorStatus, string>> = {
  recommended: 'recommandé',
  'to-confirm': 'à confirmer',
  link: 'à informer',
  'set-aside': 'écarté',
  latent: 'pas encore décidé',
  silent: 'pas concerné',
};

/** How an actor stands, in one or two words. */
export function statusText(status: ActorStatus): string {
  return STATUSES[status];
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count > 1 ? many : one}`;
}
