import { useId, useState } from 'preact/hooks';
import type { PackProposal } from '../../lib/domain/installed-pack.ts';
import { faultText, packsText } from '../text/packs-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { PackDoubt } from './installed-packs-doubt.tsx';

type Props = {
  proposal: PackProposal;
  onInstall(insisted: boolean): Promise<void>;
  onTrust(): Promise<void>;
  onDismiss(): Promise<void>;
};

/** A pack that was read: whose it is, what speaks against it, and the gesture that each case asks. */
export function ProposalBlock({ proposal, onInstall, onTrust, onDismiss }: Props) {
  const id = useId();
  const [asked, setAsked] = useState<'trust' | 'insist' | null>(null);
  const { label, version, date, inUse, faults, mayInsist } = proposal;
  const unknown = faults.includes('signer-unknown');
  const close = (): void => setAsked(null);
  return (
    <div class="notice proposal" role="group" aria-labelledby={id}>
      <h3 id={id}>{packsText.read(label)}</h3>
      <p>{`${packsText.proposedVersion(version, date)} ${inUse ? packsText.inUse(inUse) : packsText.newName}`}</p>
      <PackDoubt proposal={proposal} />
      {faults.length > 0 && !mayInsist && <p>{packsText.cannotInsist}</p>}
      <div class="actions">
        {faults.length === 0 && (
          <Button look="primary" onPress={() => void onInstall(false)}>
            {packsText.install}
          </Button>
        )}
        {unknown && mayInsist && (
          <Button look="primary" onPress={() => setAsked('trust')}>
            {packsText.trust}
          </Button>
        )}
        {faults.length > 0 && mayInsist && (
          <Button onPress={() => setAsked('insist')}>{packsText.insist}</Button>
        )}
        <Button onPress={() => void onDismiss()}>{packsText.dismiss}</Button>
      </div>
      {asked === 'trust' && (
        <Dialog title={packsText.trustTitle} closeLabel={packsText.cancel} onClose={close}>
          <p>{packsText.saysSigner(proposal.signer ?? '')}.</p>
          <p class="fingerprint">{proposal.fingerprint}</p>
          <p>{packsText.trustAsk}</p>
          <div class="actions">
            <Button look="primary" onPress={() => void onTrust().then(close)}>
              {packsText.trustYes}
            </Button>
          </div>
        </Dialog>
      )}
      {asked === 'insist' && (
        <Dialog title={packsText.insistTitle} closeLabel={packsText.cancel} onClose={close}>
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{faultText(fault, proposal)}</li>
            ))}
          </ul>
          <div class="actions">
            <Button onPress={() => void onInstall(true).then(close)}>{packsText.insistYes}</Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
