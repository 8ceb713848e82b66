import type { FactCondition } from '../../domain/fact-reader.ts';
import type { Pack } from '../../domain/pack.ts';
import { joined, noneOf, quoted } from './french-list.ts';

/** A condition on a fact of the context, as a French clause; `negated` says its contrary. */
export function factClause(condition: FactCondition, pack: Pack, negated: boolean): string {
  const say = (yes: string, no: string) => (negated ? no : yes);
  if ('age' in condition) return ageClause(condition.age, negated);
  if ('setting' in condition) {
    const places = condition.setting.map((id) => lowered(optionOf(pack, 'setting', id).label));
    return say(`vous travaillez ${joined(places, 'ou')}`, `vous ne travaillez ${noneOf(places)}`);
  }
  if ('residence' in condition) {
    const places = condition.residence.map((id) => lowered(optionOf(pack, 'residence', id).label));
    return say(`la personne vit ${joined(places, 'ou')}`, `la personne ne vit ${noneOf(places)}`);
  }
  if ('role' in condition) {
    const roles = condition.role.map((id) => optionOf(pack, 'role', id).reason);
    return say(joined(roles, 'ou'), `il n’est pas dit que ${joined(roles, 'ou')}`);
  }
  if ('subject' in condition) {
    return (condition.subject === 'person') === negated
      ? 'la question est collective'
      : 'la question porte sur une personne';
  }
  if ('dangerHandled' in condition) {
    return say('le danger est traité ou écarté', 'le danger n’est ni traité ni écarté');
  }
  if ('declared' in condition) {
    const kind = quoted(kindName(pack, condition.declared));
    return say(
      `l’annuaire déclare un acteur ${kind} qui peut couvrir la commune`,
      `l’annuaire ne déclare aucun acteur ${kind} qui puisse couvrir la commune`,
    );
  }
  const verb = say('est', 'n’est pas');
  if ('coveredBy' in condition) {
    const part = pack.parts.find(({ name }) => name === condition.coveredBy);
    return `la commune ${verb} dans le territoire du paquet ${quoted(part?.label ?? condition.coveredBy)}`;
  }
  return `la commune ${verb} dans ${departementsWords(condition.departement, pack)}`;
}

function ageClause({ from, under }: { from?: number; under?: number }, negated: boolean): string {
  const person = 'la personne a';
  const least = (age: number) => `${person} ${age} ans ou plus`;
  const below = (age: number) => `${person} moins de ${age} ans`;
  if (from !== undefined && under !== undefined) {
    return negated
      ? `${person} moins de ${from} ans, ou ${under} ans et plus`
      : `${person} de ${from} à ${under - 1} ans`;
  }
  if (from !== undefined) return negated ? below(from) : least(from);
  if (under !== undefined) return negated ? least(under) : below(under);
  return negated ? 'l’âge est impossible' : 'l’âge est connu';
}

/** A kind of the directory by the name of its actor: « DAC » rather than `dac`. */
export function kindName(pack: Pack, kind: string): string {
  const standing = pack.actors.filter((actor) => (actor.instances ?? actor.key) === kind);
  const [first] = standing;
  if (!first) return kind;
  return standing.length > 1 ? kind.toUpperCase() : (first.acronym ?? first.name);
}

/** A whole region by its name, else each département with its code. */
function departementsWords(codes: readonly string[], { geography }: Pack): string {
  const region = Object.values(geography.regions).find(
    ({ departements }) =>
      departements.length === codes.length && departements.every((code) => codes.includes(code)),
  );
  if (region && codes.length > 1) return `la région ${region.name}`;
  const names = codes.map((code) => `${geography.departements[code] ?? '?'} (${code})`);
  return names.length === 1
    ? `le département ${names.join('')}`
    : `l’un de ces départements\u00a0: ${joined(names, 'ou')}`;
}

function optionOf(pack: Pack, fact: string, id: string): { label: string; reason: string } {
  const options = pack.checklist.facts.find((one) => one.id === fact)?.options ?? [];
  return options.find((option) => option.id === id) ?? { label: id, reason: id };
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
