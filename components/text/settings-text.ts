/** The settings page. */
export const settingsText = {
  title: 'Réglages',
  lead: 'Ces réglages restent sur ce poste. Rien n’y concerne une personne soignée.',
  letterhead: 'En-tête de vos demandes',
  fields: {
    name: 'Nom et prénom',
    role: 'Fonction',
    structure: 'Structure',
    rpps: 'Numéro RPPS',
    phone: 'Téléphone direct',
    mss: 'Messagerie sécurisée',
  },
  rppsWrong: 'Ce numéro n’a pas 11 chiffres, ou sa clé est fausse. Il est gardé tel quel.',
  practice: 'Exercice',
  commune: 'Commune du lieu d’exercice',
  medecinTraitant: 'Je suis d’ordinaire le médecin traitant des personnes que j’oriente',
  saved: 'Enregistré.',

  kept: 'Retenu sur ce poste',
  keptNone: 'Aucun choix de DAC, aucun destinataire saisi.',
  keptChoices: (count: number): string =>
    count === 1 ? '1 choix de DAC' : `${count} choix de DAC`,
  keptAddressees: (count: number): string =>
    count === 1 ? '1 destinataire saisi' : `${count} destinataires saisis`,
  forget: 'Oublier ces choix',
  workbench: 'Ouvrir l’atelier',
  workbenchLead: 'pour écrire, vérifier et comparer des paquets.',
  followUp: 'Suivi des demandes',
  followUpLead: 'ce que sont devenues les demandes remises, et leur bilan.',
  eraseTitle: 'Tout effacer',
  eraseLead:
    'En-tête, choix retenus, brouillons, demandes suivies, paquets ajoutés, clés, adresses, sites autorisés, logiciels appris, formulaires des DAC et consultation en cours disparaissent de ce poste.',
  erase: 'Tout effacer',
  eraseSure: 'Effacer tout ce qui est gardé sur ce poste ?',
  eraseYes: 'Oui, tout effacer',
  eraseNo: 'Ne rien effacer',
  erased: 'Tout est effacé.',
} as const;
