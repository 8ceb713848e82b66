import { hl7Date } from '../../domain/hl7-time.ts';
import type { LetterHeader, LetterPerson } from '../../domain/letter-header.ts';
import { element, type XmlElement } from '../xml.ts';
import { address, telecoms } from './data-types.ts';

const SEXES = { F: 'Féminin', M: 'Masculin', UN: 'Inconnu' };

/** The person. */
export function recordTarget({ oid, person }: LetterHeader): XmlElement {
  return element('recordTarget', {}, [
    element('patientRole', {}, [
      personId(oid, person),
      address(person.address, 'H'),
      ...telecoms({ phone: person.phone, mss: '' }, 'H'),
      element('patient', {}, [
        personName(person),
        element('administrativeGenderCode', {
          code: person.sex,
          displayName: SEXES[person.sex],
          codeSystem: '2.16.840.1.113883.5.1',
        }),
        element('birthTime', { value: hl7Date(person.birthDate) }),
        birthplace(person),
      ]),
    ]),
  ]);
}

/**
 * The INS, or an identifier that says nothing: its root belongs to this document alone, so that
 * nobody can join two letters with it.
 */
function personId(oid: string, { ins }: LetterPerson): XmlElement {
  return ins
    ? element('id', { extension: ins.value, root: ins.system.oid })
    : element('id', { extension: '1', root: `${oid}.1` });
}

/** BR: of birth; CL: used; a given name without qualifier: all those of the birth certificate. */
function personName(person: LetterPerson): XmlElement {
  const { birthName, usedName, givenNames, firstGivenName } = person;
  return element('name', {}, [
    birthName === '' ? null : element('family', { qualifier: 'BR' }, [birthName]),
    element('given', {}, [givenNames]),
    element('given', { qualifier: 'BR' }, [firstGivenName]),
    usedName === '' ? null : element('family', { qualifier: 'CL' }, [usedName]),
  ]);
}

function birthplace({ birthplace: code }: LetterPerson): XmlElement | null {
  if (code === null) return null;
  const place = element('place', {}, [element('addr', {}, [element('county', {}, [code])])]);
  return element('birthplace', {}, [place]);
}
