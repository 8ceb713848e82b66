import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Picking } from '../lib/domain/learned.ts';
import { takeHandedAdapter } from '../lib/ehr/adapter/handed-adapter.ts';
import { shadowRootOf } from '../lib/page/isolated-world.ts';
import { pickElement } from '../lib/pick/pick-element.ts';
import { placeOf } from '../lib/pick/place-of.ts';

/** Injected on a button of the panel: one pointing, whose answer holds no value of the page. */
export default defineUnlistedScript(async (): Promise<Picking> => {
  const adapter = takeHandedAdapter();
  const element = await pickElement(document, shadowRootOf);
  if (!element) return { end: 'cancelled' };
  const picked = placeOf(document, element, { adapter, shadowRootOf });
  return picked ? { end: 'picked', picked } : { end: 'no-place' };
});
