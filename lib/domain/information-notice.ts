import { zod } from '../zod.ts';
import { frenchDate, phoneDisplay } from './french-text.ts';
import type { Addressee, Letterhead } from './referral.ts';

const text = zod.string().check(zod.minLength(1));

/**
 * What the person is told before anything is shared, in plain words (`domain.md` 4.2; CSP L1110-4
 * and L1110-12): what a DAC is, what is shared, the right to oppose.
 */
export const NoticeText = zod.strictObject({
  $schema: zod.optional(zod.string()),
  title: text,
  sections: zod.array(zod.strictObject({ heading: text, paragraphs: zod.array(text) })),
  contactHeading: text,
  /** Said when the directory knows no way to reach the DAC. */
  noContact: text,
  sources: zod.array(text).check(zod.minLength(1)),
});
export type NoticeText = zod.infer<typeof NoticeText>;

/** The notice of one place, ready to lay out on one page. Nothing in it is about the person. */
export interface InformationNotice {
  title: string;
  sections: readonly { heading: string; paragraphs: readonly string[] }[];
  contact: { heading: string; name: string | null; lines: readonly string[] };
  /** Who hands it over, and when. */
  handedBy: string;
}

/** The notice with the local contact; `today` is an ISO date. */
export function informationNotice(
  { title, sections, contactHeading, noContact }: NoticeText,
  addressee: Addressee | null,
  { name, role, structure }: Letterhead,
  today: string,
): InformationNotice {
  const lines = [
    line('Téléphone', phoneDisplay(addressee?.phone ?? '')),
    line('Site', addressee?.website ?? ''),
  ].filter((each) => each !== '');
  const who = [name, role, structure].filter((each) => each !== '').join(', ');
  return {
    title,
    sections,
    contact: {
      heading: contactHeading,
      name: addressee?.name ?? null,
      lines: lines.length > 0 ? lines : [noContact],
    },
    handedBy: `Remis le ${frenchDate(today)}${who === '' ? '' : ` par ${who}`}`,
  };
}

function line(label: string, value: string): string {
  return value === '' ? '' : `${label}\u00a0: ${value}`;
}
