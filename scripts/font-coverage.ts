/** Code points that a TrueType font draws, as sorted pairs [first, last]. Reads its `cmap` table. */
export function coverageOf(font: Uint8Array): [number, number][] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, 'cmap');
  const points = new Set<number>();
  for (let record = 0; record < view.getUint16(cmap + 2); record += 1) {
    const subtable = cmap + view.getUint32(cmap + 4 + record * 8 + 4);
    if (view.getUint16(subtable) === 4) addSegments(view, subtable, points);
    if (view.getUint16(subtable) === 12) addGroups(view, subtable, points);
  }
  return ranges([...points].sort((a, b) => a - b));
}

function tableAt(view: DataView, tag: string): number {
  for (let table = 0; table < view.getUint16(4); table += 1) {
    const entry = 12 + table * 16;
    const name = [0, 1, 2, 3].map((byte) => String.fromCharCode(view.getUint8(entry + byte)));
    if (name.join('') === tag) return view.getUint32(entry + 8);
  }
  throw new Error(`no ${tag} table in this font`);
}

/** Format 4: parallel arrays of segment ends, starts, deltas and offsets into a glyph array. */
function addSegments(view: DataView, at: number, points: Set<number>): void {
  const size = view.getUint16(at + 6);
  for (let segment = 0; segment < size; segment += 2) {
    const last = view.getUint16(at + 14 + segment);
    const first = view.getUint16(at + 16 + size + segment);
    const delta = view.getUint16(at + 16 + size * 2 + segment);
    const offsetAt = at + 16 + size * 3 + segment;
    const offset = view.getUint16(offsetAt);
    for (let point = first; point <= last && point < 0xffff; point += 1) {
      const listed = offset === 0 ? point : view.getUint16(offsetAt + offset + (point - first) * 2);
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) points.add(point);
    }
  }
}

/** Format 12: groups of consecutive code points and glyphs. */
function addGroups(view: DataView, at: number, points: Set<number>): void {
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const entry = at + 16 + group * 12;
    const [first, last, glyph] = [0, 4, 8].map((byte) => view.getUint32(entry + byte));
    for (let point = first ?? 0; point <= (last ?? -1); point += 1) {
      if ((glyph ?? 0) + point - (first ?? 0) !== 0) points.add(point);
    }
  }
}

function ranges(points: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const point of points) {
    const current = found.at(-1);
    if (current !== undefined && point === current[1] + 1) current[1] = point;
    else found.push([point, point]);
  }
  return found;
}
