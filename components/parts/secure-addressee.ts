import type { Addressee } from '../../lib/domain/referral.ts';
import { mailSpaceOf, type SecureMailDomain } from '../../lib/domain/secure-mail.ts';

/**
 * The addressee with a mailbox only when it is inside the secure mail of health care: any other one
 * is an ordinary address, where nothing that names somebody may go.
 */
export function secureAddressee(
  addressee: Addressee,
  domains: readonly SecureMailDomain[],
): Addressee {
  const space = mailSpaceOf(addressee.mss, domains);
  if (space === 'secure') return { ...addressee, mss: addressee.mss.trim() };
  return { ...addressee, mss: '', email: addressee.email || addressee.mss };
}
