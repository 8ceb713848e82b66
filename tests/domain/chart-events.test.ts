import { describe, expect, test } from 'vitest';
import { advanceWithChart as advance } from '../../lib/domain/chart-events.ts';
import { confirmedIdentity } from '../../lib/domain/confirmed-identity.ts';
import type { ConsultationEvent } from '../../lib/domain/consultation-events.ts';
import type { PatientReading, ReadFields } from '../../lib/domain/patient.ts';
import {
  after,
  arrived,
  beside,
  copied,
  JEANNE,
  PAUL,
  pasted,
} from '../support/fictitious-readings.ts';

describe('a reading', () => {
  test('fills the identity block and says where each value was read', () => {
    const state = after(arrived(JEANNE));
    expect(state.identity.birthName).toBe('MODÈLE');
    expect(state.identity.usedName).toBe('');
    expect(state.origins.birthDate).toMatchObject({ label: 'Né(e) le', level: 'labelled' });
    expect([state.link, state.confirmed]).toEqual(['same', false]);
  });

  test('replaces an earlier one that nobody has confirmed', () => {
    const state = after(arrived(JEANNE), PAUL);
    expect(state.unsortedName).toBe('FICTIF');
    expect(state.identity.birthName).toBe('');
  });

  test('of another chart waits while a consultation runs', () => {
    const state = after(arrived(JEANNE), { type: 'identity-confirmed' }, PAUL);
    expect(state.link).toBe('changed');
    expect(state.identity.birthName).toBe('MODÈLE');
    expect(advance(state, { type: 'person-kept' }).pending).toBeNull();
    const replaced = advance(state, { type: 'person-replaced' });
    expect(replaced.unsortedName).toBe('FICTIF');
    expect([replaced.answers, replaced.confirmed, replaced.link]).toEqual([{}, false, 'same']);
  });

  test('of the same person changes nothing, accents and dashes aside', () => {
    const started = after(arrived(JEANNE), { type: 'identity-confirmed' });
    const again = arrived({ ...JEANNE, birthName: { value: 'Modele', provenance: beside('Nom') } });
    expect(advance(started, again)).toEqual(started);
  });

  test('of a namesake born another day is another person', () => {
    const started = after(arrived(JEANNE), { type: 'identity-confirmed' });
    const birthDate = { value: '1950-03-02', provenance: beside('Né(e) le') };
    expect(advance(started, arrived({ ...JEANNE, birthDate })).link).toBe('changed');
  });

  test('of a twin is another person: « jumeaux » share the name and the date', () => {
    const started = after(arrived(JEANNE), { type: 'identity-confirmed' });
    const givenNames = (...value: string[]) => ({ value, provenance: beside('Prénoms') });
    const shown = (...value: string[]) =>
      advance(started, arrived({ ...JEANNE, givenNames: givenNames(...value) })).link;
    expect([shown('Louise'), shown('Jeanne-Marie')]).toEqual(['changed', 'changed']);
    expect([shown('Jeanne'), shown('JEANNE MARIE')]).toEqual(['same', 'same']);
  });

  test('of a page without a patient only says why, while a consultation runs', () => {
    const started = after(arrived(JEANNE), { type: 'identity-confirmed' });
    const webmail: PatientReading = { fields: {}, warnings: ['not-a-chart'], refused: [] };
    const state = advance(started, { type: 'reading-arrived', reading: webmail });
    expect(state).toEqual({ ...started, warnings: ['not-a-chart'] });
    expect(advance(state, arrived(JEANNE))).toEqual(started);
  });

  test('that failed keeps the consultation under way', () => {
    const confirmed: ConsultationEvent = { type: 'identity-confirmed' };
    const state = after(arrived(JEANNE), confirmed, { type: 'reading-failed' });
    expect([state.identity.birthName, state.unreadable]).toEqual(['MODÈLE', true]);
  });

  test('that failed drops a person whom nobody has confirmed: the page shown may be another one', () => {
    const state = after(arrived(JEANNE), { type: 'reading-failed' });
    expect([state.identity.birthName, state.link, state.unreadable]).toEqual(['', 'none', true]);
  });

  test('never overwrites what was typed', () => {
    const typed = after({ type: 'identity-edited', field: 'birthName', value: 'ESSAI' });
    expect(advance(typed, PAUL).identity.birthName).toBe('ESSAI');
  });
});

