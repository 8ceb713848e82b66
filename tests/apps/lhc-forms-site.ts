import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { installApart } from '../../scripts/install-apart.ts';
import { serveSite, type Site } from '../support/serve-site.ts';
import { FHIR_APP } from './fhir-readers.ts';

const BUILT = join(FHIR_APP, 'node_modules/lforms/dist/lforms');

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

/** The page that the documentation of LHC-Forms asks for, with nothing of ours in it. */
const PAGE = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <title>LHC-Forms</title>
    <link rel="stylesheet" href="/webcomponent/styles.css" />
  </head>
  <body>
    <div id="form"></div>
    <script src="/webcomponent/assets/lib/zone.min.js"></script>
    <script src="/webcomponent/runtime.js" type="module"></script>
    <script src="/webcomponent/polyfills.js" type="module"></script>
    <script src="/webcomponent/main.js" type="module"></script>
    <script src="/fhir/R4/lformsFHIR.min.js" defer></script>
  </body>
</html>`;

/** Serves the renderer of forms of the National Library of Medicine, from its package. */
export async function serveLhcForms(): Promise<Site> {
  if (!installApart(FHIR_APP)) {
    throw new Error('npm could not install the packages of tests/apps/fhir');
  }
  return serveSite((path) => {
    if (path === '/') return { body: PAGE };
    const type = TYPES[extname(path)];
    const file = join(BUILT, normalize(path));
    return type !== undefined && existsSync(file) ? { body: readFileSync(file), type } : null;
  });
}
