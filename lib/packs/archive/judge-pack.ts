import type {
  PackError,
  PackFault,
  PackProposal,
  TrustedKey,
} from '../../domain/installed-pack.ts';
import type { PackArchive } from './pack-archive.ts';
import { fingerprintOf, signatureState, type SignatureState } from './signature.ts';

/** What a pack is judged against. */
export interface Ground {
  /** Version in use now by pack name, shipped or installed. */
  inUse: Readonly<Record<string, string>>;
  /** Key that signed the installed pack, by its name; absent for a shipped or an unsigned one. */
  signedBy: Readonly<Record<string, string>>;
  trusted: readonly TrustedKey[];
  /** False when the managed policy forbids going past a fault. */
  mayInsist: boolean;
}

/** What each state of a signature says against a pack; `right` depends on whose key it is. */
const SAYS: Readonly<Record<Exclude<SignatureState, 'right'>, PackFault>> = {
  missing: 'signature-missing',
  wrong: 'signature-wrong',
  unverifiable: 'signature-unverifiable',
};

/**
 * Whose pack it is, and all that speaks against it: nothing is decided here. `errors`: those of
 * `examinePack`, where it was run.
 */
export async function judgePack(
  archive: PackArchive,
  { inUse, signedBy, trusted, mayInsist }: Ground,
  subtle: SubtleCrypto,
  errors: readonly PackError[] = [],
): Promise<PackProposal> {
  const { name, label, version, date, signature } = archive;
  const state = await signatureState(archive, subtle);
  const known = trusted.find(({ key }) => key === signature?.key);
  const ofSignature =
    state === 'right' ? (known ? [] : ['signer-unknown' as const]) : [SAYS[state]];
  const before = Object.hasOwn(inUse, name) ? (inUse[name] ?? null) : null;
  return {
    name,
    label,
    version,
    date,
    signer: (state === 'right' && known?.signer) || (signature?.signer ?? null),
    key: signature?.key ?? null,
    fingerprint: signature ? await fingerprintOf(signature.key, subtle) : null,
    inUse: before,
    faults: [
      ...ofSignature,
      ...(known?.since && isOther(signedBy, archive) ? ['signer-changed' as const] : []),
      ...(errors.length > 0 ? ['knowledge-errors' as const] : []),
      ...ageFaults(version, before),
    ],
    errors,
    mayInsist,
  };
}

/** A key trusted for one pack says nothing of another: the policy alone changes who answers for it. */
function isOther(signedBy: Ground['signedBy'], { name, signature }: PackArchive): boolean {
  return Object.hasOwn(signedBy, name) && signedBy[name] !== signature?.key;
}

function ageFaults(version: string, before: string | null): PackFault[] {
  if (before === null) return [];
  const order = compareVersions(version, before);
  if (order === 0) return ['same-version'];
  return order < 0 ? ['older'] : [];
}

/** Below 0 when the first is older, 0 when they are the same: `2026.9.0` comes before `2026.11.0`. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one.split('.').map(Number), other.split('.').map(Number)];
  const at = a.findIndex((part, place) => part !== (b[place] ?? 0));
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
