/** Saves a text as a JSON file. */
export function downloadJson(fileName: string, text: string): void {
  downloadText(fileName, text, 'application/json');
}

/** The browser's own way to save: an address in memory, dropped once the browser has taken it. */
export function downloadText(fileName: string, text: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
