import { describe, expect, test } from 'vitest';
import { EmergencyLine } from '../../lib/domain/actor.ts';
import { ActorFiche } from '../../lib/domain/panorama.ts';
import { zod } from '../../lib/zod.ts';
import { listKnowledge, readKnowledge, stringsOf, typographyFaults } from './knowledge-files.ts';

const NationalPack = zod.strictObject({
  $schema: zod.optional(zod.string()),
  name: zod.string(),
  label: zod.string(),
  version: zod.string(),
  date: zod.string(),
  actorOrder: zod.array(zod.string()),
});
const Titles = zod.record(
  zod.string(),
  zod.strictObject({
    title: zod.string(),
    publisher: zod.string(),
    url: zod.nullable(zod.string()),
  }),
);

/** The keys that the outside relies on, in their order: also the last ranking key. */
const stableKeys = `
  patient aidants
  medecin-traitant esp msp cds ess cpts clic-spda cd-apa mdph mdph-procedure-acceleree
  assurance-maladie-misas assurance-maladie-service-social ccas service-social-departement pmi
  etablissement-sante service-social-hospitalier referent-handicap lampes had emg
  emsp-soins-palliatifs empp cmp-secteur-psy pass lhss-lam csapa idec-3c prado htsh ehpad usld crt
  pfr pco esms ssiad-sad dih
  dac-information dac-coordination dac-gestion-de-cas carsic communaute-360 pcpe dsr-perinatalite
  der-cancer-pediatrique der-endometriose der-soins-palliatifs der-neurodys der-sla
  der-bucco-dentaire-handicap der-addictions
  dsrc-rrc coress ptsm clsm cls asv
  ror santegraphie maillage eparcours azurezo dmp-mon-espace-sante mss
  urgence-15 urgence-112 urgence-114 urgence-17 urgence-18 ligne-115 ligne-119 ligne-3114 ligne-3919
  ligne-3977 crip procureur
  completer-informations
  maia pta cta paerpa reseau-sante corevih`
  .trim()
  .split(/\s+/);

const files = listKnowledge('national/actors');
/** The short fiches; their cards have tests of their own. */
const fiches = files.map((file) => {
  const { card: _apart, ...short } = ActorFiche.parse(readKnowledge(`national/actors/${file}`));
  return short;
});
const pack = NationalPack.parse(readKnowledge('national/pack.json'));
const titles = Titles.parse(readKnowledge('national/sources.json'));
const { lines } = zod
  .strictObject({ lines: zod.array(EmergencyLine) })
  .parse(readKnowledge('national/lines.json'));
const fiche = (key: string) => fiches.find((one) => one.key === key);

describe('the fiches', () => {
  test('there is one file per stable key, named after it', () => {
    expect(fiches.map((one) => `${one.key}.json`)).toEqual(files);
    expect([...files].sort()).toEqual(stableKeys.map((key) => `${key}.json`).sort());
  });

  test('the pack keeps the stable order', () => {
    expect(pack.actorOrder).toEqual(stableKeys);
  });

  test.each([
    ['medecin-traitant', 2],
    ['cpts', 2],
    ['pmi', 2],
    ['service-social-hospitalier', 3],
    ['dih', 3],
    ['dac-information', 4],
    ['pcpe', 4],
    ['der-addictions', 4],
    ['aidants', 1],
    ['procureur', 0],
    ['ptsm', null],
    ['mss', null],
  ])('%s stands at level %s', (key, level) => {
    expect(fiche(key)?.level).toBe(level);
  });

  test('only a person’s actors and desks have a level, and only emergencies level 0', () => {
    for (const one of fiches) {
      const leveled = one.family === 'individuel' || one.family === 'guichet';
      if (one.family === 'urgence') expect(one.level, one.key).toBe(0);
      else if (leveled) expect(one.level, one.key).toBeGreaterThan(0);
      else expect(one.level, one.key).toBeNull();
    }
  });

  test('a historical name redirects to an actor of today, and nobody else does', () => {
    for (const one of fiches) {
      expect(one.becomes !== undefined, one.key).toBe(one.family === 'historique');
      if (one.becomes) expect(fiche(one.becomes)?.family, one.key).not.toBe('historique');
    }
  });

  test('the three answers of the DAC share its records', () => {
    const shared = fiches.filter((one) => one.instances === 'dac').map((one) => one.key);
    expect(shared.sort()).toEqual(['dac-coordination', 'dac-gestion-de-cas', 'dac-information']);
  });

  test('a fiche stays short enough for a card', () => {
    for (const one of fiches) {
      expect(one.summary.length, one.key).toBeLessThanOrEqual(260);
      expect(one.mobilisation.length, one.key).toBeLessThanOrEqual(200);
    }
  });

  test('every source tag has a title', () => {
    const tags = fiches.flatMap((one) => one.sources);
    expect(tags.filter((tag) => titles[tag] === undefined)).toEqual([]);
  });

  test('no forbidden word', () => {
    const forbidden = /score|sévérité|gravité|prédi[ct]|éligib|%|pourcent|probabilité/i;
    const ambiguous = /\bEMSP\b/;
    const former = /\b(MAIA|PTA|CTA|PAERPA|COREVIH)\b/;
    for (const one of fiches)
      for (const { at, text } of stringsOf(one)) {
        expect(text, `${one.key} ${at}`).not.toMatch(forbidden);
        expect(text, `${one.key} ${at}`).not.toMatch(ambiguous);
        if (one.family !== 'historique') expect(text, `${one.key} ${at}`).not.toMatch(former);
      }
  });

  test('LAMPES is never spelled out', () => {
    expect(fiche('lampes')?.name).toMatch(/^LAMPES \(/);
    expect(fiche('lampes')?.acronym).toBeUndefined();
  });
});

describe('the emergency lines', () => {
  test('are those of the sourced data, and no other', () => {
    expect(lines.map((line) => line.number)).toEqual(
      '15 112 114 17 18 115 119 3114 3919 3977'.split(' '),
    );
    for (const line of lines) expect(fiche(line.key)?.name).toContain(`(${line.number})`);
  });

  test('an emergency without a line has no number to invent', () => {
    for (const key of ['crip', 'procureur']) {
      expect(lines.some((line) => line.key === key)).toBe(false);
      expect(`${fiche(key)?.summary} ${fiche(key)?.mobilisation}`).not.toMatch(/\d/);
    }
  });
});

test.each([
  ['fiches', fiches],
  ['lines', lines],
  ['sources', titles],
])('%s follow French typography', (_name, knowledge) => {
  const faults = [...stringsOf(knowledge)].flatMap(({ at, text }) =>
    typographyFaults(text).map((fault) => `${at}: ${fault}: ${text}`),
  );
  expect(faults).toEqual([]);
});
