import Publicodes, { type RawPublicodes } from 'publicodes';
import type { Facts } from '../facts.ts';
import type { Neutral } from '../neutral.ts';
import type { MakeEngine } from './engine.ts';

/** publicodes: facts and definitions are its rules, an absent fact is its `undefined`. */
export const publicodes: MakeEngine = ({ rules, definitions }) => {
  // Its names follow a grammar of their own: numbered here.
  const facts = new Map<string, string>();
  const code: RawPublicodes<string> = {};
  const names = new Map([...definitions.keys()].map((name, at) => [name, `definition d${at}`]));

  function form(condition: Neutral): object | string {
    if ('all' in condition) return { 'toutes ces conditions': condition.all.map(form) };
    if ('any' in condition) return { 'une de ces conditions': condition.any.map(form) };
    if ('not' in condition) return { '=': [form(condition.not), 'non'] };
    if ('open' in condition) {
      const { open, answer } = condition;
      return { condition: { si: form(open), alors: form(answer), sinon: 'non' } };
    }
    if ('named' in condition) return names.get(condition.named) ?? condition.named;
    const fact = factNamed(condition.fact);
    if ('is' in condition) return `${fact} = ${literal(condition.is)}`;
    if ('in' in condition) {
      return {
        'une de ces conditions': condition.in.map((value) => `${fact} = ${literal(value)}`),
      };
    }
    return 'from' in condition ? `${fact} >= ${condition.from}` : `${fact} < ${condition.under}`;
  }

  function factNamed(name: string): string {
    const known = facts.get(name);
    if (known) return known;
    const made = `fait f${facts.size}`;
    facts.set(name, made);
    code[made] = null;
    return made;
  }

  for (const [name, condition] of definitions) {
    code[names.get(name) ?? name] = { valeur: form(condition) };
  }
  rules.forEach(({ when }, at) => {
    code[`regle r${at}`] = { valeur: form(when) };
  });
  const engine = new Publicodes(code, { logger: { log() {}, warn() {}, error() {} } });
  return {
    name: 'publicodes',
    decide(given: Facts) {
      const situation: Record<string, string | number> = {};
      for (const [name, value] of Object.entries(given)) {
        const fact = facts.get(name);
        if (fact) situation[fact] = literal(value);
      }
      engine.setSituation(situation);
      return rules.map((_rule, at) => {
        const { nodeValue } = engine.evaluate(`regle r${at}`);
        return typeof nodeValue === 'boolean' ? nodeValue : null;
      });
    },
  };
};

function literal(value: string | number | boolean): string | number {
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  return typeof value === 'string' ? `'${value}'` : value;
}
