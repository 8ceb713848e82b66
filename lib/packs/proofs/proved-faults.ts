import type { Pack } from '../../domain/pack.ts';
import type { Fault } from '../check/finding.ts';
import type { ParsedFiles } from '../parse-files.ts';
import { actorsEverywhere } from './entries.ts';
import { conditionsOfLaw } from './invariants.ts';
import { frameOf } from './frame.ts';
import { lawFaults } from './law-faults.ts';
import { Prover } from './prove.ts';
import { questionFaults } from './question-faults.ts';
import { type Places, ruleFaults } from './rule-faults.ts';
import { TruthReader } from './truths.ts';

/**
 * What is proved of a pack over every combination of facts and answers, unknown included, by decision
 * diagrams: rules that never hold, always hold, add nothing or contradict themselves, questions never
 * asked, laws that do not hold. Its references must lead somewhere.
 */
export function provedFaults(files: ParsedFiles, pack: Pack): Fault[] {
  const laws = files.entries('invariants').flatMap(({ content }) => content.invariants);
  const truths = new TruthReader(frameOf(pack, laws.flatMap(conditionsOfLaw)));
  const everywhere = actorsEverywhere(truths);
  return [
    ...ruleFaults(everywhere, placesOf(files)),
    ...questionFaults(files, pack, truths),
    ...lawFaults(files, new Prover(everywhere)),
  ];
}

function placesOf(files: ParsedFiles): Places {
  return new Map(
    files
      .entries('protocols')
      .flatMap(({ path, content }) =>
        content.protocols.map(
          ({ id }, row) => [id, { file: path, at: ['protocols', row, 'when'] }] as const,
        ),
      ),
  );
}
