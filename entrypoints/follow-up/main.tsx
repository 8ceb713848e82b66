import { render } from 'preact';
import { FollowUpPage } from '../../components/follow-up/follow-up-page.tsx';
import '../../components/styles/app.css';
import '../../components/styles/follow-up.css';
import { bundledPacks } from '../../lib/platform/bundled-packs.ts';
import { localFollowUps } from '../../lib/platform/follow-up-store.ts';
import { impactFiles } from '../../lib/platform/impact-files.ts';
import { systemClock } from '../../lib/platform/system-clock.ts';

const root = document.getElementById('app');
if (root)
  render(
    <FollowUpPage
      ports={{
        followUps: localFollowUps,
        files: impactFiles,
        packs: bundledPacks,
        today: systemClock.today,
      }}
    />,
    root,
  );
