import { describe, expect, test } from 'vitest';
import { admissionDocument } from '../../lib/domain/admission-document.ts';
import { UNSURE } from '../../lib/domain/checklist.ts';
import type { Answers } from '../../lib/domain/checklist.ts';
import type { Identity } from '../../lib/domain/patient.ts';
import { plainText } from '../../lib/outputs/plain-text.ts';
import { printablePage } from '../../lib/outputs/printable-page.ts';
import { isolatedElder, listOf } from '../support/admissions.ts';
import { shippedPack as pack } from '../support/knowledge.ts';

describe('the sheet', () => {
  const somebody: Identity = {
    birthName: 'EXEMPLE',
    usedName: 'FICTIVE',
    givenNames: 'Odile',
    birthDate: '1942-03-02',
    sex: 'F',
    phone: '',
    addressLine: '',
    postalCode: '',
    medecinTraitant: '',
  };
  const sheet = (identity: Identity | null, answers: Answers = isolatedElder) =>
    admissionDocument({
      pack,
      list: listOf({ age: 84, commune: '69123' }, answers),
      identity,
      establishment: 'Hôpital de l’Exemple',
      today: '2026-11-22',
    });

  test('has boxes to tick with room to write, by deadline, dated', () => {
    const { blocks, date, addressee } = sheet(somebody);
    expect({ date, addressee }).toEqual({ date: '2026-11-22', addressee: null });
    expect(blocks.map(({ heading }) => heading)).toEqual([
      'Séjour',
      'Personne',
      'Dès maintenant\u00a0: fait par, le',
      'Pendant le séjour\u00a0: fait par, le',
      'Avant la sortie\u00a0: fait par, le',
    ]);
    const boxes = blocks.slice(2).flatMap(({ rows }) => rows);
    expect(boxes).toHaveLength(9);
    expect(boxes.every(({ label, value }) => label.startsWith('☐ ') && value === '')).toBe(true);
    expect(blocks[0]?.rows[0]).toEqual({ label: 'Établissement', value: 'Hôpital de l’Exemple' });
    expect(blocks[1]?.rows).toEqual([
      { label: 'Nom de naissance', value: 'EXEMPLE' },
      { label: 'Nom utilisé', value: 'FICTIVE' },
      { label: 'Prénoms', value: 'Odile' },
      { label: 'Née ou né le', value: '02/03/1942' },
      { label: 'Personne de confiance', value: '' },
      { label: 'Aidant à prévenir', value: '' },
    ]);
  });

  test('leaves blank lines for a person who was not confirmed, and names nobody in its title', () => {
    const { blocks, title } = sheet(null);
    expect(blocks[1]?.rows.every(({ value }) => value === '')).toBe(true);
    expect(title).toBe('À l’entrée\u00a0: qui prévenir, quoi préparer');
    expect(printablePage(sheet(somebody))).toContain(`<title>${title}</title>`);
  });

  test('names each doubt once, and what was not answered', () => {
    const { 'medecin-traitant': _open, ...asked } = isolatedElder;
    const unsure = { ...asked, 'entourage-suffisant': UNSURE, besoin: UNSURE };
    const doubts = sheet(null, unsure).blocks.at(-1);
    expect(doubts?.heading).toBe('À préciser');
    const labels = doubts?.rows.map(({ label }) => label) ?? [];
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).toContain('Médecin traitant');
  });

  test('says where the lines come from and which knowledge wrote them', () => {
    const text = plainText(sheet(null));
    expect(text).toContain('☐ Saisir le service social hospitalier');
    expect(text).toContain(`${pack.name}, version ${pack.version}`);
    expect(text).toMatch(/Le\sservice\ssocial\shospitalier/);
    expect(text).not.toMatch(/\bS000\b|\bP49\b/);
  });
});
