import { describe, expect, test } from 'vitest';
import { type LocalOffer, localOffer } from '../../lib/domain/local-offer.ts';
import { shippedPack as pack } from '../support/knowledge.ts';

function offerOf(key: string, commune: string | null): LocalOffer {
  const actor = pack.actors.find((candidate) => candidate.key === key);
  if (!actor) throw new Error(`no ${key}`);
  return localOffer(pack, actor, commune);
}

const ETAMPES = '91223';
const AVIGNON = '84007';
const RENNES = '35238';

describe('what is known of an actor in a commune', () => {
  test.each<[string, string, string | null, LocalOffer['state']]>([
    ['its territory holds the commune', 'dac-coordination', AVIGNON, 'known'],
    ['a national one', 'communaute-360', RENNES, 'known'],
    ['one of two, limit not established', 'dac-coordination', ETAMPES, 'perhaps'],
    ['a cell of Île-de-France, from elsewhere', 'carsic', AVIGNON, 'absent'],
    ['a regional device, inside its region', 'der-sla', AVIGNON, 'known'],
    ['a regional device, outside', 'der-sla', ETAMPES, 'absent'],
    ['a tool of another region', 'azurezo', ETAMPES, 'absent'],
    ['a tool of the region', 'azurezo', AVIGNON, 'no-directory'],
    ['nobody recorded is not « does not exist »', 'ccas', RENNES, 'not-known'],
    ['the person', 'patient', ETAMPES, 'no-directory'],
    ['no commune', 'carsic', null, 'no-commune'],
    ['no commune, for what needs none', 'patient', null, 'no-directory'],
  ])('%s: %s in %s', (_what, key, commune, state) => {
    expect(offerOf(key, commune).state).toBe(state);
  });

  test('an absence is said in the words of the rule', () => {
    expect(offerOf('carsic', AVIGNON)).toEqual({
      state: 'absent',
      reason: 'n’existe qu’en Île-de-France',
    });
  });

  test('what depends on the person or the setting never makes an absence', () => {
    // The cell is for hospitals: a fact of the caller, not of the commune.
    expect(offerOf('carsic', ETAMPES).state).not.toBe('absent');
  });

  test('the candidates are named, none chosen', () => {
    const offer = offerOf('dac-coordination', ETAMPES);
    const names = offer.state === 'perhaps' ? offer.instances.map(({ id }) => id) : [];
    expect(names).toEqual(['dac-91-nord', 'dac-91-sud']);
  });
});
