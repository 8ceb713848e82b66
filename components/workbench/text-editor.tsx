import { useEffect, useMemo, useRef } from 'preact/hooks';
import { workbenchText } from '../text/workbench-text.ts';
import { editorKeys } from './editor-keys.ts';

type Props = {
  /** Path of the file. */
  file: string;
  text: string;
  /** Lines with a finding, from 1. */
  marked: ReadonlySet<number>;
  target: { line: number } | null;
  onInput(text: string): void;
};

/** Lines kept in sight above the one that is gone to. */
const ABOVE = 4;

/** The text of a file, with the numbers of its lines. */
export function TextEditor({ file, text, marked, target, onInput }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const numbers = useRef<HTMLDivElement>(null);
  const keys = useMemo(editorKeys, []);
  const count = text.split('\n').length;
  const column = useMemo(() => numberLines(count, marked), [count, marked]);
  useEffect(() => {
    const shown = area.current;
    if (!shown || !target) return;
    const lines = shown.value.split('\n');
    const start = lines.slice(0, target.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
    shown.focus({ preventScroll: false });
    shown.setSelectionRange(start, start + (lines[target.line - 1] ?? '').length);
    const height = Number.parseFloat(getComputedStyle(shown).lineHeight) || 0;
    shown.scrollTop = (target.line - 1 - ABOVE) * height;
    shown.scrollLeft = 0;
  }, [file, target]);
  return (
    <div class="editor">
      <div class="line-numbers" ref={numbers} aria-hidden="true">
        {column}
      </div>
      <textarea
        key={file}
        ref={area}
        value={text}
        wrap="off"
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        aria-label={workbenchText.textOf(file)}
        aria-describedby="editor-help"
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={keys}
        onScroll={(event) => {
          if (numbers.current) numbers.current.scrollTop = event.currentTarget.scrollTop;
        }}
      />
    </div>
  );
}

/** One text a run of plain lines, so that a file of ten thousand stays a few nodes. */
function numberLines(count: number, marked: ReadonlySet<number>) {
  const runs: (string | preact.JSX.Element)[] = [];
  let plain = '';
  for (let line = 1; line <= count; line += 1) {
    if (!marked.has(line)) plain += `${line}\n`;
    else {
      runs.push(plain, <b key={line}>{`${line}\n`}</b>);
      plain = '';
    }
  }
  return [...runs, plain];
}
