import { describe, expect, it } from 'vitest';
import { pasted } from './reading.ts';

const IDENTITY =
  'Nom de naissance : AUBRAC\nPrénom : Solange\nDate de naissance : 12/03/1948\nSexe : F';
const CONTACT = 'Téléphone : 01 99 00 77 08\nAdresse : 2 place Fictive, 12000 Rodez';
const who = { birthName: 'AUBRAC', givenNames: ['Solange'], birthDate: '1948-03-12', sex: 'F' };

describe('a pasted page without its layout', () => {
  it.each(['Mentions légales', '© 2026 Éditeur fictif', 'SIRET 000 000 000 00000'])(
    'gives no telephone and no address just above « %s »',
    (foot) => expect(pasted(`${IDENTITY}\n${CONTACT}\n${foot}`).fields).toEqual(who),
  );

  it('gives them when nothing says that the page ends there', () =>
    expect(pasted(`${IDENTITY}\n${CONTACT}`).fields).toMatchObject({
      ...who,
      phone: '+33199007708',
      address: { city: 'Rodez' },
    }));

  it('gives them far from the foot', () => {
    const lines = Array.from({ length: 9 }, (_, at) => `Remarque ${at + 1}`).join('\n');
    const text = `${IDENTITY}\n${CONTACT}\n${lines}\nMentions légales`;
    expect(pasted(text).fields).toHaveProperty('phone');
  });
});