describe('answers given about nobody', () => {
  const answered: ConsultationEvent = { type: 'answered', question: 'danger', answer: 'non' };

  test('wait for the user to say that they are about the person who is read', () => {
    const state = after(answered, arrived(JEANNE));
    expect([state.link, state.held, state.identity.birthName]).toEqual(['none', true, '']);
    const joined = advance(state, { type: 'person-joined' });
    expect(joined).toMatchObject({ link: 'same', held: false, confirmed: false, step: 'patient' });
    expect([joined.identity.birthName, joined.answers]).toEqual(['MODÈLE', { danger: 'non' }]);
  });

  test('go with the next person otherwise, and stay when nobody is taken', () => {
    const state = after(answered, arrived(JEANNE));
    expect(advance(state, { type: 'person-replaced' }).answers).toEqual({});
    const kept = advance(state, { type: 'person-kept' });
    expect(kept).toMatchObject({ link: 'none', held: false, answers: { danger: 'non' } });
  });

  test('never go from one person to another', () => {
    const state = after(arrived(JEANNE), { type: 'identity-confirmed' }, answered, PAUL);
    expect(advance(state, { type: 'person-joined' })).toEqual(state);
  });
});

describe('a chart that changed', () => {
  const confirmed: ConsultationEvent = { type: 'identity-confirmed' };
  const changed: ConsultationEvent = { type: 'chart-changed' };

  test('holds what leaves until the user keeps the person or reads the same chart again', () => {
    const state = after(arrived(JEANNE), confirmed, changed);
    expect([state.link, state.held]).toEqual(['changed', true]);
    expect(advance(state, { type: 'person-kept' }).held).toBe(false);
    const again = advance(state, arrived(JEANNE));
    expect([again.link, again.held]).toEqual(['same', false]);
  });

  test('is nothing to a person who was typed or pasted', () => {
    const typed = after({ type: 'identity-edited', field: 'birthName', value: 'ESSAI' });
    expect(advance(typed, changed)).toEqual(typed);
    const pasted = after(arrived(copied(JEANNE)));
    expect(advance(pasted, changed)).toEqual(pasted);
  });

  test('stays held when the same person is pasted: no chart was read', () => {
    const state = after(arrived(JEANNE), confirmed, changed, arrived(copied(JEANNE)));
    expect([state.link, state.held]).toEqual(['changed', true]);
  });
});

describe('a person read in a text', () => {
  test('has no chart to follow, and gives way to the next reading', () => {
    const state = after(arrived(copied(JEANNE)));
    expect(state.link).toBe('pasted');
    expect(advance(state, PAUL)).toMatchObject({ unsortedName: 'FICTIF', link: 'same' });
  });

  test('is protected once corrected by hand', () => {
    const typed: ConsultationEvent = {
      type: 'identity-edited',
      field: 'birthName',
      value: 'ESSAI',
    };
    const state = after(arrived(copied(JEANNE)), typed, PAUL);
    expect([state.identity.birthName, state.held]).toEqual(['ESSAI', true]);
  });

  test('waits while a consultation about another runs; the chart has not changed for that', () => {
    const { birthName: _other, ...fields } = copied(JEANNE);
    const other = { ...fields, birthName: { value: 'AUTRE', provenance: pasted } };
    const state = after(arrived(JEANNE), { type: 'identity-confirmed' }, arrived(other));
    expect([state.link, state.held, state.identity.birthName]).toEqual(['same', true, 'MODÈLE']);
    expect(advance(state, { type: 'person-kept' })).toMatchObject({ link: 'same', held: false });
  });
});

describe('how to reach the person', () => {
  const REACHED: ReadFields = {
    ...JEANNE,
    phone: { value: '+33199000000', provenance: beside('Tél') },
    address: { value: { line: '1 rue de l’Essai' }, provenance: beside('Adresse') },
    medecinTraitant: { value: { name: 'Dr Fictif' }, provenance: beside('Médecin traitant') },
  };
  const written = (...events: ConsultationEvent[]) => {
    const state = after(arrived(REACHED), { type: 'identity-confirmed' }, ...events);
    const { phone, addressLine, medecinTraitant } = confirmedIdentity(state) ?? {};
    return [phone, addressLine, medecinTraitant];
  };

  test.each<[string, ConsultationEvent[], string[]]>([
    ['nothing that was only read', [], ['', '', '']],
    ['what was confirmed', [{ type: 'reach-confirmed', reach: 'phone' }], ['+33199000000', '', '']],
    [
      'what was typed',
      [{ type: 'identity-edited', field: 'medecinTraitant', value: 'aucun' }],
      ['', '', 'aucun'],
    ],
  ])('%s is written down', (_name, events, expected) => {
    expect(written(...events)).toEqual(expected);
  });

  test('nobody is written down before the identity is confirmed', () => {
    expect(confirmedIdentity(after(arrived(REACHED)))).toBeNull();
  });
});
