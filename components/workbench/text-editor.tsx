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

/** Pixels kept in sight above the line that is gone to. */
const ABOVE = 60;
/** Holds the height of a line without text. */
const EMPTY = '\u200b';

/**
 * The text of a file, with the numbers of its lines. Long lines are folded: a mirror of the text, of
 * which only the numbers show, gives each its height.
 */
export function TextEditor({ file, text, marked, target, onInput }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const keys = useMemo(editorKeys, []);
  useEffect(() => {
    box.current?.scrollTo(0, 0);
  }, [file]);
  useEffect(() => {
    const [shown, lines] = [area.current, mirror.current?.children];
    if (!shown || !lines || !target) return;
    const texts = shown.value.split('\n');
    const at = Math.min(target.line, texts.length) - 1;
    const start = texts.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0);
    shown.setSelectionRange(start, start + (texts[at] ?? '').length);
    shown.focus({ preventScroll: true });
    const line = lines[at];
    if (line instanceof HTMLElement) box.current?.scrollTo(0, line.offsetTop - ABOVE);
    box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [file, target]);
  return (
    <div class="editor" ref={box}>
      <div class="mirror" ref={mirror} aria-hidden="true">
        {text.split('\n').map((line, at) => (
          <div key={at} class={marked.has(at + 1) ? 'with-finding' : undefined}>
            {line || EMPTY}
          </div>
        ))}
      </div>
      <textarea
        key={file}
        ref={area}
        value={text}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        aria-label={workbenchText.textOf(file)}
        aria-describedby="editor-help"
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={keys}
      />
    </div>
  );
}
