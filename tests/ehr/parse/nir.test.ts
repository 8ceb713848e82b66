import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNir } from '../../../lib/ehr/parse/nir.ts';

const said = (text: string) => {
  const nir = parseNir(text);
  return nir.ok ? 'ok' : nir.why;
};

describe('social security numbers', () => {
  it.each([
    ['279035121518989', 'ok'],
    ['2 55 06 99 999 999 34', 'ok'],
    ['1 80 05 99 999 999/07', 'ok'],
    ['1 95 06 2a 999 999 90', 'ok'],
    ['287122B99999970', 'ok'],
    ['urn:oid:1.2.250.1.213.1.4.8: 279035121518989', 'ok'],
    ['279035121518989 (1.2.250.1.213.1.4.8)', 'ok'],
    ['1.2.250.1.213.1.4.10: 279035121518989', 'not-a-nir'],
    ['279035121518988', 'key'],
    ['255069999999933', 'key'],
    ['195062B99999990', 'key'],
    ['7 48 03 99 999 001 50', 'nia'],
    ['2790351215189', 'not-a-nir'],
    ['279135121518989', 'not-a-nir'],
    ['', 'not-a-nir'],
  ])('%s: %s', (text, expected) => expect(said(text)).toBe(expected));

  it.each([
    [3, 3],
    [12, 12],
    [20, null],
    [31, null],
    [42, null],
    [50, null],
    [99, null],
  ])('the month %i is %s', (code, month) => {
    const nir = parseNir(withKey(`248${String(code).padStart(2, '0')}97401001`));
    expect(nir.ok && nir.nir).toMatchObject({ sex: 'F', year: 48, month });
  });

  it.each(['00', '13', '19', '21', '29', '43', '49'])('no month is %s', (code) =>
    expect(said(withKey(`248${code}75001001`))).toBe('not-a-nir'),
  );

  it('has one key, and refuses every other key and digit', () => {
    const place = fc.constantFrom('75', '2A', '2B', '97', '98', '99');
    const digits = fc.stringMatching(/^\d{6}$/);
    fc.assert(
      fc.property(place, digits, fc.integer({ min: 1, max: 96 }), (department, rest, shift) => {
        const value = withKey(`24803${department}${rest}`);
        expect(said(value)).toBe('ok');
        const other = ((Number(value.slice(13)) + shift - 1) % 97) + 1;
        expect(said(value.slice(0, 13) + String(other).padStart(2, '0'))).toBe('key');
        const last = (Number(value[12]) + 1 + (shift % 9)) % 10;
        if (String(last) !== value[12])
          expect(said(value.slice(0, 12) + last + value.slice(13))).toBe('key');
      }),
    );
  });
});

function withKey(number: string): string {
  const digits = BigInt(number.replace('2A', '19').replace('2B', '18'));
  return number + String(97n - (digits % 97n)).padStart(2, '0');
}
