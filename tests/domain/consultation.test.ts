import { describe, expect, test } from 'vitest';
import { advanceWithChart as advance } from '../../lib/domain/chart-events.ts';
import type { ConsultationEvent } from '../../lib/domain/consultation-events.ts';
import { contextOf, mayWriteRequest, newConsultation } from '../../lib/domain/consultation.ts';
import { fromStored, toStored } from '../../lib/domain/stored-consultation.ts';
import { after, arrived, JEANNE, PAUL } from '../support/fictitious-readings.ts';

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

  test('a name of unknown kind is sorted by the user, and still says where it was read', () => {
    const state = after(PAUL, { type: 'name-sorted', as: 'birthName' });
    expect([state.identity.birthName, state.unsortedName]).toEqual(['FICTIF', '']);
    expect(state.origins).toMatchObject({ birthName: { label: 'Nom' } });
    expect(state.origins.unsortedName).toBeUndefined();
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
      { type: 'delivered', way: 'copy', date: '2026-11-22', time: '10:12', serial: 1 },
      { type: 'erased' },
    );
    const blank = newConsultation(false, { setting: 'hopital', role: 'autre' });
    expect(state).toEqual({ ...blank, serial: 2 });
  });

  test('a delivery that ends after an erase does not mark the next consultation', () => {
    const late = {
      type: 'delivered',
      way: 'pdf',
      date: '2026-11-22',
      time: '10:12',
      serial: 0,
    } as const;
    expect(after({ type: 'erased' }, late).deliveries).toEqual([]);
    expect(after(late).deliveries).toEqual([{ way: 'pdf', date: '2026-11-22', time: '10:12' }]);
  });

  test('a request is followed once, and the next one not yet', () => {
    const followed: ConsultationEvent = { type: 'followed', serial: 0 };
    expect(after(followed).followed).toBe(true);
    expect(after({ type: 'erased' }, followed).followed).toBe(false);
    expect(after(followed, { type: 'erased' }).followed).toBe(false);
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
      PAUL,
      { type: 'identity-confirmed' },
      { type: 'answered', question: 'besoin', answer: ['parcours'] },
      { type: 'field-edited', field: 'motif', value: 'Texte' },
      { type: 'delivered', way: 'note', date: '2026-11-22', time: '10:12', serial: 1 },
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
