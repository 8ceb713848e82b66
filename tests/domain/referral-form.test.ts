import { describe, expect, test } from 'vitest';
import { form } from '../outputs/fictitious-requests.ts';

const fields = form.blocks.flatMap(({ fields: inBlock }) => inBlock);
const ids = fields.map(({ id }) => id);
const block = (id: string) => form.blocks.find((candidate) => candidate.id === id)?.fields ?? [];

describe('the request form', () => {
  test('names each field once', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('prefills neither the legal gate nor the health block', () => {
    for (const id of [form.gate.block, 'sante']) {
      expect(block(id).length).toBeGreaterThan(0);
      expect(block(id).filter(({ origin }) => origin !== 'none')).toEqual([]);
    }
  });

  test('refers to its own fields and options only', () => {
    const wanted = [
      ...[...form.gate.opensWhen, ...form.gate.refusedWhen].map((rule) => ({
        id: rule.field,
        in: rule.in,
      })),
      ...fields
        .flatMap(({ shown, required }) => [shown, required])
        .flatMap((need) => (typeof need === 'boolean' ? [] : [need.field, need.unless]))
        .filter((need) => need !== undefined),
      ...form.gate.opensWhen.flatMap(({ unless }) =>
        unless ? [{ id: unless.field, in: unless.in }] : [],
      ),
      ...Object.entries(form.gate.atOnce?.values ?? {}).map(([id, option]) => ({
        id,
        in: [option],
      })),
      ...fields.map(({ id, drawn = [] }) => ({ id, in: drawn.map(({ gives }) => gives) })),
    ].filter((need) => need.in.length > 0);
    for (const { id, in: options } of wanted) {
      const offered = fields.find((field) => field.id === id)?.options?.map((o) => o.id);
      expect(offered, id).toEqual(expect.arrayContaining(options));
    }
  });

  test('gives options to choices and to nothing else', () => {
    const choices = fields.filter(({ kind }) => kind === 'choice' || kind === 'multiple');
    expect(choices.filter(({ options }) => !options?.length)).toEqual([]);
    expect(fields.filter((field) => field.options && !choices.includes(field))).toEqual([]);
  });

  test('gives columns to tables, what is drawn to answers of the questionnaire', () => {
    expect(fields.filter(({ kind, columns }) => (kind === 'table') !== Boolean(columns))).toEqual(
      [],
    );
    expect(fields.filter(({ drawn, origin }) => drawn && origin !== 'orientation')).toEqual([]);
  });

  test('holds no nominative field among what asks, says why or tells the place', () => {
    const nominative = fields.filter((field) => field.nominative).map(({ id }) => id);
    expect(nominative).toEqual(
      expect.arrayContaining([
        'nom-de-naissance',
        'prenoms',
        'matricule-ins',
        'adresse',
        'telephone',
      ]),
    );
    expect(nominative).not.toEqual(expect.arrayContaining(['motif']));
    expect(nominative).not.toContain('departement');
  });
});
