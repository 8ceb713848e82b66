import { describe, expect, test } from 'vitest';
import { ActorInstance } from '../../lib/domain/actor.ts';
import { Option } from '../../lib/domain/checklist.ts';
import { Area } from '../../lib/domain/territory.ts';
import { zod } from '../../lib/zod.ts';
import { listKnowledge, readKnowledge, stringsOf, typographyFaults } from './knowledge-files.ts';

const RegionPack = zod.strictObject({
  $schema: zod.optional(zod.string()),
  name: zod.string(),
  regions: zod.array(zod.string()),
  label: zod.string(),
  departements: zod.array(zod.string()),
  covers: zod.array(Area),
  gaps: zod.string(),
  version: zod.string(),
  date: zod.iso.date(),
});
const Instances = zod.strictObject({ instances: zod.array(ActorInstance) });

const folders = listKnowledge('regions');
const regions = folders.map((folder) => ({
  folder,
  pack: RegionPack.parse(readKnowledge(`regions/${folder}/pack.json`)),
  instances: Instances.parse(readKnowledge(`regions/${folder}/instances.json`)).instances,
}));
const national = Instances.parse(readKnowledge('national/instances.json')).instances;
const regional = regions.flatMap((region) => region.instances);
const all = [...national, ...regional];
const dacs = all.filter((one) => one.kind === 'dac');
const kinds = listKnowledge('national/actors').map((file) => file.replace('.json', ''));
const named = (id: string) => all.find((one) => one.id === id);
const areas = (id: string) => named(id)?.territory.include.map((area) => area.code);

/** Every phone of the sourced records. One more needs its source read again first. */
const sourcedPhones = [
  '+33169805940',
  '+33164990859',
  '+33974198916',
  '+33533130130',
  '+33809109109',
  '+33800360360',
];

describe('the records', () => {
  test('have one id each and a kind that exists', () => {
    expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
    for (const one of all) expect(['dac', ...kinds], one.id).toContain(one.kind);
  });

  test('name a publisher and a day of reading', () => {
    for (const one of all) {
      expect(one.verifiedOn, one.id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const source of one.sources) expect(source.publisher, one.id).not.toBe('');
    }
  });

  test('hold no phone but the sourced ones, each with the page that gives it', () => {
    const phones = all.flatMap((one) => one.contacts.filter((way) => way.kind === 'phone'));
    expect(phones.map((phone) => phone.value).sort()).toEqual([...sourcedPhones].sort());
    for (const phone of phones) {
      expect(phone.source).toMatch(/^https:/);
      const dialled = phone.value.replace('+33', '0');
      expect(phone.display?.replace(/\D/g, '')).toBe(dialled);
    }
  });

  test('say outside contacts no number that looks like a phone', () => {
    for (const one of all)
      for (const { at, text } of stringsOf({ ...one, contacts: [], sources: [] }))
        expect(text.replace(/[\s.]/g, ''), `${one.id} ${at}`).not.toMatch(/\d{9,}/);
  });

  test('hold no secure mailbox: none was found in a readable source', () => {
    expect(all.flatMap((one) => one.contacts).filter((way) => way.kind === 'mss')).toEqual([]);
  });

  test('follow French typography', () => {
    const faults = [...stringsOf({ all, packs: regions.map((region) => region.pack) })].flatMap(
      ({ at, text }) => typographyFaults(text).map((fault) => `${at}: ${fault}: ${text}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('the territories', () => {
  test('an exact one lists its areas, another one its bound', () => {
    for (const { id, territory } of all) {
      const bound = territory.precision === 'exact' ? territory.include : territory.within;
      expect(bound.length, id).toBeGreaterThan(0);
      if (territory.precision !== 'exact') expect(territory.include, id).toEqual([]);
    }
  });

  test('a record belongs to the region of its pack', () => {
    for (const { folder, pack, instances } of regions) {
      expect(pack.name).toBe(folder);
      for (const { id, region, territory } of instances) {
        expect(pack.regions, id).toContain(region);
        for (const area of [...territory.include, ...territory.within]) {
          const home = area.level === 'region' ? pack.regions : pack.departements;
          const code =
            area.level === 'arrondissement-municipal' ? area.code.slice(0, 2) : area.code;
          expect(home, id).toContain(code);
        }
      }
    }
  });

  test('35 DAC are known, 21 with their exact territory', () => {
    const count = (precision: string) =>
      dacs.filter((one) => one.territory.precision === precision).length;
    expect([dacs.length, count('exact'), count('subset'), count('unknown')]).toEqual([
      35, 21, 12, 2,
    ]);
  });

  test('no département or arrondissement has two exact DAC', () => {
    const claimed = dacs.flatMap((one) => one.territory.include.map((a) => `${a.level} ${a.code}`));
    expect(new Set(claimed).size).toBe(claimed.length);
  });

  test.each([
    ['dac-corse', ['94']],
    ['dac-iles-du-nord', ['977', '978']],
    ['dac-971', ['971']],
    ['dsr-perinatalite-guadeloupe', ['971']],
    ['dac-franche-comte', ['25', '39', '70', '90']],
    ['der-resp-13-coord', ['13']],
    ['communaute-360-national', ['FR']],
  ])('%s works in %s', (id, codes) => {
    expect(areas(id)).toEqual(codes);
  });

  test('the two CARSIC share Paris without overlap', () => {
    const paris = Array.from({ length: 20 }, (_, index) => String(75101 + index));
    const both = [...(areas('carsic-ouest') ?? []), ...(areas('carsic-est') ?? [])];
    expect(both.sort()).toEqual([...paris, '77', '78', '91', '92', '93', '94', '95'].sort());
  });

  test('LAMPES is declared in Île-de-France without naming its hospitals', () => {
    expect(named('lampes-ile-de-france')?.territory.precision).toBe('unknown');
  });
});

describe('the regional filières', () => {
  const { situations } = zod
    .strictObject({ options: zod.strictObject({ situations: zod.array(Option) }) })
    .parse(readKnowledge('regions/provence-alpes-cote-d-azur/questions.json')).options;

  test('are offered in Provence-Alpes-Côte d’Azur only', () => {
    expect(situations.map((option) => option.id)).toEqual([
      'sla',
      'endometriose',
      'troubles-des-apprentissages',
      'bucco-dentaire-et-handicap',
      'addictions-complexes',
    ]);
    for (const option of situations)
      expect(option.offeredIf).toEqual({ departement: ['04', '05', '06', '13', '83', '84'] });
  });

  test('each has a device that the region declares', () => {
    const declared = regional.filter((one) => one.region === '93').map((one) => one.kind);
    for (const kind of kinds.filter((key) => key.startsWith('der-')))
      expect(declared).toContain(kind);
  });

  test('are written in French typography', () => {
    for (const { at, text } of stringsOf(situations))
      expect(typographyFaults(text), at).toEqual([]);
  });
});
