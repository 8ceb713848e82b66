import { hl7Date } from '../../domain/hl7-time.ts';
import { PROFESSIONAL_SYSTEMS, STRUCTURE_SYSTEMS } from '../../domain/interop-systems.ts';
import type { LetterHeader } from '../../domain/letter-header.ts';
import { xmlLine } from '../xml.ts';

/** The professional as XCN: identifier, names, authority; `D`: name in use; `IDNPS`: kind of number. */
export function professionalField({ author }: LetterHeader): string {
  const names = `${author.id}^${escaped(author.name.family)}^${escaped(author.name.given)}`;
  return `${names}^^^^^^&${PROFESSIONAL_SYSTEMS.idnps.oid}&ISO^D^^^IDNPS`;
}

/**
 * The structure as XON; its name alone when its number is not known. Nothing without its name, that
 * IHE requires (ITI TF-3, 4.2.3.1.7): the letter still holds the number.
 */
export function structureField({ structure }: LetterHeader): string | null {
  if (structure.name === '') return null;
  if (structure.id === null) return escaped(structure.name);
  return `${escaped(structure.name)}^^^^^&${STRUCTURE_SYSTEMS.idnst.oid}&ISO^IDNST^^^${structure.id}`;
}

/** The person as CX: the INS (`NH`), or the identifier that this letter alone knows (`PI`). */
export function personField({ oid, person }: LetterHeader): string {
  return person.ins
    ? `${person.ins.value}^^^&${person.ins.system.oid}&ISO^NH`
    : `1^^^&${oid}.1&ISO^PI`;
}

/** The person’s traits, as segments of HL7 v2: L is the name of birth, D the one in use. */
export function personTraits(header: LetterHeader): string[] {
  const { birthName, usedName, givenNames, firstGivenName, birthDate, sex, birthplace } =
    header.person;
  const first = escaped(firstGivenName);
  return [
    `PID-3|${personField(header)}`,
    ...(birthName === ''
      ? []
      : [`PID-5|${escaped(birthName)}^${first}^${escaped(givenNames)}^^^^L`]),
    ...(usedName === '' ? [] : [`PID-5|${escaped(usedName)}^${first}^^^^^D`]),
    `PID-7|${hl7Date(birthDate)}`,
    `PID-8|${sex === 'UN' ? 'U' : sex}`,
    ...(birthplace === null ? [] : [`PID-11|^^^^^^BDL^^${birthplace}`]),
  ];
}

/** Text that its own signs cannot cut: the separators of HL7 v2, escaped as it does. */
function escaped(text: string): string {
  const signs: Record<string, string> = {
    '\\': '\\E\\',
    '^': '\\S\\',
    '&': '\\T\\',
    '|': '\\F\\',
    '~': '\\R\\',
  };
  return xmlLine(text).replace(/[\\^&|~]/g, (sign) => signs[sign] ?? sign);
}
