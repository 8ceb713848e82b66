import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveSite, type Site } from '../support/serve-site.ts';

const TYPES: Readonly<Record<string, string>> = {
  'app.js': 'text/javascript; charset=utf-8',
  'app.css': 'text/css; charset=utf-8',
};

/** Serves the page that behaves as OpenMRS 3; every path that is not a file is that page. */
export function serveOpenmrsLike(): Promise<Site> {
  return serveSite((path) => {
    const name = path.slice(1);
    const type = TYPES[name];
    const file = new URL(`openmrs-like/${type ? name : 'index.html'}`, import.meta.url);
    return { body: readFileSync(fileURLToPath(file)), ...(type && { type }) };
  });
}
