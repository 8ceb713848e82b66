import { browser, type Browser } from 'wxt/browser';
import {
  Envelope,
  PROTOCOL,
  type MessageName,
  type Request,
  type Response,
  type Speaker,
} from './protocol.ts';

/** What this page answers; a message that is not listed is left to other pages. */
export type Handlers = {
  [Name in MessageName]?: (request: Request<Name>) => Response<Name> | Promise<Response<Name>>;
};

/**
 * Listens to the other pages of the extension. A message from elsewhere (a web page, a script in
 * one, another extension) or of another speaker than the protocol's is refused, and so is a request
 * that does not fit its schema. Returns the way to stop.
 */
export function serve(handlers: Handlers): () => void {
  const listener = (
    received: unknown,
    sender: Browser.runtime.MessageSender,
    answer: (reply: unknown) => void,
  ): true | undefined => {
    const envelope = Envelope.safeParse(received);
    if (!envelope.success || !isName(envelope.data.message)) return undefined;
    const { message, request } = envelope.data;
    if (!handlers[message]) return undefined;
    void reply(message, handlers, request, sender).then(answer);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function reply<Name extends MessageName>(
  name: Name,
  handlers: Handlers,
  request: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<{ ok: true; value: Response<Name> } | { ok: false }> {
  if (speakerOf(sender) !== PROTOCOL[name].from) return { ok: false };
  const parsed = PROTOCOL[name].request.safeParse(request);
  if (!parsed.success) return { ok: false };
  const handler: Handlers[Name] = handlers[name];
  if (!handler) return { ok: false };
  try {
    return { ok: true, value: await handler(parsed.data) };
  } catch {
    return { ok: false };
  }
}

/** The service worker, and the page that Firefox makes around it. */
const BACKGROUND = ['/background.js', '/_generated_background_page.html'];

/** Who speaks, by the address the browser vouches for; null for anything that may not speak. */
export function speakerOf(sender: Browser.runtime.MessageSender): Speaker | null {
  if (sender.id !== browser.runtime.id || !sender.url) return null;
  const own = new URL(browser.runtime.getURL('/'));
  const url = new URL(sender.url);
  if (url.protocol !== own.protocol || url.host !== own.host) return null;
  if (url.pathname === '/sidepanel.html') return 'panel';
  if (url.pathname === '/options.html') return 'options';
  return BACKGROUND.includes(url.pathname) ? 'background' : null;
}

function isName(name: string): name is MessageName {
  return Object.hasOwn(PROTOCOL, name);
}
