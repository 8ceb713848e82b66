import { dateInWords } from './date-text.ts';

/** A local agreement on a card. */
export const protocolText = {
  title: 'Accord local :',
  toConfirm: '(à confirmer)',
  agreed: (date: string): string => `conclu ${on(date)}`,
  review: (date: string): string =>
    `à relire depuis ${isDay(date) ? 'le ' : ''}${dateInWords(date)}`,
} as const;

function on(date: string): string {
  return `${isDay(date) ? 'le' : 'en'} ${dateInWords(date)}`;
}

function isDay(date: string): boolean {
  return date.length === 10;
}
