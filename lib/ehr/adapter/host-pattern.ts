const LABEL = String.raw`[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?`;
const HOST = new RegExp(String.raw`^(?:\*\.)?${LABEL}(?:\.${LABEL}){0,8}$`);

/** Second levels under which anybody may have a name, with a country after them. */
const SHARED_LEVELS = new Set(
  'ac asso av com co edu gouv gov greta cci huissier-justice medecin mil net nom or org prd presse tm'.split(
    ' ',
  ),
);

/** Names under which hosting companies give one to each customer. */
const SHARED_HOSTS = new Set(
  [
    'amazonaws.com appspot.com azurewebsites.net blogspot.com cloudfront.net firebaseapp.com',
    'fly.dev github.io gitlab.io googleapis.com herokuapp.com myshopify.com netlify.app ngrok.io',
    'onrender.com pages.dev run.app sharepoint.com vercel.app web.app windows.net wordpress.com',
    'workers.dev',
  ].flatMap((line) => line.split(' ')),
);

/**
 * True for an exact host, or `*.host` when all that is under it belongs to one owner: never `*`,
 * `*.fr`, `*.gouv.fr` nor the common name of a hosting company.
 */
export function isHostPattern(pattern: string): boolean {
  if (pattern.length > 253 || !HOST.test(pattern)) return false;
  if (!pattern.startsWith('*.')) return true;
  const labels = pattern.slice(2).split('.');
  const [owner = '', country = ''] = labels.slice(-2);
  if (labels.length < 2 || !/[a-z]/.test(country)) return false;
  if (labels.length === 2 && country.length === 2 && SHARED_LEVELS.has(owner)) return false;
  return !SHARED_HOSTS.has(labels.join('.'));
}

const SEGMENT = /^(?:[\w.~%!$&'()+,;=:@-]*\*?[\w.~%!$&'()+,;=:@-]*|\*\*)$/;

/** True for a path where each part holds one `*` at most and the whole one `**`: read in one pass. */
export function isPathPattern(pattern: string): boolean {
  const [root, ...parts] = pattern.split('/');
  if (root !== '' || parts.length === 0 || pattern.length > 200) return false;
  return parts.every((part) => SEGMENT.test(part)) && parts.filter((p) => p === '**').length <= 1;
}
