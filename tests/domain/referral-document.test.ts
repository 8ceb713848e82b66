import { describe, expect, test } from 'vitest';
import { referralDocument } from '../../lib/domain/referral-document.ts';
import {
  documentOf,
  form,
  holdsIn,
  inHospital,
  inTown,
  today,
} from '../outputs/fictitious-requests.ts';

const rowsOf = (document: ReturnType<typeof documentOf>) =>
  document.blocks.flatMap(({ rows }) => rows);

describe('referralDocument', () => {
  test('leaves empty fields out', () => {
    for (const story of [inTown(), inHospital()]) {
      expect(rowsOf(documentOf(story)).filter(({ value }) => value === '')).toEqual([]);
    }
  });

  test('writes dates, phones and options as they read in French', () => {
    const value = (label: string) =>
      rowsOf(documentOf(inHospital())).find((row) => row.label === label)?.value;
    expect(value('Date d’entrée')).toBe('30/09/2026');
    expect(value('Téléphone du service')).toBe('04 00 00 00 02');
    expect(value('Dispositifs demandés')).toBe('soins médicaux et de réadaptation, EHPAD');
  });

  test('repeats no reason that the request already tells', () => {
    const rows = rowsOf(documentOf(inTown()));
    expect(rows.find(({ label }) => label === 'Éléments de l’orientation')?.value).toBe(
      'Autres interlocuteurs proposés : Point d’information local (CLIC)',
    );
  });

  test('says who receives it, with the date of the last check', () => {
    expect(documentOf(inTown()).addressee).toEqual({
      name: 'DAC d’Exempleville (fictif)',
      lines: [
        'Téléphone : 01 00 00 00 02',
        'Messagerie sécurisée : accueil@dac.exemple.mssante.fr',
        'Coordonnées relues le 01/11/2026',
      ],
    });
  });

  test('shows a missing contact as missing', () => {
    const { referral, context } = inTown();
    const silent = { ...referral.addressee, phone: '', mss: '', website: '' };
    const document = referralDocument(
      form,
      {
        ...referral,
        addressee: { id: null, name: 'DAC', email: '', verifiedOn: null, source: null, ...silent },
      },
      { anonymous: false, today, holds: holdsIn(context) },
    );
    expect(document.addressee?.lines).toEqual(['Coordonnées inconnues ici']);
  });

  test('ends with the use, the limits and the knowledge', () => {
    const { footer } = documentOf(inTown());
    expect(footer).toHaveLength(3);
    expect(footer[1]).toBe(form.limits);
    expect(footer[2]).toContain('Socle national, version 2026.11.0');
  });
});

describe('the anonymous sheet', () => {
  test('holds no nominative value, even one written in a free text', () => {
    const story = inTown();
    const motif =
      'Mme Nguyen-Fictive (ELOISE), née le 12/03/1944, fille Alix, 01 00 00 00 00 : seule à Étampes.';
    const referral = { ...story.referral, values: { ...story.referral.values, motif } };
    const written = JSON.stringify(documentOf({ ...story, referral }, true));
    for (const name of [
      'FICTIF',
      'ŁUKASZ',
      'NGUY',
      'Nguyen',
      'ELOISE',
      'Éloïse',
      'Alix',
      '1944',
      '01 00 00 00 00',
      'Étampes',
      '91150',
    ]) {
      expect(written, name).not.toContain(name);
    }
    expect(written).toContain('[…]');
    expect(written).toContain(': seule à');
  });

  test('keeps blank lines for what is completed by hand', () => {
    const rows = rowsOf(documentOf(inTown(), true));
    const value = (label: string) => rows.find((row) => row.label === label)?.value;
    expect(value('Nom de naissance')).toBe('');
    expect(value('Lieu de naissance')).toBe('');
    expect(value('Sexe')).toBe('☐ féminin   ☐ masculin');
    expect(value('Département')).toBe('Essonne');
  });

  test('keeps the words of the requester and of the options whole', () => {
    const story = inTown();
    const values = { ...story.referral.values, 'nom-de-naissance': 'Exemple', prenoms: 'Oral' };
    const rows = rowsOf(documentOf({ ...story, referral: { ...story.referral, values } }, true));
    expect(rows.find(({ label }) => label === 'Nom et prénom')?.value).toBe('Dr Camille Exemple');
    expect(rows.some(({ value }) => value === 'accord oral')).toBe(true);
  });
});
