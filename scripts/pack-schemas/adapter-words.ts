import type { Words } from './describe.ts';

export const ADAPTER_TITLE = 'Adaptateur d’un logiciel web';

export const ADAPTER_DESCRIPTION =
  'Où un logiciel affiche chaque valeur d’un dossier. Des données seulement : ni script, ni motif libre. Voir docs/adapters.md.';

/** What each key of an adapter is for. */
export const ADAPTER_WORDS: Words = {
  id: 'En minuscules et traits d’union ; stable.',
  version: 'Trois nombres : 1.0.0. À augmenter à chaque changement.',
  name: 'Le logiciel, comme il est montré à l’utilisateur.',
  verified:
    'Qui l’a vérifié sur le vrai logiciel, quand, avec quelle version ; null sinon : ses valeurs restent alors « à vérifier ».',
  'match.hosts':
    'Nom d’hôte exact, ou « *.hôte ». En https seulement, sauf pour localhost et 127.0.0.1.',
  'match.path': 'Chemins : « * » pour une partie d’un segment, « ** » pour des segments entiers.',
  'match.query': 'Paramètres qui doivent être là, et la forme de leur valeur.',
  'ready.selector': 'Le dossier est affiché dès que ceci est visible.',
  'ready.absent': 'Rien n’est lu tant que ceci est visible : un chargement par exemple.',
  patientKey: 'Ce qui change avec le patient ; gardé en mémoire, sous forme d’empreinte.',
  scope: 'La partie de la page qui ne montre qu’une personne. Aucune ou plusieurs : rien n’est lu.',
  exclude: 'Parties de cet endroit qui concernent quelqu’un d’autre.',
  agree: 'Paires de champs qui doivent dire le même nom ; sinon les deux restent vides.',
  remarks: 'Ce qu’il faut savoir : d’où viennent les faits, ce qui n’est pas sûr.',
  'fields.*.selector':
    'Sélecteur CSS simple, dans la partie lue. « selector » ou « label », l’un des deux.',
  'fields.*.label': 'Libellé affiché à côté de la valeur ; casse et accents ne comptent pas.',
  'fields.*.within': 'Partie plus petite où chercher ; elle doit être unique.',
  'fields.*.read':
    'text : le texte ; lines : ses lignes ; value : la valeur d’un champ ; selectedText : le choix d’une liste ; attr:… : un attribut.',
  'fields.*.many': 'S’il y a plusieurs endroits : forbid (par défaut, rien), first ou join.',
  'fields.*.mayBeAbsent':
    'Le logiciel n’affiche rien à cet endroit quand il ne sait rien : ce n’est pas signalé.',
  'fields.*.transforms': 'Étapes, dans l’ordre, d’une liste fermée.',
  'fields.*.expect': 'Forme que le texte affiché doit avoir.',
};
