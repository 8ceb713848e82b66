import type { PacksOverview } from '../../lib/ports.ts';
import { packsText } from '../text/packs-text.ts';
import { Button } from '../ui/button.tsx';
import { Spoken } from './spoken.tsx';

type Props = { keys: PacksOverview['keys']; onForget(key: string): void };

/** Keys whose packs are accepted, each with its fingerprint. */
export function TrustedKeys({ keys, onForget }: Props) {
  return (
    <>
      <h3>{packsText.keys}</h3>
      <p class="quiet">{keys.length > 0 ? packsText.keysLead : packsText.noKey}</p>
      <ul class="pack-list">
        {keys.map(({ key, signer, since, fingerprint }) => (
          <li key={key}>
            <p>
              <strong>{signer}</strong>
              <span class="quiet">{` ${since ? packsText.since(since) : packsText.keyByPolicy}`}</span>
            </p>
            <p class="fingerprint">{fingerprint}</p>
            {since && (
              <div class="actions">
                <Button onPress={() => onForget(key)}>
                  {packsText.remove}
                  <Spoken text={packsText.keyOf(signer)} />
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
