import { letterPerson } from '../../domain/letter-header.ts';
import { PROFESSIONAL_SYSTEMS, STRUCTURE_SYSTEMS } from '../../domain/interop-systems.ts';
import type { Bundle, Written } from './bundle.ts';
import { businessIdentifier } from './business-identifier.ts';
import { requesterFiness, requesterRpps } from './requester.ts';
import { urnOf } from './resource-ids.ts';
import type { Resource } from './resource.ts';
import type { Writing } from './writing.ts';

/**
 * The same resources for a server, each to be created. The composition stays out: away from its
 * document it would be none, and the page holds its words. What a national number names, or what
 * this very request made before, is not created twice; nobody is matched by a name.
 */
export function transactionBundle({ writing, resources }: Written): Bundle {
  const stored = resources.filter(({ resourceType }) => resourceType !== 'Composition');
  return {
    resourceType: 'Bundle',
    language: 'fr-FR',
    type: 'transaction',
    entry: stored.map((resource) => {
      const { id, ...content } = resource;
      const ifNoneExist = knownBy(resource, writing);
      return {
        fullUrl: urnOf(id),
        resource: content,
        request: { method: 'POST', url: resource.resourceType, ifNoneExist },
      };
    }),
  };
}

/** The search that finds the resource where it already is: by its national number, else by its own name. */
function knownBy({ resourceType, id }: Resource, writing: Writing): string {
  const national = nationalNumber(resourceType, id, writing);
  const { system, value } = national ?? businessIdentifier(id);
  return `identifier=${encodeURIComponent(`${system}|${value}`)}`;
}

function nationalNumber(type: string, id: string, writing: Writing) {
  if (type === 'Patient') {
    const { ins } = letterPerson(writing.request);
    return ins && { system: ins.system.uri, value: ins.value };
  }
  const rpps = requesterRpps(writing);
  if (type === 'Practitioner' && rpps)
    return { system: PROFESSIONAL_SYSTEMS.rpps.uri, value: rpps };
  const finess = requesterFiness(writing);
  if (id === writing.ids.organization && finess) {
    return { system: STRUCTURE_SYSTEMS.finess.uri, value: finess };
  }
  return null;
}
