import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayHere, withAges } from '../../scripts/demo-ages.ts';
import { startDemo, STRICT_POLICY, type DemoServer } from '../../scripts/serve-demo.ts';

const seen: string[] = [];
let demo: DemoServer;

beforeAll(async () => {
  const elementDir = mkdtempSync(join(tmpdir(), 'element-'));
  writeFileSync(join(elementDir, 'aiguilleur-orientation.js'), 'export {};');
  demo = await startDemo({ elementDir, onRequest: (path) => seen.push(path) });
});
afterAll(() => demo.close());

/** Sends the path untouched: `fetch` would resolve the dots first. */
function get(path: string, method = 'GET') {
  return new Promise<{ status: number; type: string; policy: string }>((done, failed) => {
    request(demo.url, { path, method }, (answer) => {
      answer.resume();
      const { headers } = answer;
      done({
        status: answer.statusCode ?? 0,
        type: headers['content-type'] ?? '',
        policy: String(headers['content-security-policy'] ?? ''),
      });
    })
      .on('error', failed)
      .end();
  });
}

describe('the demo server', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/demo.css', 'text/css; charset=utf-8'],
    ['/ehr/lefevre-madeleine.html', 'text/html; charset=utf-8'],
    ['/element/aiguilleur-orientation.js', 'text/javascript; charset=utf-8'],
  ])('serves %s', async (path, type) =>
    expect(await get(path)).toMatchObject({ status: 200, type }),
  );

  it('holds the public site to the strict policy', async () => {
    expect((await get('/cpts/')).policy).toBe(STRICT_POLICY);
  });

  it.each([
    ['/../package.json', 400],
    ['/%2e%2e/package.json', 400],
    ['/element/..%2f..%2fetc/passwd', 400],
    ['/..%5cpackage.json', 400],
    ['/%', 400],
    ['/ehr/none.html', 404],
    ['/ehr', 404],
  ])('refuses %s', async (path, status) => expect((await get(path)).status).toBe(status));

  it('writes the age that goes with each birth date', async () => {
    const page = await (await fetch(`${demo.url}/ehr/lefevre-madeleine.html`)).text();
    expect(page).toContain(withAges('née le 14/03/1949 ({{age:1949-03-14}} ans)', dayHere()));
    expect(page).not.toContain('{{');
  });

  it.each([
    ['2027-03-13', '77'],
    ['2027-03-14', '78'],
  ])('counts the age of %s as %s', (today, age) =>
    expect(withAges('{{age:1949-03-14}}', today)).toBe(age),
  );

  it('refuses to be written to', async () => expect((await get('/', 'POST')).status).toBe(405));

  it('tells of every request', async () => {
    seen.length = 0;
    await get('/cpts/?commune=91223');
    expect(seen).toEqual(['/cpts/']);
  });
});
