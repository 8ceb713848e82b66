import { zod } from '../zod.ts';
import { Source, SourceDate } from './source.ts';

/** A domain whose mailboxes are inside the secure mail of health care, its subdomains included. */
export const SecureMailDomain = zod.strictObject({
  domain: zod.string().check(zod.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)),
  label: zod.string().check(zod.minLength(1)),
  /** Day on which it was last read in its sources. */
  checkedOn: SourceDate,
  sources: zod.array(Source).check(zod.minLength(1)),
});
export type SecureMailDomain = zod.infer<typeof SecureMailDomain>;

/** Where an address leads. `none`: no address; `malformed`: it leads nowhere. */
export type MailSpace = 'secure' | 'ordinary' | 'malformed' | 'none';

/**
 * Whether a request that names somebody may go to an address. Only the whole domain counts:
 * `mssante.fr.exemple.com` and a secure name before the @ are ordinary ones.
 */
export function mailSpaceOf(address: string, domains: readonly SecureMailDomain[]): MailSpace {
  const written = address.trim().toLowerCase();
  if (written === '') return 'none';
  const host = /^[^@\s<>"(),:;]+@((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,})$/.exec(
    written,
  )?.[1];
  if (!host) return 'malformed';
  const inside = domains.some(({ domain }) => host === domain || host.endsWith(`.${domain}`));
  return inside ? 'secure' : 'ordinary';
}
