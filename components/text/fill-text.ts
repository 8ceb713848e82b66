import type { FillRefusal } from '../../lib/domain/form-map.ts';

/** The addressee's own forms, in the delivery room. */
export const fillText = {
  title: 'Le formulaire de ce DAC',
  keptTitle: 'Les formulaires gardés sur ce poste',
  lead: 'Les cases connues sont écrites, si elles sont vides. Le reste, l’accord et l’envoi sont à vous.',
  fillPdf: (title: string): string => `Remplir « ${title} »`,
  fillPage: (title: string): string => `Remplir la page « ${title} »`,
  pageHelp: (host: string): string =>
    `Ouvrez le formulaire de ${host} dans cette fenêtre, cliquez-y sur l’icône d’Aiguilleur, puis ici.`,
  otherVersion: 'Ce fichier n’est pas celui pour lequel le plan a été fait : relisez chaque case.',
  clickFirst:
    'La page du formulaire ne s’ouvre pas encore à l’extension : affichez-la, cliquez-y sur l’icône d’Aiguilleur, puis recommencez.',
  giveFile: (title: string): string => `Donner le PDF vierge « ${title} »`,
  giveFileHelp: 'Une fois : il reste sur ce poste.',
  publishedAt: 'Il se télécharge là :',
  filled: (count: number): string =>
    count === 0
      ? 'Rien n’a été écrit.'
      : count === 1
        ? '1 case remplie.'
        : `${count} cases remplies.`,
  yours: 'Relisez, complétez, puis envoyez vous-même.',
  refusedTitle: 'Pas écrit',
  leftTitle: 'Rien à y mettre dans la demande',
  unmappedTitle: 'Cases que l’outil ne connaît pas',
} as const;

/** Why a place was not written, after its name. */
export const fillRefusalText: Readonly<Record<FillRefusal, string>> = {
  missing: 'cette case n’est pas, ou plus, dans le formulaire',
  ambiguous: 'plusieurs cases portent ce nom',
  'not-empty': 'quelque chose y est déjà écrit',
  'not-writable': 'cette case ne s’écrit pas d’ici',
  'no-such-choice': 'le formulaire n’offre pas ce choix',
  'too-long': 'le texte est trop long pour la case',
  'not-kept': 'le formulaire n’a pas gardé ce qui était écrit',
  'other-person': 'le formulaire montre déjà une autre personne',
};
