import { error, quoted } from '../check/fault.ts';
import type { Fault } from '../check/finding.ts';
import type { ParsedFiles } from '../parse-files.ts';
import type { Proof, Prover } from './prove.ts';

const NOT_SAID: Readonly<Record<string, unknown>> = {
  setting: 'ville',
  role: null,
  subject: 'person',
  age: null,
  commune: null,
  residence: 'domicile',
  dangerHandled: false,
};

/** The laws of the packs that do not hold, each with a consultation that breaks it. */
export function lawFaults(files: ParsedFiles, prover: Prover): Fault[] {
  return files.entries('invariants').flatMap(({ path, content }) =>
    content.invariants.flatMap((law, row): Fault[] => {
      const proof = prover.prove(law);
      if (proof.verdict === 'proved') return [];
      if (proof.verdict === 'open') {
        const message = `La loi ${quoted(law.says)} n’a pu être ni prouvée ni contredite\u00a0: l’écrire plus simplement.`;
        return [error('law-unproved', path, ['invariants', row], message)];
      }
      const message = `La loi ${quoted(law.says)} ne tient pas. Exemple\u00a0: ${exampleOf(proof)}.`;
      return [error('law-broken', path, ['invariants', row], message)];
    }),
  );
}

/** What differs from a blank consultation, and who comes first. */
function exampleOf({ by, played }: Extract<Proof, { verdict: 'contradicted' }>): string {
  const facts = Object.entries(by.context).filter(([fact, value]) => value !== NOT_SAID[fact]);
  const said = [...facts, ...Object.entries(by.answers)].map(
    ([name, value]) => `${name}\u00a0= ${Array.isArray(value) ? `[${value.join(', ')}]` : value}`,
  );
  const first = played.list.entries[0]?.actor ?? 'personne';
  return `${said.length > 0 ? said.join(', ') : 'aucune réponse'}\u00a0; premier\u00a0: ${first}`;
}
