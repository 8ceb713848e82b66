import type { FillOrder } from './fill-order.ts';

/**
 * True for a page of the form of a map: its exact host, the beginning of its path, and a connection
 * that nobody on the way can read or answer in its place (https, or a page of this very machine).
 */
export function isFormPage(
  { protocol, host, hostname, pathname }: Pick<URL, 'protocol' | 'host' | 'hostname' | 'pathname'>,
  form: Pick<FillOrder, 'host' | 'path'>,
): boolean {
  const isPrivate = protocol === 'https:' || OWN_MACHINE.test(hostname);
  return isPrivate && host === form.host && pathname.startsWith(form.path);
}

const OWN_MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
