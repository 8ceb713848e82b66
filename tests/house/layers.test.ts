import { dirname, join, normalize, sep } from 'node:path';
import { expect, test } from 'vitest';
import { codeFiles, textOf, withoutComments } from './repository.ts';

interface Layer {
  /** Files that this line rules; the first line that fits counts. */
  who: RegExp;
  may: RegExp[];
  /** Only as `import type`: nothing of it is in the bundle. */
  mayType?: RegExp[];
}

const DOMAIN = /^lib\/domain\//;
const ZOD = /^lib\/zod\.ts$/;
const PORTS = /^lib\/ports(\.ts$|\/)/;
const BROWSER = /^wxt\/browser$/;
const PREACT = /^preact(\/hooks)?$/;

/** Arrows point inward only. CONTRIBUTING.md tells why each room is where it is. */
const LAYERS: Layer[] = [
  { who: ZOD, may: [/^zod\/mini$/] },
  { who: DOMAIN, may: [DOMAIN, ZOD] },
  { who: PORTS, may: [], mayType: [DOMAIN, PORTS] },
  { who: /^lib\/communes\//, may: [/^lib\/communes\//], mayType: [DOMAIN] },
  { who: /^lib\/ehr\//, may: [/^lib\/ehr\//, DOMAIN, ZOD] },
  { who: /^lib\/hint\//, may: [/^lib\/(hint|ehr)\//, DOMAIN] },
  {
    who: /^lib\/pick\//,
    may: [/^lib\/(pick|ehr)\//, /^lib\/page\/(mark-place|overlay)\.ts$/, DOMAIN],
  },
  {
    who: /^lib\/packs\//,
    may: [/^lib\/packs\//, DOMAIN, ZOD, /^jsonc-parser$/, /^canonicalize$/],
  },
  { who: /^lib\/outputs\/registry\.ts$/, may: [/^lib\/outputs\//, DOMAIN] },
  {
    who: /^lib\/outputs\//,
    may: [
      DOMAIN,
      /^lib\/outputs\/((output|markup|xml)\.ts$|pdf\/)/,
      /^pdfkit/,
      /^\.cache\/font\//,
      /^fflate$/,
      /^fast-xml-parser$/,
      /^papaparse$/,
    ],
  },
  {
    // Forms of DACs as PDF: foreign files, read and filled apart from everything else.
    who: /^lib\/forms\//,
    may: [/^lib\/forms\//, DOMAIN, ZOD, /^@cantoo\//, /^\.cache\/font\//],
  },
  {
    // Injected into the form of a DAC, on the user's click.
    who: /^lib\/fill\//,
    may: [/^lib\/fill\//, /^lib\/(ehr|page)\//, DOMAIN, ZOD],
  },
  { who: /^lib\/page\/isolated-world\.ts$/, may: [/^lib\/ehr\//, BROWSER] },
  {
    // Injected into the page: lean, and the browser only through the door above.
    who: /^lib\/page\//,
    may: [/^lib\/page\//, /^lib\/ehr\//, DOMAIN, /^lib\/messaging\/chart-link\.ts$/],
  },
  { who: /^lib\/messaging\//, may: [/^lib\/messaging\//, DOMAIN, ZOD, BROWSER] },
  {
    who: /^lib\/storage\//,
    may: [/^lib\/storage\//, DOMAIN, ZOD, BROWSER, /^idb$/],
    mayType: [PORTS],
  },
  { who: /^lib\/platform\//, may: [/^lib\//, BROWSER, /^virtual:aiguilleur\//, /^\.cache\//] },
  {
    who: /^components\/element\//,
    may: [/^components\//, DOMAIN, PREACT, /^lib\/platform\/element-ports\.ts$/],
    mayType: [PORTS],
  },
  {
    // The workbench shows packs themselves, not only what they make of a person.
    who: /^components\/workbench\//,
    may: [/^components\//, DOMAIN, /^lib\/packs\//, PREACT],
    mayType: [PORTS],
  },
  {
    who: /^components\//,
    may: [/^components\//, DOMAIN, PREACT, /^package\.json$/],
    mayType: [PORTS],
  },
  { who: /^entrypoints\//, may: [/^components\//, /^lib\//, PREACT, /^wxt\//] },
];

interface Import {
  target: string;
  typeOnly: boolean;
}

test.each(codeFiles('lib', 'components', 'entrypoints').map((path) => [path]))(
  '%s imports only what its place allows',
  (path) => {
    const layer = LAYERS.find(({ who }) => who.test(path));
    expect(layer, `${path} is in no known layer: add a line to LAYERS, or move it`).toBeDefined();
    const forbidden = importsOf(path).filter(({ target, typeOnly }) => {
      const allowed = [...(layer?.may ?? []), ...(typeOnly ? (layer?.mayType ?? []) : [])];
      return !allowed.some((each) => each.test(target)) && !isOwnPart(path, target);
    });
    expect(forbidden.map(({ target }) => `${path} must not import ${target}`)).toEqual([]);
  },
);

test('only the background reaches the file that asks the network', () => {
  const reached = new Set(['lib/platform/download-pack.ts']);
  const code = codeFiles('lib', 'components', 'entrypoints');
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const path of code) {
      const uses = importsOf(path).some(({ target, typeOnly }) => !typeOnly && reached.has(target));
      if (uses) reached.add(path);
    }
  }
  expect([...reached].filter((path) => path.startsWith('entrypoints/'))).toEqual([
    'entrypoints/background.ts',
  ]);
});

test.each([
  [`import { a } from './a.ts';`, [['lib/x/a.ts', false]]],
  [`import type { A } from '../y/a.ts';`, [['lib/y/a.ts', true]]],
  [`export {\n  a,\n} from "./a.ts";`, [['lib/x/a.ts', false]]],
  [`import './a.css';`, [['lib/x/a.css', false]]],
  [`import css from './a.css?inline';`, [['lib/x/a.css', false]]],
  [`const a = await import('./a.ts');`, [['lib/x/a.ts', false]]],
  [`type A = import('./a.ts').A;`, [['lib/x/a.ts', false]]],
  [`// import { a } from './a.ts';\nimport z from 'zod';`, [['zod', false]]],
])('imports are seen in %s', (code, expected) => {
  expect(importsIn('lib/x/b.ts', code).map(({ target, typeOnly }) => [target, typeOnly])).toEqual(
    expected,
  );
});

/** An output, an adapter or an importer may be a folder of its own, named after its file. */
function isOwnPart(path: string, target: string): boolean {
  const own = /^(lib\/outputs\/[^/]+?)(?:\.tsx?$|\/)/.exec(path)?.[1];
  return own !== undefined && target.startsWith(`${own}/`);
}

function importsOf(path: string): Import[] {
  return importsIn(path, textOf(path));
}

function importsIn(path: string, code: string): Import[] {
  const bare = withoutComments(code);
  const statements =
    /\b(?:import|export)\s+(type\s+)?(?:[\w*\s{},$]+?\s+from\s*)?['"]([^'"]+)['"]/g;
  const calls = /\bimport\s*\(\s*['"]([^'"]+)['"]/g;
  return [
    ...[...bare.matchAll(statements)].map((match) => ({
      target: resolve(path, match[2] ?? ''),
      typeOnly: match[1] !== undefined,
    })),
    ...[...bare.matchAll(calls)].map((match) => ({
      target: resolve(path, match[1] ?? ''),
      typeOnly: false,
    })),
  ];
}

function resolve(path: string, specifier: string): string {
  const [bare = ''] = specifier.split('?');
  if (!bare.startsWith('.')) return bare;
  return normalize(join(dirname(path), bare))
    .split(sep)
    .join('/');
}
