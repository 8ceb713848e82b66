import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeHandedAdapter } from '../lib/ehr/adapter/handed-adapter.ts';
import { shadowRootOf } from '../lib/page/isolated-world.ts';
import { readPage } from '../lib/page/read-page.ts';
import { waitForPanel } from '../lib/page/wait-for-panel.ts';

/** Its value is the answer of the injection; it leaves one listener, for the panel of this click. */
export default defineUnlistedScript(async () => {
  const page = await readPage(document, { shadowRootOf, adapter: takeHandedAdapter() });
  waitForPanel(page);
  return page.reading;
});
