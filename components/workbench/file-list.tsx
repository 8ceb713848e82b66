import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../lib/packs/check/finding.ts';
import { Spoken } from '../parts/spoken.tsx';
import { workbenchText } from '../text/workbench-text.ts';
import { filesInSight, type DeskState } from './desk-state.ts';

type Props = {
  desk: DeskState;
  findings: readonly Finding[];
  unsaved: readonly string[];
  onChoose(file: string): void;
};

/** Files of the pack in sight, folder by folder, with what is said of each. */
export function FileList({ desk, findings, unsaved, onChoose }: Props) {
  const { folder, file } = desk;
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    // A finding may lead to a file far down the list.
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [file]);
  const groups = Map.groupBy(filesInSight(desk), (path) => {
    const [first = '', ...more] = path.slice(folder.length).split('/');
    return more.length > 0 ? `${first}/` : '';
  });
  const inOrder = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const line = (path: string) => (
    <FileLine
      key={path}
      name={path.slice(folder.length).split('/').at(-1) ?? path}
      count={findings.filter((finding) => finding.file === path).length}
      modified={unsaved.includes(path)}
      current={path === file}
      onPress={() => onChoose(path)}
    />
  );
  return (
    <nav ref={list} class="pane files" aria-label={workbenchText.files}>
      <h2>{workbenchText.files}</h2>
      {inOrder.map(([group, paths]) =>
        group === '' ? (
          <ul key={group}>{paths.map(line)}</ul>
        ) : (
          <details key={folder + group} open={file?.startsWith(folder + group) ?? false}>
            <summary>
              {group}
              <span class="quiet">{paths.length}</span>
            </summary>
            <ul>{paths.map(line)}</ul>
          </details>
        ),
      )}
    </nav>
  );
}

type LineProps = {
  name: string;
  count: number;
  modified: boolean;
  current: boolean;
  onPress(): void;
};

function FileLine({ name, count, modified, current, onPress }: LineProps) {
  return (
    <li>
      <button type="button" aria-current={current ? 'true' : undefined} onClick={onPress}>
        <span class="file-name">{name}</span>
        {modified && <span class="quiet">{workbenchText.modified}</span>}
        {count > 0 && (
          <span class="file-count">
            {count}
            <Spoken text={workbenchText.findingWord(count)} />
          </span>
        )}
      </button>
    </li>
  );
}
