import { expect, test } from 'vitest';
import { checkPack } from '../../../lib/packs/check/check-pack.ts';
import { communeFrame } from '../../../scripts/pack-check/commune-frame.ts';
import { askedTexts } from '../../../scripts/pack-check/pack-texts.ts';
import { PACKS_DIR } from '../../../scripts/read-packs.ts';

const texts = askedTexts(PACKS_DIR)?.texts ?? new Map<string, string>();
const communes = communeFrame();
const report = checkPack(texts, { today: '2026-11-22', communes });

test('the shipped packs have no fault', () => {
  const told = report.findings.filter(({ severity }) => severity !== 'note');
  expect(told.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
  expect(report.reached).toBe('all');
});

test('territories are counted over every commune of France', () => {
  expect(communes.codes).toHaveLength(34_969);
  const rows = report.territories.filter(({ kind }) => kind === 'dac');
  for (const { communes: all, exact, perhaps, nobody } of rows) {
    expect(exact + perhaps + nobody).toBe(all);
  }
  expect(rows.find(({ pack }) => pack === 'ile-de-france')?.communes).toBe(1266);
});

test('cases exercise every setting, every age band and every question', () => {
  const { coverage } = report;
  expect(coverage?.settings.filter(({ cases }) => cases === 0)).toEqual([]);
  expect(coverage?.ages.filter(({ cases }) => cases === 0)).toEqual([]);
  expect(coverage?.questions.filter(({ answered }) => answered === 0)).toEqual([]);
});

test('the same texts give the same report, with or without the communes of the page', () => {
  const { findings, territories } = checkPack(texts, { today: '2026-11-22', communes: null });
  expect(territories).toEqual([]);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual(
    report.findings.filter(({ severity }) => severity === 'error'),
  );
});
