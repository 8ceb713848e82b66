import { useState } from 'preact/hooks';
import type { Finding } from '../../lib/packs/check/finding.ts';
import { workbenchText } from '../text/workbench-text.ts';
import { Choice } from '../ui/choice.tsx';
import type { LiveCheck } from './use-check.ts';

type Props = {
  live: LiveCheck;
  findings: readonly Finding[];
  folder: string;
  onGo(finding: Finding): void;
};

const SEVERITIES = ['error', 'warning', 'note'] as const;
type Severity = (typeof SEVERITIES)[number];

/** What the analysis says, by degree; each line leads to its place. */
export function FindingList({ live, findings, folder, onGo }: Props) {
  const [hidden, setHidden] = useState<readonly Severity[]>([]);
  const of = (severity: Severity) => findings.filter((each) => each.severity === severity);
  const shown = SEVERITIES.filter((each) => !hidden.includes(each) && of(each).length > 0);
  const toggle = (severity: Severity): void =>
    setHidden(
      hidden.includes(severity)
        ? hidden.filter((each) => each !== severity)
        : [...hidden, severity],
    );
  return (
    <section class="pane findings" aria-labelledby="findings-title">
      <h2 id="findings-title">{workbenchText.findings}</h2>
      <div class="choices in-line">
        {SEVERITIES.map((severity) => (
          <Choice
            key={severity}
            kind="checkbox"
            name={`show-${severity}`}
            checked={!hidden.includes(severity)}
            onChange={() => toggle(severity)}
          >
            {`${workbenchText.severity[severity]} (${of(severity).length})`}
          </Choice>
        ))}
      </div>
      {live.report && findings.length === 0 && <p>{workbenchText.noFinding}</p>}
      {findings.length > 0 && shown.length === 0 && <p>{workbenchText.allHidden}</p>}
      {live.report && live.report.reached !== 'all' && (
        <p class="warning">{workbenchText.stopped}</p>
      )}
      {shown.map((severity) => (
        <div key={severity} class="finding-group">
          <h3>{workbenchText.severity[severity]}</h3>
          <ul>
            {of(severity).map((finding) => (
              <FindingLine
                key={`${finding.file}:${finding.line}:${finding.column}:${finding.message}`}
                finding={finding}
                folder={folder}
                onPress={() => onGo(finding)}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

type LineProps = { finding: Finding; folder: string; onPress(): void };

function FindingLine({ finding: { file, line, message }, folder, onPress }: LineProps) {
  const short = file.startsWith(folder) ? file.slice(folder.length) : file;
  return (
    <li>
      <button type="button" class="finding" onClick={onPress}>
        <span class="place">{workbenchText.line(short, line)}</span>
        <span>{message}</span>
      </button>
    </li>
  );
}
