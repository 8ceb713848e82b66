import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { letterHeader } from '../../lib/domain/letter-header.ts';
import { cdaOutput } from '../../lib/outputs/cda.ts';
import { xdmArchive, xdmSubject } from '../../lib/outputs/xdm.ts';
import { indexPage, readMe } from '../../lib/outputs/xdm/reading-pages.ts';
import { isInOrder } from './cda-order.ts';
import { found, names, page, parsed } from './cda-reading.ts';
import { situations } from './situations.ts';

/** The body would hide the letter: its length and its fingerprint stand for it. */
function withoutBody(xml: string): string {
  return xml.replace(/(?<=representation="B64">)[^<]+/, (body) => {
    const digest = createHash('sha256').update(body).digest('hex');
    return `[${body.length} signes, sha256 ${digest}]`;
  });
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

const read = situations.map((situation) => ({
  ...situation,
  header: letterHeader(situation.request),
}));
const written = read.filter(({ header }) => header.ok);
const refused = read.filter(({ header }) => !header.ok);

describe.each(written)('the situation $name', ({ name, request }) => {
  test('as a CDA letter', async () => {
    const { bytes } = await cdaOutput.render(request, page);
    await expect(`${withoutBody(text(bytes))}\n`).toMatchFileSnapshot(`golden/cda/${name}.xml`);
  });

  test('as a CDA letter whose every element is where the schema lets it', async () => {
    const document = parsed((await cdaOutput.render(request, page)).bytes);
    const count = Number(found(document, 'count(//*)')[0]);
    const faults = Array.from({ length: count }, (_, rank) => `(//*)[${rank + 1}]`).filter(
      (path) => !isInOrder(names(document, path)[0] ?? '', names(document, `${path}/*`)),
    );
    expect(count).toBeGreaterThan(80);
    expect(faults.flatMap((path) => names(document, path))).toEqual([]);
  });

  test('as an XDM archive', async () => {
    const { bytes } = await xdmArchive(request, await cdaOutput.render(request, page));
    const entries = unzipSync(bytes);
    const listing = Object.entries(entries).map(
      ([path, held]) => `${path} (${held.length} octets)`,
    );
    const metadata = text(entries['IHE_XDM/SUBSET01/METADATA.XML']);
    const shown = [xdmSubject(request), '', ...listing, '', metadata, ''].join('\n');
    await expect(shown).toMatchFileSnapshot(`golden/xdm/${name}.txt`);
  });
});

test('the other situations make no letter, and say what lacks', async () => {
  const lacks = refused.map(
    ({ name, header }) => `${name} : ${header.ok ? '' : header.lacks.join(', ')}\n`,
  );
  await expect(lacks.join('')).toMatchFileSnapshot('golden/cda/refus.txt');
});

test('what a person who opens the archive reads', async () => {
  const read = [indexPage, readMe].map((written) => written('2026-11-22T19:31:05+01:00'));
  await expect(read.join('\n')).toMatchFileSnapshot('golden/xdm/pages-de-lecture.txt');
});

test.each([
  ['legalAuthenticator', ['time', 'signatureCode', 'assignedEntity'], true],
  ['legalAuthenticator', ['signatureCode', 'time', 'assignedEntity'], false],
  ['legalAuthenticator', ['time', 'assignedEntity'], false],
  ['custodian', [], false],
  ['id', ['name'], false],
  ['id', [], true],
  ['name', ['family', 'given', 'family'], true],
  ['name', ['id'], false],
])('the order of the schema is seen in %s %j', (parent, children, inOrder) => {
  expect(isInOrder(parent, children)).toBe(inOrder);
});
