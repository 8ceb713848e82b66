import type { PackInUse } from '../../lib/domain/installed-pack.ts';
import { INSISTED, packsText } from '../text/packs-text.ts';
import { Button } from '../ui/button.tsx';
import { Spoken } from './spoken.tsx';

type Props = {
  packs: readonly PackInUse[];
  onGoBack(name: string): void;
  onRemove(name: string): void;
};

/** What is in use: the national pack and what was changed here; the other shipped ones are folded. */
export function PackList({ packs, onGoBack, onRemove }: Props) {
  const shown = packs.filter((pack) => pack.name === 'national' || isChanged(pack));
  const others = packs.filter((pack) => !shown.includes(pack));
  const line = (pack: PackInUse) => (
    <PackLine
      key={pack.name}
      pack={pack}
      onGoBack={() => onGoBack(pack.name)}
      onRemove={() => onRemove(pack.name)}
    />
  );
  return (
    <>
      <h3>{packsText.listTitle}</h3>
      <ul class="pack-list">{shown.map(line)}</ul>
      {others.length > 0 && (
        <details class="fold">
          <summary>{packsText.others(others.length)}</summary>
          <ul class="pack-list">{others.map(line)}</ul>
        </details>
      )}
    </>
  );
}

function isChanged({ installed, previous, next, refused }: PackInUse): boolean {
  return installed || previous !== null || next !== undefined || refused !== null;
}

function PackLine({
  pack,
  onGoBack,
  onRemove,
}: {
  pack: PackInUse;
  onGoBack(): void;
  onRemove(): void;
}) {
  const { label, version, date, installed, previous } = pack;
  const from = installed
    ? pack.signer
      ? packsText.signedBy(pack.signer)
      : packsText.unsigned
    : packsText.shipped;
  return (
    <li>
      <p>
        <strong>{label}</strong>
        <span class="quiet">{` ${packsText.versionOf(version, date)}, ${from}`}</span>
      </p>
      {notesOf(pack).map((note) => (
        <p key={note} class="warning">
          {note}
        </p>
      ))}
      {installed && (
        <div class="actions">
          {previous && <Button onPress={onGoBack}>{packsText.goBack(previous)}</Button>}
          <Button onPress={onRemove}>
            {packsText.remove}
            <Spoken text={label} />
          </Button>
        </div>
      )}
    </li>
  );
}

/** What the reader should know of a pack, sentence by sentence. */
function notesOf({ insisted, setAside, refused, next, shipped }: PackInUse) {
  return [
    insisted.length > 0 &&
      `${packsText.insisted} ${insisted.map((fault) => INSISTED[fault]).join(', ')}.`,
    setAside === 'unusable' && packsText.unusable,
    setAside === 'outdated' && shipped && packsText.outdated(shipped),
    next && packsText.nextVersion(next),
    next === null && packsText.nextShipped,
    refused && packsText.refused(refused.version, refused.file, refused.at, refused.reason),
  ].filter((note) => typeof note === 'string');
}
