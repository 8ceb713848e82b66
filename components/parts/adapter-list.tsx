import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { OwnAdapter } from '../../lib/domain/learned.ts';
import type { AdapterStore } from '../../lib/ports.ts';
import { learnText } from '../text/learn-text.ts';
import { Button } from '../ui/button.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useKept, type Kept } from '../use-kept.ts';
import { FailureNotice } from './failure-notice.tsx';
import { Spoken } from './spoken.tsx';

type Props = { store: AdapterStore };

/** Software that the user taught, or was given: renamed, handed over, taken out. */
export function AdapterList({ store }: Props) {
  const id = useId();
  const { kept, failure, said, run } = useKept(() => store.list());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that was pressed may be gone: the keyboard must not go back to the top of the page.
    if (said && document.activeElement === document.body) heading.current?.focus();
  }, [said]);
  return (
    <section class="block packs adapters" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {learnText.listTitle}
      </h2>
      <p class="quiet">{learnText.listLead}</p>
      {failure && <FailureNotice failure={failure} />}
      <p role="status" class="saved">
        {kept ? said : learnText.listWaiting}
      </p>
      {kept?.length === 0 && <p>{learnText.listNone}</p>}
      <ul class="pack-list">
        {kept?.map((adapter) => (
          <AdapterLine key={adapter.id} adapter={adapter} store={store} run={run} />
        ))}
      </ul>
      <Field id={`${id}-file`} label={learnText.take} help={learnText.takeHelp}>
        <input
          id={`${id}-file`}
          type="file"
          accept=".json,application/json"
          aria-describedby={describedBy(`${id}-file`, learnText.takeHelp)}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void run(() => store.take(file), learnText.done);
            event.currentTarget.value = '';
          }}
        />
      </Field>
    </section>
  );
}

type LineProps = { adapter: OwnAdapter; store: AdapterStore; run: Kept<unknown>['run'] };

function AdapterLine({ adapter, store, run }: LineProps) {
  const field = useId();
  const { id, name, hosts, places } = adapter;
  const [typed, setTyped] = useState(name);
  const about = [hosts.join(', '), learnText.places(places), learnText.unverified];
  return (
    <li>
      <p>
        <strong>{name}</strong>
        <span class="quiet">{` ${about.join(', ')}`}</span>
      </p>
      <details class="fold">
        <summary>
          {learnText.rename}
          <Spoken text={name} />
        </summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void run(() => store.rename(id, typed), learnText.done);
          }}
        >
          <TextField id={field} label={learnText.newName} value={typed} onInput={setTyped} />
          <div class="actions">
            <Button submit disabled={typed.trim() === ''}>
              {learnText.rename}
              <Spoken text={name} />
            </Button>
          </div>
        </form>
      </details>
      <div class="actions">
        <Button onPress={() => void run(() => store.exportFile(id), learnText.done)}>
          {learnText.exportFile}
          <Spoken text={name} />
        </Button>
        <Button onPress={() => void run(() => store.forget(id), learnText.done)}>
          {learnText.forget}
          <Spoken text={name} />
        </Button>
      </div>
    </li>
  );
}
