import type { PatientReading, ReadFields, ReadingSource } from '../../domain/patient.ts';
import { chooseIdentity } from '../choose-identity.ts';
import type { IdentityCandidates } from '../collect-identity.ts';
import { Remarks, type Candidate } from '../evidence.ts';
import { isOnePerson } from '../one-person.ts';
import type { ParsedDate } from '../parse/birth-date.ts';
import { parseNir } from '../parse/nir.ts';
import { cameBy } from './came-by.ts';
import { seenText } from './seen-text.ts';

type Values = {
  [K in keyof Omit<IdentityCandidates, 'ages'>]: IdentityCandidates[K] extends Candidate<infer T>[]
    ? T
    : never;
};

/** One person given field by field by a machine, cross-checked as a page's person is. */
export class StructuredPerson {
  readonly remarks = new Remarks();
  private readonly place = seenText('body', []);
  private readonly zone = { role: 'patient' } as const;
  private readonly found: IdentityCandidates = {
    birthName: [],
    usedName: [],
    familyName: [],
    givenNames: [],
    birthDate: [],
    sex: [],
    nir: [],
    ages: [],
  };

  private readonly today: Date;

  constructor(today: Date) {
    this.today = today;
  }

  add<K extends keyof Values>(field: K, value: Values[K], label: string): void {
    const { place, zone } = this;
    const candidate = { value, level: 'structured', label, place, zone } as const;
    // The key chooses the list, and `Values` says what that list holds.
    (this.found[field] as Candidate<Values[K]>[]).push(candidate);
  }

  addDate(date: ParsedDate, label: string): void {
    if (date.ok) return this.add('birthDate', { iso: date.iso, sure: true }, label);
    this.remarks.refuse('birthDate', 'not-valid', label);
    if (date.why === 'incomplete') this.remarks.warn('incomplete-date');
    if (date.why === 'ambiguous') this.remarks.warn('ambiguous-date');
    if (date.why === 'implausible') this.remarks.warn('implausible-value');
  }

  /** The reading: this identity, or nothing when it is not one person's, with what else is given. */
  read(source: ReadingSource, frame: string, more: Partial<ReadFields> = {}): PatientReading {
    const { found, remarks } = this;
    const one = isOnePerson(found, remarks);
    const identity = one ? chooseIdentity(found, this.today, remarks) : {};
    const named = Object.keys(identity).length > 0;
    if (!named && remarks.warnings.size === 0) remarks.warn('nothing-found');
    const fields = named ? { ...identity, ...more } : {};
    const reading = { fields, warnings: [...remarks.warnings], refused: remarks.refused };
    return cameBy(reading, { source, frame });
  }
}

const OIDS: Record<string, 'nir' | 'nia' | 'test'> = {
  '1.2.250.1.213.1.4.8': 'nir',
  '1.2.250.1.213.1.4.9': 'nia',
  '1.2.250.1.213.1.4.10': 'test',
  '1.2.250.1.213.1.4.11': 'test',
};

/**
 * Adds an INS matricule if its OID says that it is a NIR: a waiting number (NIA) is told apart, a test
 * or demonstration number is nobody's. Source: ANS, OIDs of the matricule INS.
 */
export function addInsNumber(
  person: StructuredPerson,
  value: string,
  oid: string,
  label: string,
): void {
  const kind = OIDS[oid.replace(/^urn:oid:/, '')];
  const nir = parseNir(value);
  if (kind === 'nir' && nir.ok) return person.add('nir', nir.nir, label);
  if (kind === 'nia') person.remarks.warn('nia');
  if (kind === 'nir' && !nir.ok && nir.why !== 'not-a-nir') {
    person.remarks.warn(nir.why === 'key' ? 'nir-key' : 'nia');
  }
  person.remarks.refuse('nir', 'not-valid', label);
}
