import { describe, expect, test } from 'vitest';
import { facilityOf, practiceSettingOf, professionOf } from '../../lib/domain/interop-codes.ts';

describe('a function', () => {
  test.each([
    ['Médecin généraliste', 'G15_10/SM54'],
    ['médecin traitant', 'G15_10'],
    ['Gériatre', 'G15_10/SM18'],
    ['Infirmière libérale', 'G15_60'],
    ['Infirmier en pratique avancée', 'G15_60'],
    ['Sage-femme', 'G15_50'],
    ['Masseur-kinésithérapeute', 'G15_70'],
    ['Assistante sociale', '41'],
    ['Assistante de service social', '41'],
    ['Psychologue', '93'],
    ['Coordinatrice de parcours', '330'],
    ['Secrétaire médicale', null],
    ['Étudiante infirmière', null],
    ['Interne en médecine générale', null],
    ['Cadre de santé infirmier', null],
    ['', null],
  ])('« %s » is the profession %s', (words, code) => {
    expect(professionOf(words)?.code ?? null).toBe(code);
  });
});

describe('a place', () => {
  test.each([
    ['ville', 'Cabinet fictif des Tilleuls', 'SA07'],
    ['ville', 'Cabinet de groupe fictif', 'SA08'],
    ['ville', 'Centre municipal de santé fictif', 'SA05'],
    ['ville', 'Maison de santé fictive', 'SA52'],
    ['hopital', 'CHU fictif', 'SA01'],
    ['hopital', 'Hôpital fictif du Port', 'SA30'],
    ['hopital', 'Clinique fictive', 'SA30'],
    ['esms', 'EHPAD fictif', 'SA17'],
    ['esms', 'Foyer fictif', 'SA41'],
    ['cpts', 'CPTS fictive', 'SA63'],
    ['', '', 'SA07'],
  ])('%s, « %s » is of the kind %s', (setting, structure, code) => {
    expect(facilityOf(setting, structure)).toMatchObject({
      code,
      system: { oid: '1.2.250.1.71.4.2.4' },
    });
  });

  test.each([
    ['ville', 'AMBULATOIRE'],
    ['esms', 'AMBULATOIRE'],
    ['hopital', 'ETABLISSEMENT'],
  ])('%s is practised as %s', (setting, code) =>
    expect(practiceSettingOf(setting).code).toBe(code),
  );
});
