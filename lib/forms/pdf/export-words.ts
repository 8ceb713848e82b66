import { PDFName } from '@cantoo/pdf-lib';
import type { PDFCheckBox, PDFRadioGroup } from '@cantoo/pdf-lib';

/** One button of a group: the words that name its choice, and the name that the file turns it on by. */
interface ExportWord {
  word: string;
  on: PDFName;
}

/**
 * The choices of a group of buttons, each once. Words are those of `Opt` when the file gives them,
 * else the names of the drawings (ISO 32000-1, 12.7.4.2.3 and 12.7.4.2.4).
 */
export function exportWords({ acroField }: PDFCheckBox | PDFRadioGroup): readonly ExportWord[] {
  const said = acroField.getExportValues();
  const words = acroField.getWidgets().flatMap((widget, at) => {
    const on = widget.getOnValue();
    return on === undefined ? [] : [{ word: said?.[at]?.decodeText() ?? on.decodeText(), on }];
  });
  return words.filter(({ word }, at) => words.findIndex((each) => each.word === word) === at);
}

/** Boxes that share a name and stand for different choices: at most one is ticked. */
export function isSeveralBoxes(box: PDFCheckBox): boolean {
  return exportWords(box).length > 1;
}

/** Turns one button of a group on, and the others off; the form keeps its own drawings. */
export function turnOn({ acroField }: PDFCheckBox | PDFRadioGroup, on: PDFName): void {
  acroField.dict.set(PDFName.of('V'), on);
  for (const widget of acroField.getWidgets()) {
    widget.setAppearanceState(widget.getOnValue() === on ? on : PDFName.of('Off'));
  }
}

/** True when nothing of a group is on. */
export function isOff({ acroField }: PDFCheckBox | PDFRadioGroup): boolean {
  return acroField.getValue() === PDFName.of('Off');
}
