import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { PackProposal } from '../../lib/domain/installed-pack.ts';
import type { PackStore } from '../../lib/ports.ts';
import { packsText } from '../text/packs-text.ts';
import { usePacks } from '../use-packs.ts';
import { FailureNotice } from './failure-notice.tsx';
import { PackAddresses } from './installed-packs-addresses.tsx';
import { PackFileField } from './installed-packs-file.tsx';
import { TrustedKeys } from './installed-packs-keys.tsx';
import { PackList } from './installed-packs-list.tsx';
import { ProposalBlock } from './installed-packs-proposal.tsx';

type Props = { store: PackStore };

/** Packs of this machine: those in use, a file or an address to add, the keys that are trusted. */
export function InstalledPacks({ store }: Props) {
  const id = useId();
  const { overview, failure, said, busy, run } = usePacks(store);
  const [proposal, setProposal] = useState<PackProposal | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that was pressed may be gone: the keyboard must not go back to the top of the page.
    if (said && document.activeElement === document.body) heading.current?.focus();
  }, [said, busy]);
  const read = async (file: Blob): Promise<void> => {
    setProposal(null);
    const proposed = await run(() => store.propose(file), '');
    if (proposed.ok) setProposal(proposed.value);
  };
  const proposals = proposal ? [proposal] : (overview?.waiting ?? []);
  return (
    <section class="block packs" aria-labelledby={id} aria-busy={busy}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {packsText.title}
      </h2>
      <p class="quiet">{packsText.lead}</p>
      {failure && <FailureNotice failure={failure} />}
      <p role="status" class="saved">
        {overview ? said : packsText.waiting}
      </p>
      <PackFileField onFile={(file) => void read(file)} />
      {proposals.map((each) => (
        <ProposalBlock
          key={`${each.name} ${each.version} ${each.faults.join()}`}
          proposal={each}
          onInstall={async (insisted) => {
            await run(() => store.install(each, insisted));
            setProposal(null);
          }}
          onTrust={async () => {
            const again = await run(() => store.trust(each));
            if (proposal && again.ok) setProposal(again.value);
          }}
          onDismiss={async () => {
            await run(() => store.dismiss(each));
            setProposal(null);
          }}
        />
      ))}
      {overview && (
        <>
          <PackList
            packs={overview.packs}
            onGoBack={(name) => void run(() => store.goBack(name))}
            onRemove={(name) => void run(() => store.remove(name))}
          />
          <PackAddresses addresses={overview.addresses} store={store} busy={busy} run={run} />
          <TrustedKeys
            keys={overview.keys}
            onForget={(key) => void run(() => store.forgetKey(key))}
          />
        </>
      )}
    </section>
  );
}
