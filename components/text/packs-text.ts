import type { PackFault, PackProposal, SearchOutcome } from '../../lib/domain/installed-pack.ts';
import { dateInWords } from './date-text.ts';

/** The settings section of packs. */
export const packsText = {
  title: 'Paquets de connaissance',
  lead: 'Un paquet ajoute ou remplace les règles et l’annuaire d’un territoire. Il vaut à partir de la consultation suivante, jamais au milieu d’une consultation.',
  waiting: 'Lecture des paquets…',

  listTitle: 'En usage sur ce poste',
  versionOf: (version: string, date: string): string =>
    `version ${version}, du ${dateInWords(date)}`,
  proposedVersion: (version: string, date: string): string =>
    `Version ${version}, du ${dateInWords(date)}.`,
  shipped: 'livré avec Aiguilleur',
  signedBy: (signer: string): string => `signé par ${signer}`,
  unsigned: 'sans signature',
  insisted: 'Chargé malgré\u00a0:',
  unusable:
    'Ce paquet ne convient plus à cette version d’Aiguilleur\u00a0: la connaissance livrée est utilisée à sa place.',
  outdated: (version: string): string =>
    `Aiguilleur livre maintenant la version ${version}, plus récente : elle est utilisée à la place de ce paquet. Pour revenir à celui-ci, chargez-le de nouveau.`,
  nextVersion: (version: string): string =>
    `À la prochaine consultation\u00a0: version ${version}.`,
  nextShipped: 'À la prochaine consultation\u00a0: ce paquet est retiré.',
  refused: (version: string, file: string, at: string, reason: string): string =>
    `La version ${version} reçue n’a pas pu être utilisée (${[file, at, reason].filter(Boolean).join('\u00a0: ')}).`,
  others: (count: number): string =>
    count === 1 ? '1 autre paquet livré' : `${count} autres paquets livrés`,
  goBack: (version: string): string => `Revenir à la version ${version}`,
  remove: 'Retirer',

  file: 'Charger un fichier…',
  fileHelp: 'Un fichier .pack.json, remis par votre CPTS, votre DAC ou votre ARS.',
  read: (label: string): string => `Paquet «\u00a0${label}\u00a0»`,
  inUse: (version: string): string => `En usage aujourd’hui\u00a0: version ${version}.`,
  newName: 'Aucun paquet de ce nom sur ce poste.',
  saysSigner: (signer: string): string => `Se dit signé par ${signer}`,
  fingerprint: 'Empreinte de la clé',
  install: 'Installer ce paquet',
  trust: 'Faire confiance à cette clé…',
  trustTitle: 'Faire confiance à cette clé',
  trustAsk:
    'Comparez cette empreinte avec celle que la structure vous a donnée par un autre chemin (téléphone, courrier). Les paquets signés de cette clé seront acceptés.',
  trustYes: 'L’empreinte est la même, faire confiance',
  insist: 'Installer malgré cela…',
  insistTitle: 'Installer malgré cela',
  insistYes: 'Oui, installer malgré cela',
  cannotInsist: 'Les administrateurs de ce poste ne permettent pas de passer outre.',
  cancel: 'Ne rien changer',
  dismiss: 'Écarter',

  addresses: 'Mises à jour',
  addressesLead:
    'Aiguilleur cherche à ces adresses au démarrage du navigateur et à votre demande, jamais pendant une consultation. Rien d’autre que la demande du fichier n’est envoyé.',
  noAddress: 'Aucune adresse.',
  address: 'Adresse d’un paquet (https://…)',
  addAddress: 'Ajouter cette adresse',
  allow: 'Autoriser',
  byPolicy: 'choisie par les administrateurs de ce poste',
  notAllowed: 'À autoriser une fois, d’un clic.',
  search: 'Chercher une mise à jour',
  searching: 'Recherche en cours…',
  searched: 'Recherche terminée.',

  keys: 'Clés de confiance',
  keysLead: 'Seuls les paquets signés de ces clés sont acceptés sans question.',
  noKey: 'Aucune clé. La première vient avec le premier paquet signé que vous chargez.',
  since: (date: string): string => `depuis le ${dateInWords(date)}`,
  keyOf: (signer: string): string => `la clé de ${signer}`,
  keyByPolicy: 'choisie par les administrateurs de ce poste',

  doneNow: 'C’est fait.',
  doneNext: 'C’est noté\u00a0: ce sera fait à la prochaine consultation.',
} as const;

