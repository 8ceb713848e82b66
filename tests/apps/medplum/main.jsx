import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles.css';
import { indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core';
import { MockClient } from '@medplum/mock';
import { MedplumProvider } from '@medplum/react';
import '@medplum/react/styles.css';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { DOCTOR, PEOPLE } from './people.js';
import { Screen } from './screens.jsx';

/**
 * How late the answers of the server come, in milliseconds, and how far apart those of one screen:
 * `?late=400&apart=100`. What comes apart shows two charts at once for a moment.
 */
const query = new URLSearchParams(location.search);
const late = Number(query.get('late') ?? 0);
const apart = Number(query.get('apart') ?? 0);
let asked = 0;
let opened = false;

const medplum = new MockClient({
  profile: DOCTOR,
  seedDefaultData: false,
  // What was shown once would come at once: every chart is asked again.
  cacheTime: 0,
  fetch: async (url, options) => {
    asked += 1;
    const wait = opened ? late + (asked % 3) * apart : 0;
    await new Promise((done) => setTimeout(done, wait));
    return medplum.client.mockFetch(url, options);
  },
});

function App() {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const follow = () => setPath(location.pathname);
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const navigate = (to) => {
    history.pushState(null, '', to);
    setPath(location.pathname);
  };
  return (
    <MedplumProvider medplum={medplum} navigate={navigate}>
      <MantineProvider>
        <Screen path={path} navigate={navigate} />
      </MantineProvider>
    </MedplumProvider>
  );
}

/** The server holds these people before the page opens, as a real one would. */
await medplum.mock.withSeeding(async () => {
  for (const one of [DOCTOR, ...PEOPLE]) await medplum.repo.createResource(one);
});
// The definitions come with the application: what is late is what is known of people.
const definitions = await (await fetch('/definitions.json')).json();
indexStructureDefinitionBundle(definitions.types);
indexSearchParameterBundle(definitions.searches);
opened = true;

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
