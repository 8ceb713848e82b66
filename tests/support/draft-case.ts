import { newConsultation } from '../../lib/domain/consultation.ts';
import type { Draft } from '../../lib/domain/draft.ts';

/** A draft about a fictitious person, with a name that no file of a browser holds by chance. */
export function aDraft(motif = 'Sortie d’hôpital à préparer.'): Draft {
  const nobody = newConsultation(false, { commune: '91223' });
  return {
    label: 'Y. B., 77 ans, Étampes',
    consultation: {
      ...nobody,
      step: 'request',
      link: 'typed',
      confirmed: true,
      identity: {
        ...nobody.identity,
        birthName: 'QUERVALLON',
        usedName: 'BRISEMOÛTIER',
        givenNames: 'Ysalinde Odette',
        birthDate: '1949-03-14',
        sex: 'F',
        addressLine: '12 rue du Gabarit-Perdu',
      },
      answers: { danger: 'non', besoin: ['coordonner'] },
      edits: { motif },
    },
  };
}
