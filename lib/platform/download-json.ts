import { saveFile } from './save-file.ts';

/** Saves a text as a JSON file. */
export function downloadJson(fileName: string, text: string): void {
  downloadText(fileName, text, 'application/json');
}

/** Saves a text as a file. */
export function downloadText(fileName: string, text: string, mediaType: string): void {
  saveFile(fileName, new Blob([text], { type: mediaType }));
}
