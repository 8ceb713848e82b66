import { FR_CORE_EXTENSIONS, SECURE_MAIL } from './codes.ts';
import type { Json } from './resource.ts';

export type Contact = { [element: string]: Json | undefined };

export function phone(value: string | undefined, use: 'home' | 'work'): Contact | undefined {
  return value ? { system: 'phone', value, use } : undefined;
}

/** Marked as secure when its domain says so by itself: no list of operators reaches a format. */
export function mailbox(value: string | undefined): Contact | undefined {
  if (!value) return undefined;
  const isSecure = /@([^@\s]+\.)?mssante\.fr$/i.test(value);
  const mark = { url: FR_CORE_EXTENSIONS.emailType, valueCoding: SECURE_MAIL };
  return { extension: isSecure ? [mark] : undefined, system: 'email', value, use: 'work' };
}
