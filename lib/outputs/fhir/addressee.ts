import { FR_CORE_PROFILES } from './codes.ts';
import { mailbox, phone } from './contacts.ts';
import { listed, type Resource } from './resource.ts';
import type { Writing } from './writing.ts';

/** The DAC that the request goes to, as its directory or the user gave it. No number is known of it. */
export function addressee({ request, ids }: Writing): Resource[] {
  if (request.addressee === null) return [];
  const { name, phone: number, mss, website } = request.addressee;
  const site = website === '' ? undefined : { system: 'url', value: website };
  return [
    {
      resourceType: 'Organization',
      id: ids.addressee,
      meta: { profile: [FR_CORE_PROFILES.organization] },
      name,
      telecom: listed(phone(number, 'work'), mailbox(mss), site),
    },
  ];
}
