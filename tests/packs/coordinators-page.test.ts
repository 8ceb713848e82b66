import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assess } from '../../lib/domain/assess.ts';
import { Condition } from '../../lib/domain/condition.ts';
import { PatientContext } from '../../lib/domain/patient.ts';
import { Protocol } from '../../lib/domain/protocol.ts';
import { Rule } from '../../lib/domain/rule.ts';
import { situate } from '../../lib/domain/situation.ts';
import { Territory } from '../../lib/domain/territory.ts';
import { checkPack } from '../../lib/packs/check/check-pack.ts';
import { Claim } from '../../lib/packs/proofs/invariants.ts';
import { communeFrame } from '../../scripts/pack-check/commune-frame.ts';
import { CONDITION_WORDS } from '../../scripts/pack-schemas/language-words.ts';
import { jsonFilesIn, PACKS_DIR } from '../../scripts/read-packs.ts';
import { shippedPack } from '../support/knowledge.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/packs.md'), 'utf8');
const manifest: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
);

/** The text below a heading, up to the next one of the same rank. */
function sectionOf(mark: string, heading: string): string {
  return page.split(new RegExp(`^${mark}`, 'm')).find((part) => part.startsWith(heading)) ?? '';
}

/** The examples of a table, one a row. */
function rowsOf(section: string): string[] {
  return [...section.matchAll(/^\| `(\{ "[^`]*\})` +\|/gm)].map(([, text]) => text ?? '');
}

/** The JSON blocks of a section, as they are written. */
function blocksOf(heading: string): string[] {
  const section = sectionOf('## ', heading);
  return [...section.matchAll(/^ *```json\n([\s\S]*?)^ *```/gm)].map(([, text]) => text ?? '');
}

/** `"when": …` as an object, what is left out taken away. */
function parsed(text: string): Record<string, unknown> {
  const whole = text.trim().startsWith('{') ? text : `{${text}}`;
  return JSON.parse(whole.replace(/\[ … .*? … \]/g, '[]'));
}

describe('what docs/packs.md shows is right', () => {
  test('its table of conditions has every form, and each example is one', () => {
    const shown = rowsOf(sectionOf('## ', 'Écrire une condition')).map((text) => {
      const filled = text.replaceAll('…', '{ "named": "complexe" }');
      expect(Condition.safeParse(JSON.parse(filled)).error, text).toBeUndefined();
      return Object.keys(Object(JSON.parse(filled)));
    });
    const forms = CONDITION_WORDS.forms.map(([key]) => key);
    expect(forms.filter((form) => !shown.some((keys) => keys.includes(form)))).toEqual([]);
  });

  test('its table of claims holds claims, each of another form', () => {
    const rows = rowsOf(sectionOf('### ', 'Les lois'));
    const shown = rows.map((text) => {
      const filled = JSON.parse(text.replaceAll('…', '{ "nobody": true }'));
      expect(Claim.safeParse(filled).error, text).toBeUndefined();
      return Object.keys(filled)[0];
    });
    expect(shown.length).toBeGreaterThan(8);
    expect(new Set(shown).size).toBe(shown.length);
  });

  test('its rule answers its own examples', () => {
    const parts = blocksOf('Une règle, pas à pas').map(parsed);
    const rule = Rule.parse({
      ...Object.assign({}, ...parts),
      actor: 'equipe-de-nuit',
      priority: 5,
      sources: ['S001'],
    });
    for (const { context = {}, answers, gives } of rule.examples) {
      const situation = situate(shippedPack, PatientContext.parse(context), answers);
      expect(assess(rule, situation).status).toBe(gives);
    }
    expect(rule.examples.map(({ gives }) => gives)).toEqual([
      'recommended',
      'set-aside',
      'to-confirm',
    ]);
  });

  test('its small pack, written as it says, is without fault', () => {
    const texts = new Map(
      jsonFilesIn(PACKS_DIR).map((path) => [path, readFileSync(join(PACKS_DIR, path), 'utf8')]),
    );
    const [head, instances, questions, played] = blocksOf('De bout en bout');
    const protocols = `{ "protocols": [${blocksOf('Un cas d’usage').join('')}] }`;
    const folder = 'regions/cpts-du-canal/';
    const written = {
      'pack.json': head,
      'instances.json': instances,
      'questions.json': questions,
      'protocols.json': protocols,
      'cases/sortie-du-soir.json': played,
    };
    for (const [path, text = ''] of Object.entries(written)) texts.set(`${folder}${path}`, text);
    const { findings, reached } = checkPack(texts, {
      today: '2026-11-22',
      communes: communeFrame(),
      proofs: false,
    });
    const told = findings.filter(
      ({ file, severity }) => file.startsWith(folder) && severity !== 'note',
    );
    expect({ reached, told }).toEqual({ reached: 'all', told: [] });
  });

  test('its local protocol and its territory fit their schemas', () => {
    const [protocol = ''] = blocksOf('Un cas d’usage');
    const example = { name: 'Un cas', answers: {}, gives: 'latent' };
    const whole = { ...parsed(protocol), examples: [example, example, example] };
    expect(Protocol.safeParse(whole).error).toBeUndefined();
    const [territory = ''] = blocksOf('Territoires et précision');
    expect(Territory.safeParse(parsed(territory)['territory']).error).toBeUndefined();
  });

  test('its commands exist', () => {
    const scripts = Object.keys(Object(Object(manifest).scripts));
    const named = [...page.matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)].map(
      ([, name]) => name,
    );
    expect(named.filter((name) => !scripts.includes(name ?? ''))).toEqual([]);
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id ?? '');
    const anchors = [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    expect(links.filter((id) => !anchors.includes(id))).toEqual([]);
  });
});
