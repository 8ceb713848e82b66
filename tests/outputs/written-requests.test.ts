import { describe, expect, test } from 'vitest';
import type { ReferralDocument } from '../../lib/domain/referral.ts';
import { plainText } from '../../lib/outputs/plain-text.ts';
import { printablePage } from '../../lib/outputs/printable-page.ts';
import { outputs } from '../../lib/outputs/registry.ts';
import { documentOf, inHospital, inTown } from './fictitious-requests.ts';

const cases: [string, ReferralDocument][] = [
  ['ville', documentOf(inTown())],
  ['hopital', documentOf(inHospital())],
  ['sans-identite', documentOf(inTown(), true)],
];

const short: ReferralDocument = {
  title: 'Demande <b>',
  date: '2026-11-22',
  addressee: { name: 'DAC & Cie', lines: ['"guillemets"'] },
  blocks: [{ heading: 'Bloc', rows: [{ label: 'Champ', value: '<script>alert(1)</script>' }] }],
  footer: ["l'apostrophe"],
};

describe('plain text', () => {
  test.each(cases)('golden: %s', async (name, document) => {
    await expect(plainText(document)).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  test.each(cases)('no line is longer than a mail shows: %s', (_name, document) => {
    const longest = Math.max(
      ...plainText(document)
        .split('\n')
        .map(({ length }) => length),
    );
    expect(longest).toBeLessThanOrEqual(78);
  });
});

describe('printable page', () => {
  test.each(cases)('golden: %s', async (name, document) => {
    await expect(printablePage(document)).toMatchFileSnapshot(`golden/${name}.html`);
  });

  test('escapes every text and holds no script', () => {
    const html = printablePage(short);
    expect(html).toContain('<title>Demande &lt;b&gt;</title>');
    expect(html).toContain('DAC &amp; Cie');
    expect(html).toContain('&quot;guillemets&quot;');
    expect(html).toContain('l&#39;apostrophe');
    expect(html).not.toContain('<script');
  });

  test('asks nothing from outside', () => {
    expect(printablePage(short)).not.toMatch(/https?:|url\(|@import|src=|href=/);
  });
});

describe('registry', () => {
  test('each output is listed under its own name', () => {
    for (const [id, output] of Object.entries(outputs)) expect(output.id).toBe(id);
  });

  test('text and page come at once', async () => {
    expect((await outputs['plain-text'].render(short)).kind).toBe('text');
    expect((await outputs['printable-page'].render(short)).kind).toBe('html');
  });
});
