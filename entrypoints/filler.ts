import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FILLER, type FillEnd, type FillOrder } from '../lib/fill/fill-order.ts';
import { fillInPage } from '../lib/fill/fill-in-page.ts';

/** Injected on a button of the panel: leaves one way to fill, which goes with its first call. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, FILLER, (order: FillOrder): Promise<FillEnd> => {
    Reflect.deleteProperty(globalThis, FILLER);
    return fillInPage(document, order);
  });
});
