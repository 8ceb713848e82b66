import { createServer } from 'node:http';

/** What a site answers for one path. */
export interface SiteAnswer {
  body: string | Buffer;
  /** `text/html; charset=utf-8` by default. */
  type?: string;
  headers?: Readonly<Record<string, string>>;
  /** The rest of it never comes. */
  unfinished?: boolean;
}

export interface Site {
  /** Address without a final slash. */
  url: string;
  close(): Promise<void>;
}

/** Serves pages on a free port of the loopback interface; nothing of them may be kept in a cache. */
export async function serveSite(answer: (path: string) => SiteAnswer | null): Promise<Site> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?', 1)[0] ?? '/');
    const found = answer(path);
    response.writeHead(found ? 200 : 404, {
      'content-type': found?.type ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...found?.headers,
    });
    if (found?.unfinished) response.write(found.body);
    else response.end(found?.body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
