import { professionOf } from '../../domain/interop-codes.ts';
import { professionalIdOf, structureIdOf } from '../../domain/interop-identifiers.ts';
import { PROFESSIONAL_SYSTEMS, STRUCTURE_SYSTEMS } from '../../domain/interop-systems.ts';
import { personNameOf } from '../../domain/person-name.ts';
import { FR_CORE_PROFILES, identifierType } from './codes.ts';
import { mailbox, phone } from './contacts.ts';
import { type Json, listed, type Resource } from './resource.ts';
import type { Writing } from './writing.ts';

/**
 * Who asks: the professional, their role, their structure; those that the request names. The
 * professional claims no French profile: it derives from a European one that could not be read. The
 * national identifiers made of a prefix are not built here, as that profile asks.
 */
export function requester(writing: Writing): Resource[] {
  const { ids, text, to } = writing;
  const name = text('demandeur-nom');
  const structure = text('demandeur-structure');
  const rpps = requesterRpps(writing);
  const finess = requesterFiness(writing);
  const contacts = [phone(text('demandeur-telephone'), 'work'), mailbox(text('demandeur-mss'))];
  const work = text('demandeur-fonction');
  const profession = professionOf(work ?? '');
  const coding = profession && {
    system: profession.system.uri,
    code: profession.code,
    display: profession.display,
  };
  const resources: (Resource | false)[] = [
    name !== undefined && {
      resourceType: 'Practitioner',
      id: ids.practitioner,
      identifier: rpps === null ? undefined : [numbered('RPPS', rpps)],
      name: [humanName(name)],
    },
    name !== undefined && {
      resourceType: 'PractitionerRole',
      id: ids['practitioner-role'],
      practitioner: { ...to('practitioner'), display: name },
      organization: to('organization'),
      code:
        work === undefined ? undefined : [{ coding: coding ? [coding] : undefined, text: work }],
      telecom: listed(...contacts),
    },
    structure !== undefined && {
      resourceType: 'Organization',
      id: ids.organization,
      meta: { profile: [FR_CORE_PROFILES.organization] },
      identifier:
        finess === null ? undefined : [{ system: STRUCTURE_SYSTEMS.finess.uri, value: finess }],
      name: structure,
      telecom: name === undefined ? listed(...contacts) : undefined,
    },
  ];
  return resources.filter((resource) => resource !== false);
}

/** The line as it was written, and its parts when capitals tell them apart. */
function humanName(line: string): Json {
  const { civility, title, family, given } = personNameOf(line);
  const isTold = given !== '';
  return {
    text: line,
    family: isTold ? family : undefined,
    given: isTold ? [given] : undefined,
    prefix: civility === '' ? undefined : [civility],
    suffix: title === '' ? undefined : [title],
  };
}

/** Digits of the RPPS, or null without their shape. */
export function requesterRpps({ text }: Writing): string | null {
  return professionalIdOf(text('demandeur-rpps') ?? '')?.slice(1) ?? null;
}

/** The FINESS, whose kind (structure or legal entity) nobody said; null without its shape. */
export function requesterFiness({ text }: Writing): string | null {
  return structureIdOf(text('demandeur-finess') ?? '')?.slice(1) ?? null;
}

function numbered(code: string, value: string): Json {
  const type = { coding: [identifierType(code)] };
  return { type, system: PROFESSIONAL_SYSTEMS.rpps.uri, value };
}
