import type { PackTexts } from '../../lib/packs/check/finding.ts';
import type { OpenedPack } from '../../lib/packs/workbench/open-pack.ts';
import { packFolderOf } from '../../lib/packs/workbench/place-files.ts';

/** The packs on the desk, and what of them is in sight. Memory only. */
export interface DeskState {
  /** As they were opened. */
  opened: PackTexts;
  /** As they were last exported: what differs would be lost. */
  saved: PackTexts;
  texts: PackTexts;
  ignored: readonly string[];
  /** The pack in sight, with its last `/`. */
  folder: string;
  /** The file in sight. */
  file: string | null;
  /** Where to go in it; a new object each time somebody asks to. */
  target: { line: number } | null;
}

export type DeskEvent =
  | { type: 'opened'; pack: OpenedPack }
  | { type: 'pack-chosen'; folder: string }
  | { type: 'file-chosen'; file: string; line?: number }
  /** Typed, or added. */
  | { type: 'written'; file: string; text: string }
  | { type: 'exported'; files: readonly string[] };

/** The desk with a pack just opened. */
export function deskOf({ texts, folder, ignored }: OpenedPack): DeskState {
  const file = `${folder}pack.json`;
  return { opened: texts, saved: texts, texts, ignored, folder, file, target: null };
}

export function deskAfter(desk: DeskState, event: DeskEvent): DeskState {
  switch (event.type) {
    case 'opened':
      return deskOf(event.pack);
    case 'pack-chosen':
      return { ...desk, folder: event.folder, file: `${event.folder}pack.json`, target: null };
    case 'file-chosen': {
      const target = event.line === undefined ? null : { line: event.line };
      return { ...desk, folder: packFolderOf(event.file), file: event.file, target };
    }
    case 'written':
      return { ...desk, texts: new Map([...desk.texts, [event.file, event.text]]) };
    case 'exported': {
      const kept = event.files.map((file): [string, string] => [file, desk.texts.get(file) ?? '']);
      return { ...desk, saved: new Map([...desk.saved, ...kept]) };
    }
  }
}

/** Files of the pack in sight: its head first, then by path. */
export function filesInSight({ texts, folder }: DeskState): string[] {
  const head = `${folder}pack.json`;
  const own = [...texts.keys()].filter((path) => path.startsWith(folder) && path !== head);
  return [...(texts.has(head) ? [head] : []), ...own.toSorted()];
}

/** Files that differ from what was exported, or that were never. */
export function unsavedFiles({ texts, saved }: DeskState): string[] {
  return [...texts].filter(([file, text]) => saved.get(file) !== text).map(([file]) => file);
}

/** The packs on the desk, the national one first, by the name that they give themselves. */
export function packsOf(texts: PackTexts): { id: string; label: string }[] {
  const heads = [...texts].filter(([path]) => path.endsWith('/pack.json'));
  return heads
    .map(([path, text]) => ({ id: packFolderOf(path), label: labelIn(text) ?? packFolderOf(path) }))
    .toSorted((a, b) => rank(a.id) - rank(b.id) || a.label.localeCompare(b.label, 'fr'));
}

function rank(folder: string): number {
  return folder === 'national/' ? 0 : 1;
}

function labelIn(text: string): string | null {
  try {
    const { label }: { label?: unknown } = Object(JSON.parse(text));
    return typeof label === 'string' && label !== '' ? label : null;
  } catch {
    return null;
  }
}
