import { describe, expect, test } from 'vitest';
import { cdaOutput } from '../../lib/outputs/cda.ts';
import { found, noPage, page, pageBytes, parsed, requestOf } from './cda-reading.ts';

const town = 'ville-medecin-traitant';

describe('the body', () => {
  test('is the page, to the byte', async () => {
    const [text = ''] = found(
      parsed((await cdaOutput.render(requestOf(town), page)).bytes),
      '//h:nonXMLBody/h:text',
    );
    expect(Uint8Array.from(Buffer.from(text, 'base64'))).toEqual(pageBytes);
  });

  test('is the request in plain text when the page cannot be made', async () => {
    const document = parsed((await cdaOutput.render(requestOf(town), noPage)).bytes);
    expect(found(document, '//h:nonXMLBody/h:text/@mediaType')).toEqual(['text/plain']);
    const [coded = ''] = found(document, '//h:nonXMLBody/h:text');
    const text = Buffer.from(coded, 'base64').toString('utf8');
    expect(text).toContain('Demande d’appui à la coordination\nLe 22/11/2026\n');
    expect(text).toContain('Nom de naissance\u00a0: FICTIVE\n');
  });
});

describe('the file', () => {
  test('has the same bytes for the same request, and a name that names nobody', async () => {
    const [one, other] = await Promise.all([
      cdaOutput.render(requestOf(town), page),
      cdaOutput.render(requestOf(town), page),
    ]);
    expect(one).toEqual(other);
    expect(one.mediaType).toBe('text/xml');
    expect(one.fileName).toBe('lettre-d-adressage-2026-11-22.xml');
  });

  test.each([
    ['markup', ']]> & <b a="1">\'</b> <!-- <?x ?>'],
    ['control characters', 'A\u0000B\u0007\u000b\u001f\ufffe\uffff\u0085C\u200fD'],
    ['half characters', 'A\ud800B\udc00C\u{1f600}'],
    ['lines', 'A\nB\r\n\tC'],
    ['100 kB', 'Chutes & <répétées>. '.repeat(5_000)],
  ])('stays well-formed with %s everywhere', async (_what, hostile) => {
    const request = requestOf(town, {
      'demandeur-nom': hostile,
      'demandeur-structure': hostile,
      'nom-de-naissance': hostile,
      prenoms: `Éloïse ${hostile}`,
      adresse: hostile,
      'demandeur-mss': hostile,
    });
    const document = { ...request.document, title: `T${hostile}`, footer: [hostile] };
    const { bytes } = await cdaOutput.render({ ...request, document }, noPage);
    const read = parsed(bytes);
    expect(found(read, 'count(//h:b)')).toEqual(['0']);
    expect(found(read, '//h:given[@qualifier="BR"]')).toEqual(['Éloïse']);
    const [title = ''] = found(read, '/h:ClinicalDocument/h:title');
    expect(title.startsWith('T')).toBe(true);
  });
});
