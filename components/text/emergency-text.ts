/** The dialog of the numbers; what stands for it when it cannot be loaded is in `fr.ts`. */
export const emergencyText = {
  title: 'Urgence',
  close: 'Fermer',
  lead: 'Si la personne est en danger, appelez d’abord. Cet outil ne remplace ni un appel de secours ni votre jugement.',
} as const;
