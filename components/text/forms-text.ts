import type { MappedField } from '../../lib/domain/form-map.ts';

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

/** The settings section of the forms of DACs. */
export const formsText = {
  title: 'Formulaires des DAC',
  lead: 'Le formulaire PDF de votre DAC, rempli depuis la demande. Donnez le fichier vide une fois\u00a0: il reste sur ce poste, avec le plan qui dit où va chaque valeur. Aucun nom de patient n’y est gardé.',
  waiting: 'Lecture des formulaires gardés…',
  none: 'Aucun formulaire gardé.',
  give: 'Donner un formulaire PDF',
  giveHelp: 'Le fichier vide, tel que le DAC le publie. 20\u00a0Mo au plus.',
  reading: 'Lecture du formulaire…',
  importMap: 'Ajouter un plan reçu',
  importMapHelp: 'Un fichier .form-map.json, exporté d’un autre poste ou donné par un DAC.',
  giveFile: 'Donner le PDF vide de ce formulaire',
  fromPack: 'Plan de l’annuaire\u00a0: donnez le PDF une fois.',
  published: 'Page où le DAC le publie',
  page: (host: string): string => `formulaire web de ${host}`,
  pdf: 'formulaire PDF',
  places: (count: number): string => plural(count, 'place remplie', 'places remplies'),
  noFile: 'sans son fichier',
  change: 'Modifier',
  exportMap: 'Exporter le plan',
  forget: 'Retirer',
  done: 'C’est fait.',
  gone: 'Ce formulaire n’a pas pu être ouvert\u00a0: donnez de nouveau son fichier.',

  editor: 'Plan du formulaire',
  name: 'Nom du formulaire',
  found: (fields: number, filled: number): string =>
    `${plural(fields, 'champ', 'champs')} dans ce formulaire, ${filled} avec une valeur. Vérifiez chaque ligne\u00a0: ce qui reste vide sera à remplir à la main.`,
  disarmed:
    'Ce PDF contient des scripts ou des liens. Ils ne sont jamais exécutés, et le fichier rempli n’en contient plus.',
  otherVersion:
    'Ce fichier n’est pas celui pour lequel ce plan a été fait\u00a0: c’est peut-être une autre version. Vérifiez les lignes, puis essayez.',
  lost: (names: string): string =>
    `Champs du plan que ce formulaire n’a pas, ou plus\u00a0: ${names}. Choisissez leur nouvelle place.`,
  dropLost: 'Retirer ces champs du plan',
  onPage: (page: number): string => `page ${page}`,
  atMost: (length: number): string => `${plural(length, 'caractère', 'caractères')} au plus`,
  value: 'Valeur',
  toHand: 'À remplir à la main',
  also: (labels: string): string => `suivi de\u00a0: ${labels}`,
  writing: 'Écriture',
  writings: {
    text: 'telle quelle',
    date: '12/03/1944',
    day: 'jour (12)',
    month: 'mois (03)',
    year: 'année (1944)',
    phone: '01\u00a099\u00a000\u00a000\u00a000',
    digits: 'chiffres seuls',
    capitals: 'en capitales',
    option: 'mot du formulaire',
    tick: 'case cochée',
  } satisfies Record<MappedField['as'], string>,
  words: 'Mots du formulaire',
  wordFor: (label: string): string => `Pour «\u00a0${label}\u00a0»`,
  leaveOption: 'laisser vide',
  tickWhen: 'Cochée si',
  tryOut: 'Essayer avec une personne fictive',
  trying: 'Remplissage…',
  tried: 'Résultat de l’essai',
  triedLead: 'Le PDF rempli est dans vos téléchargements\u00a0: ouvrez-le et comparez.',
  filled: (count: number): string => plural(count, 'champ rempli', 'champs remplis'),
  left: (count: number): string => plural(count, 'champ sans valeur', 'champs sans valeur'),
  unmapped: (count: number): string => plural(count, 'champ laissé', 'champs laissés'),
  refused: 'Non rempli',
  keep: 'Garder ce formulaire',
  cancel: 'Abandonner',
} as const;
