import { deflateSync } from 'node:zlib';

/** A small PDF with one text field, written by hand so that anything can be planted in it. */
export interface Planted {
  /** Added to the catalog. */
  catalog?: string;
  /** Added to the form. */
  form?: string;
  /** Added to the field. */
  field?: string;
  /** Added to the page. */
  page?: string;
  /** More objects, from number 10. */
  objects?: readonly string[];
  trailer?: string;
}

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** The objects, each at its place in a table, as an honest file has them. */
export function handMade(planted: Planted = {}): Uint8Array {
  const { objects, trailer } = bodyOf(planted);
  let file = '%PDF-1.7\n';
  const places: [number, number][] = [];
  for (const [number, body] of objects) {
    places.push([number, file.length]);
    file += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const table = places.map(
    ([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`,
  );
  const start = file.length;
  file += `xref\n0 1\n0000000000 65535 f \n${table.join('')}trailer\n<< /Size 60 /Root 1 0 R ${trailer} >>\n`;
  return bytesOf(`${file}startxref\n${start}\n%%EOF\n`);
}

/** The same, its objects packed in a compressed stream where a search of the text sees nothing. */
export function packed(planted: Planted = {}): Uint8Array {
  const { objects, trailer } = bodyOf(planted);
  let at = 0;
  const index = objects.map(([number, body]) => {
    const entry = `${number} ${at}`;
    at += body.length + 1;
    return entry;
  });
  const head = `${index.join(' ')}\n`;
  const content = deflateSync(
    Buffer.from(head + objects.map(([, body]) => body).join('\n'), 'latin1'),
  );
  let file = '%PDF-1.7\n';
  const packedAt = file.length;
  file += `50 0 obj\n<< /Type /ObjStm /N ${objects.length} /First ${head.length} /Length ${content.length} /Filter /FlateDecode >>\nstream\n${content.toString('latin1')}\nendstream\nendobj\n`;
  const start = file.length;
  const rows = [...Array(52).keys()].map((number) => {
    const rank = objects.findIndex(([each]) => each === number);
    if (rank >= 0) return [2, 0, 0, 50, rank];
    const place = number === 50 ? packedAt : number === 51 ? start : -1;
    return place < 0 ? [0, 0, 0, 0, 0] : [1, place >> 16, (place >> 8) & 255, place & 255, 0];
  });
  const table = deflateSync(Buffer.from(rows.flat()));
  file += `51 0 obj\n<< /Type /XRef /Size 52 /W [1 3 1] /Root 1 0 R ${trailer} /Length ${table.length} /Filter /FlateDecode >>\nstream\n${table.toString('latin1')}\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`;
  return bytesOf(file);
}

/** A file with later versions of some objects after its end, as tools that sign or fill make them. */
export function updated(
  before: Uint8Array,
  objects: readonly (readonly [number, string])[],
): Uint8Array {
  let file = Buffer.from(before).toString('latin1');
  const previous = /startxref\n(\d+)/.exec(file)?.[1] ?? '0';
  const places = objects.map(([number, body]) => {
    const place = file.length;
    file += `${number} 0 obj\n${body}\nendobj\n`;
    return `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n${places.join('')}trailer\n<< /Size 60 /Root 1 0 R /Prev ${previous} >>\nstartxref\n${start}\n%%EOF\n`;
  return bytesOf(file);
}

function bodyOf(planted: Planted): { objects: [number, string][]; trailer: string } {
  const { catalog = '', form = '', field = '', page = '', objects = [], trailer = '' } = planted;
  const own: [number, string][] = [
    [1, `<< /Type /Catalog /Pages 2 0 R /AcroForm 4 0 R ${catalog} >>`],
    [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [3, `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [5 0 R 9 0 R] ${page} >>`],
    [4, `<< /Fields [5 0 R] /DA (/Helv 10 Tf 0 g) /DR << /Font << /Helv 6 0 R >> >> ${form} >>`],
    [
      5,
      `<< /Type /Annot /Subtype /Widget /FT /Tx /T (nom) /Rect [40 700 340 720] /P 3 0 R /F 4 ${field} >>`,
    ],
    [6, FONT],
    [9, '<< /Type /Annot /Subtype /Text /Rect [10 10 20 20] /Contents (note) >>'],
  ];
  return {
    objects: [...own, ...objects.map((body, at): [number, string] => [10 + at, body])],
    trailer,
  };
}

function bytesOf(latin1: string): Uint8Array {
  return new Uint8Array(Buffer.from(latin1, 'latin1'));
}
