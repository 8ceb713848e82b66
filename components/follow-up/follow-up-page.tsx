import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../lib/domain/pack.ts';
import { followUpText } from '../text/follow-up-text.ts';
import { FollowUpListView } from './follow-up-list-view.tsx';
import { ImpactView } from './impact-view.tsx';
import { ListFailure } from './list-failure.tsx';
import type { FollowUpPorts } from './ports.ts';
import { useFollowUps } from './use-follow-ups.ts';

type Props = { ports: FollowUpPorts };

const VIEWS = ['list', 'impact'] as const;

/** The page « Suivi des demandes »: the list, and what it adds up to. */
export function FollowUpPage({ ports }: Props) {
  const follow = useFollowUps(ports.followUps);
  const [view, setView] = useState<(typeof VIEWS)[number]>('list');
  const [pack, setPack] = useState<Pack | null>(null);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    ports.packs.load().then(setPack, () => setMissing(true));
  }, [ports]);
  const { list, failure } = follow;
  return (
    <main class="aiguilleur follow-up" lang="fr">
      <header class="follow-up-head">
        <div class="follow-up-title">
          <h1>{followUpText.title}</h1>
          <a href="/options.html">{followUpText.settings}</a>
        </div>
        <p class="quiet">{followUpText.lead}</p>
        <nav class="steps" aria-label={followUpText.viewsLabel}>
          <ol>
            {VIEWS.map((each) => (
              <li key={each}>
                <button
                  type="button"
                  aria-current={each === view ? 'page' : undefined}
                  onClick={() => setView(each)}
                >
                  {followUpText.views[each]}
                </button>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      {failure && <ListFailure failure={failure} />}
      {missing && <p role="alert">{followUpText.notLoaded}</p>}
      {!failure && !missing && !(list && pack) && <p role="status">{followUpText.loading}</p>}
      {list && pack && view === 'list' && (
        <FollowUpListView follow={follow} list={list} pack={pack} today={ports.today()} />
      )}
      {list && pack && view === 'impact' && (
        <ImpactView list={list} pack={pack} today={ports.today()} files={ports.files} />
      )}
    </main>
  );
}
