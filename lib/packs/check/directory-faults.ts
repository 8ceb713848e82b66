import type { ActorInstance, Contact } from '../../domain/actor.ts';
import type { ParsedFiles } from '../parse-files.ts';
import { error, quoted } from './fault.ts';
import type { Fault } from './finding.ts';

/** How each kind of contact is written. */
const FORMS: Readonly<Record<Contact['kind'], { pattern: RegExp; expected: string }>> = {
  phone: {
    pattern: /^(?:\+33[1-9]\d{8}|\+(?:262|508|590|594|596|687|689)\d{6,9}|\d{2,4})$/,
    expected: 'numéro au format +33XXXXXXXXX, ou numéro court',
  },
  email: { pattern: /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i, expected: 'adresse électronique' },
  mss: { pattern: /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i, expected: 'adresse de messagerie sécurisée' },
  website: { pattern: /^https?:\/\/[^\s/]+\.[^\s]+$/, expected: 'adresse web entière' },
  address: { pattern: /\S/, expected: 'adresse postale' },
};

/** What a directory says badly: contacts misspelt or without source, areas said twice. */
export function directoryFaults(files: ParsedFiles): Fault[] {
  return [
    ...files.entries('instances').flatMap(({ path, content }) =>
      content.instances.flatMap((instance, position) => {
        const at = ['instances', position];
        return [
          ...contactFaults(path, at, instance),
          ...sourceFaults(path, at, instance.sources),
          ...repeatedClaims(path, at, instance),
        ];
      }),
    ),
    ...files
      .entries('lines')
      .flatMap(({ path, content }) =>
        content.lines.flatMap(({ sources }, at) => sourceFaults(path, ['lines', at], sources)),
      ),
    ...files
      .entries('regions')
      .flatMap(({ path, content }) =>
        content.stated.flatMap(({ source }, at) => sourceFaults(path, ['stated', at], [source])),
      ),
  ];
}

function contactFaults(file: string, at: Fault['at'], { contacts }: ActorInstance): Fault[] {
  return contacts.flatMap(({ kind, value, source }, position) => {
    const place = [...at, 'contacts', position];
    const { pattern, expected } = FORMS[kind];
    return [
      ...(pattern.test(value)
        ? []
        : [
            error(
              kind === 'phone' ? 'phone-format' : 'contact-format',
              file,
              [...place, 'value'],
              `Ce contact n’a pas la forme attendue (${expected})\u00a0: le relire dans sa source.`,
            ),
          ]),
      ...(source === null || source.trim() === ''
        ? [
            error(
              'contact-without-source',
              file,
              [...place, 'source'],
              'Ce contact n’a pas de source\u00a0: dire où il a été lu, ou le retirer.',
            ),
          ]
        : []),
    ];
  });
}

function sourceFaults(
  file: string,
  at: Fault['at'],
  sources: readonly { publisher: string }[],
): Fault[] {
  return sources.flatMap(({ publisher }, position) =>
    publisher.trim() === ''
      ? [
          error(
            'source-missing',
            file,
            [...at, 'sources', position, 'publisher'],
            'Cette source ne dit pas qui l’a publiée\u00a0: le nommer.',
          ),
        ]
      : [],
  );
}

function repeatedClaims(file: string, at: Fault['at'], { territory }: ActorInstance): Fault[] {
  const lists = {
    include: territory.include.map(({ level, code }) => `${level} ${code}`),
    exclude: territory.exclude.map(({ level, code }) => `${level} ${code}`),
    within: territory.within.map(({ level, code }) => `${level} ${code}`),
    knownCommunes: territory.knownCommunes,
  };
  return Object.entries(lists).flatMap(([key, claims]) =>
    claims.flatMap((claim, position) =>
      claims.indexOf(claim) === position
        ? []
        : [
            error(
              'claim-repeated',
              file,
              [...at, 'territory', key, position],
              `Le territoire nomme deux fois ${quoted(claim)}\u00a0: n’en garder qu’un.`,
            ),
          ],
    ),
  );
}
