import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withAges } from './demo-ages.ts';

export interface DemoOptions {
  /** Folder of the built element, served under `/element/`. */
  elementDir: string;
  /** Port on 127.0.0.1; any free one by default. */
  port?: number;
  /** Called with the path of every request, refused ones included: lets a test count them. */
  onRequest?: (path: string) => void;
}

export interface DemoServer {
  /** Address without a final slash. */
  url: string;
  close: () => Promise<void>;
}

const DEMO = fileURLToPath(new URL('../demo', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** What a strict public site allows: the element must work under exactly this. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const ORDINARY_POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'";

/**
 * Serves the demo site, its ages counted and its host written at serving time, and the element on the loopback interface.
 * GET and HEAD only.
 */
export async function startDemo(options: DemoOptions): Promise<DemoServer> {
  const server = createServer((request, response) => {
    answer(request, response, options).catch(() => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    });
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(options.port ?? 0, '127.0.0.1', done);
  });
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

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { elementDir, onRequest }: DemoOptions,
): Promise<void> {
  const path = pathOf(request.url ?? '/');
  onRequest?.(path ?? '(refused)');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  if (path === null) return refuse(response, 400);
  const element = path.startsWith('/element/');
  const file = await fileIn(element ? elementDir : DEMO, element ? path.slice(8) : path);
  if (!file) return refuse(response, 404);
  const isWritten = /^\.(?:html|json)$/.test(extname(file));
  const page = isWritten ? writtenFor(request, await readFile(file, 'utf8')) : null;
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': /^\/(cpts|hopital)\//.test(path) ? STRICT_POLICY : ORDINARY_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  if (request.method === 'HEAD') response.end();
  else if (page !== null) response.end(page);
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** A page with its ages, and with the host at which this server was asked. */
function writtenFor({ headers }: IncomingMessage, page: string): string {
  return withAges(page).replaceAll('{{host}}', headers.host ?? '');
}

/** The decoded path, or null when it tries to leave the site. Queries are ignored. */
function pathOf(target: string): string | null {
  try {
    const path = decodeURIComponent(target.split(/[?#]/, 1)[0] ?? '/');
    const climbs = path.split(/[/\\]/).includes('..') || /[\0\\]/.test(path);
    return path.startsWith('/') && !climbs ? path : null;
  } catch {
    return null;
  }
}

/** The real file under a folder, links followed and still inside it; null when there is none. */
async function fileIn(folder: string, path: string): Promise<string | null> {
  try {
    const root = await realpath(resolve(folder));
    const file = await realpath(join(root, path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(root + sep)) return null;
    return (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${status}\n`);
}
