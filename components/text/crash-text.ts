/** When the whole application has stopped. */
export const crashText = {
  title: 'Aiguilleur s’est arrêté',
  lead: 'Une erreur inattendue est survenue. Rien n’a été envoyé. Fermez cette page, puis rouvrez-la.',
  report: 'À copier pour signaler l’erreur ; rien n’y concerne une personne soignée',
} as const;
