import { render } from 'preact';
import { SettingsPage } from '../../components/settings-page.tsx';
import '../../components/styles/app.css';
import '../../components/styles/forms.css';
import '../../components/styles/learn.css';
import '../../components/styles/packs.css';
import { extensionPorts } from '../../lib/platform/extension-ports.ts';
import { packStore } from '../../lib/platform/pack-store.ts';
import { ownAdapterStore } from '../../lib/platform/own-adapter-store.ts';
import { siteStore } from '../../lib/platform/sites.ts';
import { shippedPacks } from '../../lib/platform/shipped-packs.ts';

const root = document.getElementById('app');
const ports = extensionPorts();
const packs = packStore(shippedPacks, () => ports.clock.today());
if (root)
  render(
    <SettingsPage
      ports={ports}
      packStore={packs}
      siteStore={siteStore}
      adapterStore={ownAdapterStore}
    />,
    root,
  );
