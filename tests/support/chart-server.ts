import { createServer } from 'node:http';

/** A fictitious chart, as small as a chart can be. The person does not exist. */
export const CHART = `<!doctype html><html lang="fr"><head><meta charset="utf-8">
<link rel="icon" href="data:,"><title>Dossier patient (fictif)</title></head><body>
<header><h1>Dossier patient (personne fictive)</h1></header>
<main><table>
<tr><th>Nom de naissance</th><td>EXEMPLE</td></tr>
<tr><th>Prénom</th><td>Zoé</td></tr>
<tr><th>Date de naissance</th><td>12/03/1944</td></tr>
<tr><th>Sexe</th><td>F</td></tr>
</table></main></body></html>`;

/** Serves one HTML page on a free loopback port. */
export async function servePage(html: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
