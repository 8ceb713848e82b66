import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deadLinks } from '../../../scripts/pack-check/dead-links.ts';

const answers: Readonly<Record<string, number>> = { '/ici': 200, '/refus': 403, '/parti': 404 };
let server: Server;
let site = '';

beforeAll(async () => {
  server = createServer(({ url = '' }, reply) => reply.writeHead(answers[url] ?? 500).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this form.
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test('only addresses that no longer answer are dead, each place where they are written', async () => {
  const sources = Object.fromEntries(
    ['ici', 'refus', 'parti', 'panne'].map((path) => [path, { url: `${site}/${path}` }]),
  );
  const other = { again: `${site}/parti`, gone: 'http://127.0.0.1:9/' };
  const found = await deadLinks(
    new Map([
      ['national/sources.json', JSON.stringify(sources)],
      ['national/lexicon.json', JSON.stringify(other)],
    ]),
  );
  expect(found.map(({ file, at, code }) => [file, at.join('.'), code])).toEqual([
    ['national/sources.json', 'parti.url', 'link-dead'],
    ['national/sources.json', 'panne.url', 'link-dead'],
    ['national/lexicon.json', 'again', 'link-dead'],
    ['national/lexicon.json', 'gone', 'link-dead'],
  ]);
});
