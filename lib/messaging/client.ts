import { browser } from 'wxt/browser';
import { failed, success, type Result } from '../domain/failure.ts';
import { zod } from '../zod.ts';
import { PROTOCOL, type MessageName, type Request, type Response } from './protocol.ts';

const Reply = zod.union([
  zod.strictObject({ ok: zod.literal(true), value: zod.unknown() }),
  zod.strictObject({ ok: zod.literal(false) }),
]);

/**
 * Sends one message to the other pages of the extension. Nobody listening, a refusal and an answer
 * of the wrong shape are all `message-refused`: the sender can do nothing different about them.
 */
export async function send<Name extends MessageName>(
  message: Name,
  request: Request<Name>,
): Promise<Result<Response<Name>>> {
  const refused = failed({ code: 'message-refused', message });
  try {
    const reply = Reply.safeParse(await browser.runtime.sendMessage({ message, request }));
    if (!reply.success || !reply.data.ok) return refused;
    const response = PROTOCOL[message].response.safeParse(reply.data.value);
    return response.success ? success(response.data) : refused;
  } catch {
    return refused;
  }
}
