import type { ActorInstance, ActorKind } from './actor.ts';
import { actorSheet } from './actor-sheet.ts';
import { capitalised, frenchDate } from './french-text.ts';
import type { LocalOffer } from './local-offer.ts';
import type { Pack } from './pack.ts';
import type { Panorama } from './panorama.ts';
import type { PanoramaLine, PanoramaSection } from './panorama-sections.ts';
import type { ReferralDocument } from './referral.ts';

type Row = ReferralDocument['blocks'][number]['rows'][number];

/** What a print needs beside its subject. `place`: the commune's name; `today`: an ISO date. */
export interface PrintOptions {
  pack: Pack;
  panorama: Panorama;
  place: string | null;
  today: string;
}

/** The full card of one actor, to print: nothing about a person. */
export function cardDocument(
  { kind, offer }: PanoramaLine,
  { pack, panorama, place, today }: PrintOptions,
): ReferralDocument {
  const card = panorama.cards[kind.key];
  const rows = actorSheet(kind, card, panorama.lexicon.needs).map(({ label, lines }) => ({
    label,
    value: lines.map((line) => (lines.length > 1 ? `– ${line}` : line)).join('\n'),
  }));
  const here = place === null ? [] : localRows(offer);
  const sources = kind.sources.map((tag) => pack.sources[tag]?.title ?? tag);
  return {
    title: titleOf(kind),
    date: today,
    addressee: null,
    blocks: [
      { heading: kind.level ? `Niveau ${kind.level}` : 'Fiche', rows },
      ...(here.length > 0 ? [{ heading: `Dans la commune\u00a0: ${place}`, rows: here }] : []),
      {
        heading: 'D’où cela vient',
        rows: [
          { label: 'Sources', value: sources.join('\n') },
          ...(card ? [{ label: 'Fiche relue le', value: frenchDate(card.verifiedOn) }] : []),
        ],
      },
    ],
    footer: footerOf(pack),
  };
}

/** The list as it is filtered, to print; `filters` says how, in words. */
export function listDocument(
  sections: readonly { section: PanoramaSection; title: string }[],
  filters: readonly string[],
  { pack, place, today }: PrintOptions,
): ReferralDocument {
  return {
    title: 'Panorama des acteurs',
    date: today,
    addressee: null,
    blocks: [
      ...(filters.length > 0
        ? [
            {
              heading: 'Ce qui est montré',
              rows: [{ label: 'Filtres', value: filters.join('\n') }],
            },
          ]
        : []),
      ...sections.map(({ section, title }) => ({
        heading: title,
        rows: section.groups.flatMap(({ lines }) => lines.map((line) => listRow(line, place))),
      })),
    ],
    footer: footerOf(pack),
  };
}

function listRow({ kind, offer }: PanoramaLine, place: string | null): Row {
  const here = place === null ? [] : localWords(offer);
  const name = kind.acronym ? [kind.name] : [];
  return {
    label: kind.acronym ?? kind.name,
    value: [...name, kind.summary, ...here].join('\n'),
  };
}

/** In a list, only what is known: a line for what the directory does not hold would hide the rest. */
function localWords(offer: LocalOffer): string[] {
  if (offer.state === 'not-known') return [];
  const found = localRows(offer).map(({ label, value }) => `${label}\u00a0: ${value}`);
  return found.map((line) => line.replaceAll('\n', ', '));
}

function localRows(offer: LocalOffer): Row[] {
  switch (offer.state) {
    case 'known':
      return [
        ...offer.instances.map((instance) => instanceRow(instance, true)),
        ...offer.perhaps.map((instance) => instanceRow(instance, false)),
      ];
    case 'perhaps':
      return offer.instances.map((instance) => instanceRow(instance, false));
    case 'absent':
      return [{ label: 'Ici', value: `${capitalised(offer.reason)}.` }];
    case 'not-known':
      return [{ label: 'Annuaire', value: 'Personne de connu ici pour cette commune.' }];
    case 'no-directory':
    case 'no-commune':
      return [];
  }
}

function instanceRow(instance: ActorInstance, sure: boolean): Row {
  const { contacts, verifiedOn } = instance;
  const ways = contacts.map(({ display, value, scope }) =>
    [display ?? value, scope].filter(Boolean).join(', '),
  );
  // Only what is shown was verified.
  const doubts = [
    ...(sure ? [] : ['territoire à confirmer']),
    ...(ways.length > 0 ? [`vérifié le ${frenchDate(verifiedOn)}`] : ['coordonnées inconnues ici']),
  ];
  return {
    label: instance.name ?? instance.label,
    value: [...ways, doubts.join(', ')].join('\n'),
  };
}

/** The name with its acronym: « Dispositif d’appui (DAC) : appui à un parcours complexe ». */
function titleOf({ acronym, name }: ActorKind): string {
  if (!acronym || name.includes(acronym)) return name;
  const [head = name, ...rest] = name.split(/(?=\s:\s)/);
  return `${head} (${acronym})${rest.join('')}`;
}

function footerOf({ name, version, date, form }: Pack): string[] {
  return [
    `Fiches et annuaire\u00a0: ${name}, version ${version}, ${frenchDate(date)}.`,
    form.limits,
  ];
}
