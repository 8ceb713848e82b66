import { oidOfUuid } from '../../domain/interop-identifiers.ts';
import type { Json, Resource } from './resource.ts';

export interface BusinessIdentifier {
  [element: string]: string;
  system: string;
  value: string;
}

/**
 * What names a resource for good: a server that already has it need not store it again. As an OID,
 * because servers rewrite the `urn:uuid` of a bundle wherever they stand.
 */
export function businessIdentifier(id: string): BusinessIdentifier {
  return { system: 'urn:ietf:rfc:3986', value: `urn:oid:${oidOfUuid(id)}` };
}

/** The resource with that name, after the national ones that it may have. */
export function identified(resource: Resource): Resource {
  const own = businessIdentifier(resource.id);
  const { resourceType, id, meta, identifier, ...content } = resource;
  switch (resourceType) {
    case 'Composition':
    case 'QuestionnaireResponse':
      return { ...resource, identifier: own };
    case 'DocumentReference':
      return { ...resource, masterIdentifier: own };
    default: {
      const national: readonly Json[] = Array.isArray(identifier) ? identifier : [];
      const named = [...national, { use: 'secondary', ...own }];
      return { resourceType, id, meta, identifier: named, ...content };
    }
  }
}
