import { describe, expect, test } from 'vitest';
import { cdaOutput } from '../../lib/outputs/cda.ts';
import { found, page, parsed, requestOf } from './cda-reading.ts';

const town = 'ville-medecin-traitant';

async function letter(changes: Parameters<typeof requestOf>[1]) {
  return parsed((await cdaOutput.render(requestOf(town, changes), page)).bytes);
}

describe('rules BIN and EN: a text or a name that is there is not empty', () => {
  test.each([
    ['a structure', { 'demandeur-structure': '\u0001', 'demandeur-finess': '' }],
    ['a line of the address', { adresse: '\u0001\nrue de l’Exemple' }],
    ['a half character', { adresse: '\ud800', 'nom-utilise': '\udc00' }],
    ['a given name between commas', { prenoms: ', Marie,' }],
  ])('%s that XML cannot hold is not written', async (_what, changes) => {
    const texts = '//h:name | //h:name/* | //h:streetAddressLine | //h:title';
    const empty = found(await letter(changes), texts).filter((text) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  test.each([
    ['requester-name', { 'demandeur-nom': '\u0001' }],
    ['person-name', { 'nom-de-naissance': '\u0001', 'nom-utilise': '' }],
    ['given-names', { prenoms: '\u0001' }],
    ['given-names', { prenoms: ' , ,' }],
  ])('a name that holds nothing is missing: %s', async (lack, changes) => {
    await expect(letter(changes)).rejects.toThrow(new Error(`no CDA without: ${lack}`));
  });
});

test('rule CI-SISAddr: seven lines at most, and the commune is never lost', async () => {
  const document = await letter({ adresse: 'a\nb\nc\nd\ne\nf\ng\nh' });
  const lines = found(document, '//h:patientRole/h:addr/h:streetAddressLine');
  expect(lines).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g, h Étampes']);
});

test('rule CI-SISRecordTarget: the list of given names has spaces, the first one keeps its own', async () => {
  const document = await letter({ prenoms: 'Jean Paul, Marie,Luc' });
  const given = '//h:patient/h:name/h:given';
  expect(found(document, `${given}[not(@qualifier)]`)).toEqual(['Jean Paul Marie Luc']);
  expect(found(document, `${given}[@qualifier="BR"]`)).toEqual(['Jean Paul']);
});

test.each([
  ['+33 (0)6 39 98 00 20', ['MC tel:+33639980020']],
  ['01 99 00 00 10 ou 06 39 98 00 20', ['H tel:0199000010', 'MC tel:0639980020']],
  ['01.99.00.00.10 / 06-39-98-00-20 (sa fille)', ['H tel:0199000010', 'MC tel:0639980020']],
  ['0199000010, 01 99 00 00 10', ['H tel:0199000010']],
  ['01 99 00 00 10 poste 123', ['H tel:0199000010']],
  ['+32 470 99 00 01', ['H tel:+32470990001']],
  ['à demander', ['NASK']],
])('rule CI-SISTelecom: « %s » is one contact a number', async (telephone, contacts) => {
  const document = await letter({ telephone });
  const told = (attribute: string) => found(document, `//h:patientRole/h:telecom/@${attribute}`);
  const uses = told('use');
  const written = told('value').map((value, rank) => `${uses[rank] ?? ''} ${value}`);
  expect([...written, ...told('nullFlavor')]).toEqual(contacts);
});
