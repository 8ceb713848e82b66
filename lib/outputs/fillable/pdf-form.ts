import type { Place } from '../pdf/parts.ts';
import { decorate, INK } from '../pdf/sheet.ts';

type Sheet = PDFKit.PDFDocument;
type Cell = Place['under'];
type Reference = ReturnType<Sheet['ref']>;

interface Box {
  x: number;
  top: number;
  width: number;
  height: number;
}

interface TextField {
  name: string;
  tooltip: string;
  multiline: boolean;
  maxLength: number | undefined;
  required: boolean;
}

/** The fields of one file. */
export interface PdfForm {
  sheet: Sheet;
  text(cell: Cell, box: Box, field: TextField): void;
  /** Boxes under one name: one of them, or each by itself when `several`. */
  choice(
    name: string,
    tooltip: string,
    several: boolean,
  ): {
    add(cell: Cell, box: Box, option: { id: string; label: string }): void;
  };
}

const REQUIRED = 2;
const MULTILINE = 0x1000;
const RADIO = 0x8000;
const TINT = '#eef3f8';
/** A fixed size: with « automatic », readers draw the text too large for its box. */
const TYPED = '/Helvetica 9 Tf 0.106 0.122 0.141 rg';

/**
 * Starts the form of a file. Helvetica is in every reader and takes what is typed; a subset font
 * would not. pdfkit's own field methods give no tooltip, no look and no place in the structure.
 */
export function openForm(sheet: Sheet): PdfForm {
  sheet.initForm();
  const { data } = (sheet as unknown as WithForm)._root.data.AcroForm;
  data.DA = text(TYPED);
  data.DR.Font['Helvetica'] = font(sheet, 'Helvetica', { Encoding: 'WinAnsiEncoding' });
  data.DR.Font['ZaDb'] = font(sheet, 'ZapfDingbats', {});
  const looks = {
    on: look(sheet, '0.122 0.306 0.475 RG 1.5 w 1.8 4.6 m 3.8 2.2 l 7.4 7.2 l S'),
    off: look(sheet, ''),
  };

  const widget = (cell: Cell, box: Box, dictionary: object): Reference => {
    const element = sheet.struct('Form');
    cell.add(element);
    const { x, top, width, height } = box;
    // Typings lag: the element of the structure, and every key of the annotation itself.
    const options = { Subtype: 'Widget', F: 4, structParent: element, ...dictionary } as object;
    sheet.annotate(x, top, width, height, options);
    element.end();
    return sheet.page.annotations.at(-1);
  };

  return {
    sheet,
    text: (cell, box, { name, tooltip, multiline, maxLength, required }) => {
      drawField(sheet, box);
      const flags = (multiline ? MULTILINE : 0) + (required ? REQUIRED : 0);
      const limit = maxLength === undefined ? {} : { MaxLen: maxLength };
      const words = { T: text(name), TU: text(tooltip), DA: text(TYPED) };
      data.Fields.push(widget(cell, box, { FT: 'Tx', Ff: flags, ...words, ...limit }));
    },
    choice: (name, tooltip, several) => {
      const kids: Reference[] = [];
      const words = { T: text(name), TU: text(tooltip) };
      const parent = sheet.ref(
        several
          ? { ...words, Kids: kids }
          : { FT: 'Btn', Ff: RADIO, V: 'Off', ...words, Kids: kids },
      );
      data.Fields.push(parent);
      return {
        add: (cell, box, { id, label }) => {
          drawBox(sheet, box);
          const own = several ? { FT: 'Btn', V: 'Off', T: text(id) } : {};
          const states = { N: { [several ? 'Oui' : id]: looks.on, Off: looks.off } };
          const shown = {
            AS: 'Off',
            AP: states,
            MK: { CA: text('4') },
            DA: text('/ZaDb 0 Tf 0 g'),
          };
          const colon = /[.?!]$/.test(tooltip) ? '' : ' :';
          const said = { TU: text(`${tooltip}${colon} ${label}`) };
          kids.push(widget(cell, box, { ...own, ...said, ...shown, Parent: parent }));
          cell.add(() => {
            sheet.font('regular', 9).fillColor(INK.text);
            sheet.text(label, box.x + box.width + 4, box.top - 1, { lineBreak: false });
          });
        },
      };
    },
  };
}

/** The part of pdfkit's catalogue that holds the form: it has no public name. */
interface WithForm {
  _root: {
    data: {
      AcroForm: {
        data: { Fields: Reference[]; DA: unknown; DR: { Font: Record<string, Reference> } };
      };
    };
  };
}

/** pdfkit writes a string object as a text, a plain string as a name. */
function text(words: string): object {
  return Object(words);
}

function font(sheet: Sheet, name: string, more: object): Reference {
  const reference = sheet.ref({ Type: 'Font', Subtype: 'Type1', BaseFont: name, ...more });
  reference.end(undefined);
  return reference;
}

function look(sheet: Sheet, drawing: string): Reference {
  const reference = sheet.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 9, 9],
    Resources: {},
  });
  reference.end(`q ${drawing} Q`);
  return reference;
}

function drawField(sheet: Sheet, { x, top, width, height }: Box): void {
  decorate(sheet, 'Layout', () => {
    sheet.rect(x, top, width, height).fill(TINT);
    const foot = top + height;
    sheet
      .lineWidth(0.6)
      .strokeColor(INK.soft)
      .moveTo(x, foot)
      .lineTo(x + width, foot)
      .stroke();
  });
}

function drawBox(sheet: Sheet, { x, top, width, height }: Box): void {
  decorate(sheet, 'Layout', () => {
    sheet.lineWidth(0.7).rect(x, top, width, height).fillAndStroke(TINT, INK.soft);
  });
}
