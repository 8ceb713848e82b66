/** `2026-11-22` as `22/11/2026`; any other text as it is. */
export function frenchDate(iso: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? iso.split('-').reverse().join('/') : iso;
}

/** `+33612345678` or `0612345678` as `06 12 34 56 78`; any other number as it is. */
export function phoneDisplay(phone: string): string {
  const national = phone.replace(/[\s.-]/g, '').replace(/^\+33(?=[1-9])/, '0');
  return /^0[1-9]\d{8}$/.test(national) ? national.replace(/(\d{2})(?=\d)/g, '$1 ') : phone;
}

/** The same text, beginning with a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
