import { useState } from 'preact/hooks';
import type { AdapterStore, PackStore, Ports, SiteStore } from '../lib/ports.ts';
import { AdapterList } from './parts/adapter-list.tsx';
import { EraseAll } from './parts/erase-all.tsx';
import { FailureNotice } from './parts/failure-notice.tsx';
import { InstalledPacks } from './parts/installed-packs.tsx';
import { KeptChoices } from './parts/kept-choices.tsx';
import { LetterheadFields } from './parts/letterhead-fields.tsx';
import { PracticeFields } from './parts/practice-fields.tsx';
import { SiteList } from './parts/site-list.tsx';
import { fr } from './text/fr.ts';
import { settingsText } from './text/settings-text.ts';
import { deferred } from './ui/deferred.tsx';
import { useCommunes } from './use-communes.ts';
import { useSettings } from './use-settings.ts';

const FormsSection = deferred(
  async () => (await import('./forms/forms-section.tsx')).FormsSection,
  { waiting: fr.loading, missing: fr.partMissing },
);

type Props = {
  ports: Pick<Ports, 'settings' | 'communes' | 'packs' | 'pdfForms' | 'forms' | 'clock'>;
  /** Absent where no pack can be installed. */
  packStore?: PackStore;
  /** Absent where no site can be allowed. */
  siteStore?: SiteStore;
  /** Absent where no software can be taught. */
  adapterStore?: AdapterStore;
};

/** What stays on this machine: who asks, where they work, and the way to empty it all. */
export function SettingsPage({ ports, packStore, siteStore, adapterStore }: Props) {
  const { settings, failure, keep, erase } = useSettings(ports.settings);
  const { communes, communesFailure } = useCommunes(ports.communes, true);
  const [done, setDone] = useState('');
  const [erasures, setErasures] = useState(0);
  const change = (next: typeof settings): void => {
    keep(next);
    setDone(settingsText.saved);
  };
  const eraseAll = async (): Promise<void> => {
    setDone((await erase()) ? settingsText.erased : '');
    setErasures(erasures + 1);
  };
  return (
    <main class="aiguilleur settings" lang="fr">
      <div class="room">
        <h1>{settingsText.title}</h1>
        <p class="quiet">{settingsText.lead}</p>
        {failure && <FailureNotice failure={failure} />}
        {communesFailure && <FailureNotice failure={communesFailure} />}
        <LetterheadFields settings={settings} onChange={change} />
        <PracticeFields
          settings={settings}
          facts={ports.packs.checklist.facts}
          communes={communes}
          onChange={change}
        />
        <KeptChoices settings={settings} onChange={change} />
        {packStore && <InstalledPacks key={erasures} store={packStore} />}
        {packStore && (
          <p class="to-workbench">
            <a href="/workbench.html">{settingsText.workbench}</a>
            <span class="quiet">{` ${settingsText.workbenchLead}`}</span>
          </p>
        )}
        {packStore && (
          <p class="to-workbench">
            <a href="/follow-up.html">{settingsText.followUp}</a>
            <span class="quiet">{` ${settingsText.followUpLead}`}</span>
          </p>
        )}
        {ports.forms && ports.pdfForms && (
          <FormsSection
            key={`forms ${erasures}`}
            ports={{
              store: ports.forms,
              pdf: ports.pdfForms,
              packs: ports.packs,
              clock: ports.clock,
            }}
          />
        )}
        {adapterStore && <AdapterList key={`adapters ${erasures}`} store={adapterStore} />}
        {siteStore && <SiteList key={`sites ${erasures}`} store={siteStore} />}
        <EraseAll onErase={() => void eraseAll()} />
        <p class="saved" role="status">
          {done}
        </p>
      </div>
    </main>
  );
}