/** What speaks against a pack, in one sentence. */
export function faultText(
  fault: PackFault,
  pack: Pick<PackProposal, 'version' | 'inUse' | 'errors'>,
): string {
  switch (fault) {
    case 'signature-missing':
      return 'Il n’est pas signé\u00a0: personne n’en répond, et rien ne dit qu’il n’a pas été modifié.';
    case 'signature-wrong':
      return 'Sa signature est fausse\u00a0: son contenu a été modifié depuis, ou n’est pas de celui qu’il annonce.';
    case 'signature-unverifiable':
      return 'Ce navigateur est trop ancien pour vérifier sa signature.';
    case 'signer-unknown':
      return 'Sa signature est juste, mais cette clé n’est pas encore de confiance sur ce poste.';
    case 'signer-changed':
      return 'Le paquet en usage est signé d’une autre clé : vérifiez que la structure qui en répond a changé.';
    case 'knowledge-errors':
      return `${errorsText(pack.errors.length)} ${pack.errors[0]?.message ?? ''}`;
    case 'older':
      return `Sa version (${pack.version}) est plus ancienne que celle en usage (${pack.inUse ?? ''}).`;
    case 'same-version':
      return `Cette version (${pack.version}) est déjà celle en usage.`;
  }
}

/** How many errors the analysis finds; the first one follows. */
function errorsText(count: number): string {
  return count === 1
    ? 'L’analyse y trouve une erreur\u00a0:'
    : `L’analyse y trouve ${count} erreurs, dont celle-ci\u00a0:`;
}

/** The same, as one of a list of reasons why a pack was taken all the same. */
export const INSISTED: Readonly<Record<PackFault, string>> = {
  'signature-missing': 'l’absence de signature',
  'signature-wrong': 'une signature fausse',
  'signature-unverifiable': 'une signature non vérifiée',
  'signer-unknown': 'une clé qui n’était pas de confiance',
  'signer-changed': 'un autre signataire',
  'knowledge-errors': 'des erreurs trouvées par l’analyse',
  older: 'une version plus ancienne',
  'same-version': 'une version déjà en usage',
};

/** How the last search at an address ended. */
export const OUTCOMES: Readonly<Record<SearchOutcome, string>> = {
  'up-to-date': 'À jour.',
  arrived: 'Une version plus récente est arrivée.',
  waiting: 'Un paquet est arrivé et attend votre décision.',
  'in-consultation': 'Une consultation est en cours\u00a0: rien n’a été demandé.',
  'not-allowed': 'Adresse à autoriser\u00a0: rien n’a été demandé.',
  unreachable: 'Adresse injoignable\u00a0: rien n’a changé.',
  'too-slow': 'Réponse trop lente\u00a0: rien n’a changé.',
  'too-large': 'Fichier trop grand\u00a0: rien n’a changé.',
  redirected: 'L’adresse renvoie ailleurs\u00a0: rien n’a changé. Donnez l’adresse finale.',
  'no-file': 'Aucun fichier à cette adresse\u00a0: rien n’a changé.',
  unreadable: 'Ce n’est pas un paquet lisible\u00a0: rien n’a changé.',
  refused:
    'Le paquet n’est pas d’une clé de confiance, ou il est plus ancien\u00a0: il a été refusé.',
  storage: 'Les paquets de ce poste ne sont pas accessibles\u00a0: rien n’a changé.',
};
