import type { Pack } from '../../lib/domain/pack.ts';

/** What one reference case needs. */
export interface Asked {
  id: string;
  /** Answers until the product has nothing more to ask. */
  asked: number;
  /** Answers until the first actor and its status are settled; null when they are not by then. */
  settled: number | null;
  /** Answers that no order could spare: without any one of them, the first actor may change. */
  necessary: number | null;
}

/** The page of the measure, in French. */
export function questionsPage(cases: readonly Asked[], pack: Pack): string {
  const settled = cases.flatMap((one) => one.settled ?? []);
  const necessary = cases.flatMap((one) => one.necessary ?? []);
  const rows = [...new Set([...settled, ...necessary])].toSorted((a, b) => a - b);
  const count = (values: readonly number[], wanted: number) =>
    values.filter((value) => value === wanted).length;
  return [
    '# Combien de réponses avant un premier interlocuteur sûr',
    '',
    `Mesuré par \`npm run measure:questions\` sur ${cases.length} cas de référence, avec ${pack.name} ${pack.version} du ${pack.date}.`,
    '',
    '«\u00a0Sûr\u00a0» veut dire\u00a0: aucune façon de répondre aux autres questions, «\u00a0ne sait pas\u00a0» compris, ne change le premier acteur ni son statut. C’est prouvé sur toutes les combinaisons, pas estimé.',
    '',
    '| mesure | médiane | premier quartile | troisième quartile | cas |',
    '| --- | --- | --- | --- | --- |',
    row('réponses dans l’ordre où le produit les demande', settled),
    row('réponses qu’aucun ordre ne peut éviter', necessary),
    row(
      'réponses jusqu’à ce que plus rien ne puisse changer',
      cases.map(({ asked }) => asked),
    ),
    '',
    `Dans ${cases.length - settled.length} cas, le premier acteur n’est pas sûr quand le produit n’a plus de question à poser, ou la preuve ne conclut pas : ils ne sont pas comptés sur la première ligne.`,
    '',
    '## Répartition',
    '',
    '| réponses | cas, dans l’ordre du produit | cas, au mieux de tout ordre |',
    '| --- | --- | --- |',
    ...rows.map((value) => `| ${value} | ${count(settled, value)} | ${count(necessary, value)} |`),
    '',
    '## Lire ces nombres',
    '',
    'La deuxième ligne est une borne\u00a0: chacune de ces réponses, retirée seule, laisse le premier acteur changer. Aucun ordre de questions ne peut donc faire mieux, même en connaissant déjà la réponse. Elle tient aux règles de classement\u00a0: une filière, un séjour ou un coordinateur en place passent devant presque tout, et il faut les avoir écartés pour être sûr de qui vient en premier.',
    '',
    'Le médecin n’a pas à attendre cette certitude : le bandeau montre dès les premières réponses qui vient en tête, dit quand cela ne changera plus, et il peut s’arrêter quand il veut.',
    '',
  ].join('\n');
}

function row(name: string, values: readonly number[]): string {
  const at = (share: number) =>
    values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? '–';
  return `| ${name} | ${at(0.5)} | ${at(0.25)} | ${at(0.75)} | ${values.length} |`;
}
