import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { Fault, Finding, PackTexts } from './finding.ts';
import { pathText } from './path-text.ts';

/** 1-based line and column of an offset. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
}

/**
 * Puts faults where an author finds them: at the key that holds the faulty value, or at the nearest
 * place that exists. Files are parsed again only when they have a fault.
 */
export function placeFaults(faults: readonly Fault[], texts: PackTexts): Finding[] {
  const roots = new Map<string, Node | undefined>();
  const rootOf = (file: string) => {
    if (!roots.has(file)) roots.set(file, parseTree(texts.get(file) ?? ''));
    return roots.get(file);
  };
  return faults.map(({ code, severity, file, at, message }) => ({
    code,
    severity,
    file,
    ...lineAndColumn(texts.get(file) ?? '', offsetOf(rootOf(file), at)),
    path: pathText(at),
    message,
  }));
}

function offsetOf(root: Node | undefined, at: Fault['at']): number {
  if (!root || at.length === 0) return 0;
  const node = findNodeAtLocation(root, [...at]);
  if (!node) return offsetOf(root, at.slice(0, -1));
  const holder = node.parent?.type === 'property' ? node.parent : node;
  return holder.offset;
}
