import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followHint } from '../lib/hint/follow-hint.ts';
import type { HintMessage, LookFor } from '../lib/hint/hint-message.ts';
import { onAddressChange, pageSettled } from '../lib/hint/page-moves.ts';
import { suitsHint } from '../lib/hint/suits-hint.ts';

/** Registered for the sites where the user wants the hint, and nowhere else. It draws nothing. */
export default defineUnlistedScript(() => {
  const say = async (hint: HintMessage['hint']): Promise<unknown> => {
    const message: HintMessage = { hint };
    // Nobody answers once the extension has been removed or renewed.
    return browser.runtime.sendMessage(message).catch(() => null);
  };
  followHint({
    lookFor: async () => (await say('look-for')) as LookFor | null, // our own background answers
    settled: () => pageSettled(document),
    suits: (wanted) => suitsHint(document, wanted, new Date()),
    tell: (hint) => void say(hint),
    onMoved: (listener) => onAddressChange(window, listener),
  });
});
