import type { PackProposal } from '../../lib/domain/installed-pack.ts';
import { faultText, packsText } from '../text/packs-text.ts';

type Props = { proposal: PackProposal };

/** Who signed, by which key, and all that speaks against the pack. */
export function PackDoubt({ proposal }: Props) {
  const { signer, fingerprint, faults } = proposal;
  const sure = !faults.some((fault) => fault.startsWith('sign'));
  return (
    <>
      {signer && <p>{sure ? packsText.signedBy(signer) : packsText.saysSigner(signer)}.</p>}
      {fingerprint && !sure && (
        <p>
          {packsText.fingerprint}
          {'\u00a0: '}
          <span class="fingerprint">{fingerprint}</span>
        </p>
      )}
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{faultText(fault, proposal)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
