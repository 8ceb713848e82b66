/** What a request is written as, at most one resource each. */
export const PARTS = [
  'composition',
  'service-request',
  'task',
  'patient',
  'practitioner',
  'practitioner-role',
  'organization',
  'addressee',
  'questionnaire-response',
  'consent',
  'document-reference',
  'representative',
  'caregiver',
  'trusted-person',
] as const;
export type Part = (typeof PARTS)[number];

/** UUID of each resource, lower case. */
export type ResourceIds = Readonly<Record<Part, string>>;

/**
 * The same request always gives the same ids, and two requests share none: version 5 UUIDs
 * (RFC 9562) of the part’s name in the namespace that the request’s own UUID is.
 */
export async function resourceIds(request: string): Promise<ResourceIds> {
  const named = await Promise.all(
    PARTS.map(async (part) => [part, await nameBasedUuid(request, part)] as const),
  );
  return Object.fromEntries(named) as Record<Part, string>; // one entry a part, just above
}

/** Address of a resource inside its bundle. */
export function urnOf(id: string): string {
  return `urn:uuid:${id}`;
}

async function nameBasedUuid(namespace: string, name: string): Promise<string> {
  const space = namespace.replaceAll('-', '').match(/../g) ?? [];
  const bytes = Uint8Array.from([
    ...space.map((pair) => Number.parseInt(pair, 16)),
    ...new TextEncoder().encode(name),
  ]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-1', bytes)).slice(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
