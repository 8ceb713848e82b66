import { describe, expect, test } from 'vitest';
import { mailSpaceOf } from '../../lib/domain/secure-mail.ts';
import { shippedPack } from '../support/knowledge.ts';

const { secureMail } = shippedPack;

describe('a request that names somebody', () => {
  test.each([
    ['accueil@dac.exemple.mssante.fr', 'secure'],
    ['ACCUEIL@Dac.Exemple.MSSANTE.FR', 'secure'],
    [' camille.exemple@medecin.mssante.fr ', 'secure'],
    ['accueil@mssante.fr', 'secure'],
    ['accueil@dac.exemple.fr', 'ordinary'],
    ['accueil@mssante.fr.exemple.com', 'ordinary'],
    ['accueil@fauxmssante.fr', 'ordinary'],
    ['mssante.fr@exemple.com', 'ordinary'],
    ['accueil@exemple.mssante.fr.', 'malformed'],
    ['accueil@a@exemple.mssante.fr', 'malformed'],
    ['x@exemple.com,y@dac.mssante.fr', 'malformed'],
    ['accueil', 'malformed'],
    ['accueil@dac.mssante.fr?cc=x@exemple.com', 'malformed'],
    ['', 'none'],
    ['  ', 'none'],
  ])('may go to « %s »: %s', (address, space) => {
    expect(mailSpaceOf(address, secureMail)).toBe(space);
  });

  test('goes nowhere when no domain is known', () => {
    expect(mailSpaceOf('accueil@dac.exemple.mssante.fr', [])).toBe('ordinary');
  });
});
