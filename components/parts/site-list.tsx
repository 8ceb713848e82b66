import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SiteAccess } from '../../lib/domain/site.ts';
import type { SiteStore } from '../../lib/ports.ts';
import { sitesText } from '../text/sites-text.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useKept, type Kept } from '../use-kept.ts';
import { FailureNotice } from './failure-notice.tsx';
import { SiteHintForm } from './site-hint-form.tsx';
import { Spoken } from './spoken.tsx';

type Props = { store: SiteStore };

/** Sites that the user allowed, what each is for, and the way to add or take back one. */
export function SiteList({ store }: Props) {
  const id = useId();
  const { kept, failure, said, run } = useKept(() => store.list());
  const [typed, setTyped] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that was pressed may be gone: the keyboard must not go back to the top of the page.
    if (said && document.activeElement === document.body) heading.current?.focus();
  }, [said]);
  const add = async (): Promise<void> => {
    if (await run(() => store.allow(typed), sitesText.done)) setTyped('');
  };
  return (
    <section class="block packs sites" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {sitesText.title}
      </h2>
      <p class="quiet">{sitesText.lead}</p>
      {failure && <FailureNotice failure={failure} />}
      <p role="status" class="saved">
        {kept ? said : sitesText.waiting}
      </p>
      {kept?.length === 0 && <p>{sitesText.none}</p>}
      <ul class="pack-list">
        {kept?.map((site) => (
          <SiteLine key={site.origin} site={site} store={store} run={run} />
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          id={`${id}-site`}
          label={sitesText.site}
          help={sitesText.siteHelp}
          value={typed}
          onInput={setTyped}
        />
        <div class="actions">
          <Button submit disabled={typed.trim() === ''}>
            {sitesText.allow}
          </Button>
        </div>
      </form>
    </section>
  );
}

type LineProps = { site: SiteAccess; store: SiteStore; run: Kept<unknown>['run'] };

function SiteLine({ site, store, run }: LineProps) {
  const { origin, allowed, hint } = site;
  const shown = origin.replace(/^https:\/\//, '');
  return (
    <li>
      <p class="address">
        <strong>{shown}</strong>
      </p>
      {allowed ? (
        <p class="quiet">
          {sitesText.frames}
          {hint.on && ` ${sitesText.hintIsOn}`}
        </p>
      ) : (
        <p class="warning">{sitesText.notAllowed}</p>
      )}
      {allowed && (
        <SiteHintForm
          hint={hint}
          site={shown}
          onSave={(chosen) => void run(() => store.setHint(origin, chosen), sitesText.savedReload)}
        />
      )}
      <div class="actions">
        {!allowed && (
          <Button onPress={() => void run(() => store.allow(origin), sitesText.done)}>
            {sitesText.allowAgain}
            <Spoken text={shown} />
          </Button>
        )}
        <Button onPress={() => void run(() => store.forget(origin), sitesText.done)}>
          {sitesText.forget}
          <Spoken text={shown} />
        </Button>
      </div>
    </li>
  );
}
