/**
 * Everything that extension pages say to each other: one map, name to request, response and who
 * may send it. Both sides are typed from it, so a forgotten end does not compile. No message
 * carries a patient datum: what was read stays in session storage and is fetched there.
 */
import { zod } from '../zod.ts';

/** A page of the extension that talks, as its address tells it; the background has no page. */
export type Speaker = 'background' | 'panel' | 'options';

interface Messages {
  /**
   * The click that opened the panel was followed by a reading, good or not, for this window. `kept`:
   * it waits in the session storage; false when the browser refused to store it.
   */
  'reading-ready': { request: { windowId: number; kept: boolean }; response: null };
  /** The user asks for newer packs; answered once every address was looked at. */
  'search-packs': { request: null; response: null };
}

export type MessageName = keyof Messages;
export type Request<Name extends MessageName> = Messages[Name]['request'];
export type Response<Name extends MessageName> = Messages[Name]['response'];

type Entry<Name extends MessageName> = {
  from: Speaker;
  request: zod.ZodMiniType<Request<Name>>;
  response: zod.ZodMiniType<Response<Name>>;
};

export const PROTOCOL: { readonly [Name in MessageName]: Entry<Name> } = {
  'reading-ready': {
    from: 'background',
    request: zod.strictObject({ windowId: zod.int(), kept: zod.boolean() }),
    response: zod.null(),
  },
  'search-packs': { from: 'options', request: zod.null(), response: zod.null() },
};

/** What travels. */
export const Envelope = zod.strictObject({ message: zod.string(), request: zod.unknown() });
