import { describe, expect, test } from 'vitest';
import { advanceWithChart as advance } from '../../lib/domain/chart-events.ts';
import type { ConsultationEvent } from '../../lib/domain/consultation-events.ts';
import { contextOf, mayWriteRequest, newConsultation } from '../../lib/domain/consultation.ts';
import type { Consultation } from '../../lib/domain/consultation.ts';
import type { PatientReading, Provenance, ReadFields } from '../../lib/domain/patient.ts';
import { fromStored, toStored } from '../../lib/domain/stored-consultation.ts';

const beside = (label: string): Provenance => ({
  source: 'generic',
  label,
  frame: 'principal',
  level: 'labelled',
  checks: [],
});

/** Fictitious: Jeanne Exemple, born Modèle. */
const JEANNE: ReadFields = {
  birthName: { value: 'MODÈLE', provenance: beside('Nom de naissance') },
  givenNames: { value: ['Jeanne', 'Marie'], provenance: beside('Prénoms') },
  birthDate: { value: '1949-03-02', provenance: beside('Né(e) le') },
  sex: { value: 'F', provenance: beside('Sexe') },
};
const reading = (fields: ReadFields): PatientReading => ({ fields, warnings: [], refused: [] });
const arrived = (fields: ReadFields): ConsultationEvent => ({
  type: 'reading-arrived',
  reading: reading(fields),
});
const PAUL = arrived({
  familyName: { value: 'FICTIF', provenance: beside('Nom') },
  givenNames: { value: ['Paul'], provenance: beside('Prénom') },
});
const after = (...events: ConsultationEvent[]): Consultation =>
  events.reduce(advance, newConsultation(false));

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

  test('that failed never empties what is there', () => {
    const state = after(arrived(JEANNE), { type: 'reading-failed' });
    expect([state.identity.birthName, state.unreadable]).toEqual(['MODÈLE', true]);
  });

  test('never overwrites what was typed', () => {
    const typed = after({ type: 'identity-edited', field: 'birthName', value: 'ESSAI' });
    expect(advance(typed, PAUL).identity.birthName).toBe('ESSAI');
  });
});

describe('the person', () => {
  test('a typed value loses its origin and asks to be confirmed again', () => {
    const state = after(
      arrived(JEANNE),
      { type: 'identity-confirmed' },
      { type: 'identity-edited', field: 'birthDate', value: '1950-01-01' },
    );
    expect(state.origins.birthDate).toBeUndefined();
    expect(state.confirmed).toBe(false);
  });

  test('a phone number does not undo the confirmation', () => {
    const phone: ConsultationEvent = { type: 'identity-edited', field: 'phone', value: '01' };
    expect(after(arrived(JEANNE), { type: 'identity-confirmed' }, phone).confirmed).toBe(true);
  });

  test('a name of unknown kind is sorted by the user', () => {
    const state = after(PAUL, { type: 'name-sorted', as: 'birthName' });
    expect([state.identity.birthName, state.unsortedName]).toEqual(['FICTIF', '']);
  });

  test('the age counts only once the identity is confirmed', () => {
    const read = after(arrived(JEANNE));
    expect(contextOf(read, '2026-11-22').age).toBeNull();
    const confirmed = advance(read, { type: 'identity-confirmed' });
    expect(contextOf(confirmed, '2026-11-22').age).toBe(77);
  });

  test('a public page knows an age band and nothing else', () => {
    const state = newConsultation(true, { ageBand: 75 });
    expect([contextOf(state, '2026-11-22').age, state.step]).toEqual([75, 'questions']);
  });
});

describe('answers and request', () => {
  test('an answer taken away is not answered, which is not « ne sait pas »', () => {
    const state = after(
      { type: 'answered', question: 'danger', answer: 'non' },
      { type: 'answered', question: 'danger', answer: null },
    );
    expect(state.answers).toEqual({});
  });

  test('« danger traité » falls when the danger is answered anew', () => {
    const handled: ConsultationEvent = { type: 'danger-handled', handled: true };
    const other = after(handled, { type: 'answered', question: 'besoin', answer: [] });
    expect(other.dangerHandled).toBe(true);
    const anew = after(handled, { type: 'answered', question: 'danger', answer: 'oui' });
    expect(anew.dangerHandled).toBe(false);
  });

  test.each([
    ['open', false, { open: true, reason: '', overridable: false }, true],
    ['closed', false, { open: false, reason: 'r', overridable: true }, false],
    ['closed, opened by choice', true, { open: false, reason: 'r', overridable: true }, true],
    [
      'closed for danger, whatever the choice',
      true,
      { open: false, reason: 'r', overridable: false },
      false,
    ],
  ] as const)('a request %s', (_name, byChoice, referral, expected) => {
    const start = newConsultation(false);
    const state = byChoice ? advance(start, { type: 'request-opened' }) : start;
    expect(mayWriteRequest(state, referral)).toBe(expected);
  });

  test('erasing leaves the setting and the role, and nobody', () => {
    const state = after(
      { type: 'facts-set', facts: { setting: 'hopital', role: 'autre', commune: '91223' } },
      arrived(JEANNE),
      { type: 'delivered', way: 'copy', time: '10:12', serial: 1 },
      { type: 'erased' },
    );
    const blank = newConsultation(false, { setting: 'hopital', role: 'autre' });
    expect(state).toEqual({ ...blank, serial: 2 });
  });

  test('a delivery that ends after an erase does not mark the next consultation', () => {
    const late = { type: 'delivered', way: 'pdf', time: '10:12', serial: 0 } as const;
    expect(after({ type: 'erased' }, late).deliveries).toEqual([]);
    expect(after(late).deliveries).toEqual([{ way: 'pdf', time: '10:12' }]);
  });

  test('a change of commune leaves no addressee of the other one', () => {
    const lives = (commune: string | null): ConsultationEvent => ({
      type: 'facts-set',
      facts: { commune },
    });
    const chosen: ConsultationEvent = { type: 'addressee-chosen', id: 'dac-fictif' };
    expect(after(lives('91223'), chosen, lives('75056')).chosen).toBeNull();
    expect(after(lives('91223'), chosen, lives('91223')).chosen).toBe('dac-fictif');
  });

  test('a commune the user cleared stays cleared, until the next person', () => {
    const cleared = after(arrived(JEANNE), { type: 'facts-set', facts: { commune: null } });
    expect(cleared.communeDecided).toBe(true);
    expect(advance(cleared, PAUL).communeDecided).toBe(false);
  });
});

describe('the session store', () => {
  test('gives back what was put in, as JSON', () => {
    const state = after(
      arrived(JEANNE),
      { type: 'identity-confirmed' },
      { type: 'answered', question: 'besoin', answer: ['parcours'] },
      { type: 'field-edited', field: 'motif', value: 'Texte' },
    );
    const stored: unknown = JSON.parse(JSON.stringify(toStored(state)));
    expect(fromStored(stored)).toEqual(state);
  });

  test.each([
    ['nothing', undefined],
    ['another shape', { step: 'patient' }],
    ['an unknown step', { ...toStored(newConsultation(false)), step: 'ailleurs' }],
  ])('drops %s', (_name, stored) => {
    expect(fromStored(stored)).toBeNull();
  });
});
