/** An identity that is pasted, scanned or opened from a file. */
export const pasteText = {
  title: 'Coller une identité',
  label: 'Texte collé ou scanné',
  help: 'Ligne d’identité, bloc INS, NIR, en-tête de lettre, Data Matrix INS (douchette), Patient FHIR. Le texte est lu aussitôt, puis effacé d’ici : rien n’en est gardé.',
  read: 'Lire',
  file: 'Fichier FHIR (JSON)',
  recognised: (fields: string): string => `Reconnu : ${fields}.`,
  unchanged: 'C’est la même personne : rien n’a changé.',
  nobody: 'Aucune identité n’a été reconnue dans ce texte : rien n’a été repris.',
  several: 'Ce texte nomme plusieurs personnes : rien n’a été repris. Collez-en une seule.',
  tooLong: 'Ce texte est trop long : collez seulement l’identité.',
  unreadable: 'Ce fichier ne peut pas être lu : il faut un Patient FHIR en JSON.',
  failed: 'Le texte n’a pas pu être lu : fermez puis rouvrez le panneau.',
} as const;
