import { describe, expect, test } from 'vitest';
import { Option } from '../../lib/domain/checklist.ts';
import { PACK_FILES } from '../../lib/packs/pack-files.ts';
import { zod } from '../../lib/zod.ts';
import { listKnowledge, readKnowledge, stringsOf, typographyFaults } from './knowledge-files.ts';

const folders = listKnowledge('regions');
const regions = folders.map((folder) => ({
  folder,
  pack: PACK_FILES.regions.schema.parse(readKnowledge(`regions/${folder}/pack.json`)),
  instances: PACK_FILES.instances.schema.parse(readKnowledge(`regions/${folder}/instances.json`))
    .instances,
}));
const national = PACK_FILES.instances.schema.parse(
  readKnowledge('national/instances.json'),
).instances;
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

describe('the regional devices', () => {
  test.each([
    ['santegraphie-ile-de-france', 'santegraphie', ['11']],
    ['maillage-93', 'maillage', ['93']],
    ['maillage-95', 'maillage', ['95']],
    ['terr-esante', 'eparcours', ['11']],
    ['dsrc-oncorif', 'dsrc-rrc', ['11']],
    ['dsrc-onco-occitanie', 'dsrc-rrc', ['76']],
    ['azurezo-paca', 'azurezo', ['93']],
    ['dsr-perinatalite-paca', 'dsr-perinatalite', ['93']],
    ['dsrc-paca', 'dsrc-rrc', ['93']],
    ['der-rheop', 'der-cancer-pediatrique', ['93']],
    ['der-endosud', 'der-endometriose', ['93']],
    ['der-neurodys-paca', 'der-neurodys', ['93']],
    ['der-reseau-sla-paca', 'der-sla', ['93']],
    ['der-bucco-dentaire-handicap-paca', 'der-bucco-dentaire-handicap', ['93']],
    ['der-addictions-paca', 'der-addictions', ['93']],
  ])('%s stands for %s in %s', (id, kind, codes) => {
    expect([named(id)?.kind, areas(id)]).toEqual([kind, codes]);
  });

  test('the Maillage portals that nobody read are not given an address', () => {
    const unread = named('maillage-autres-departements');
    expect([unread?.territory.precision, unread?.contacts]).toEqual(['unknown', []]);
  });
});

describe('what sources state', () => {
  const stated = regions.flatMap(({ folder, pack, instances }) =>
    pack.stated.map((one) => {
      const counted = [one.kind, ...one.together];
      const known = instances.filter(({ kind }) => counted.includes(kind)).length;
      return { ...one, folder, counted, known };
    }),
  );
  const figures = (kind: string) =>
    Object.fromEntries(
      stated.filter((one) => one.kind === kind).map(({ folder, count }) => [folder, count]),
    );

  test('are the DAC counts that were read', () => {
    expect(figures('dac')).toEqual({
      'bourgogne-franche-comte': 5,
      bretagne: 11,
      guadeloupe: 1,
      'hauts-de-france': 12,
      'ile-de-france': 22,
      'provence-alpes-cote-d-azur': 9,
      'saint-martin-saint-barthelemy': 1,
    });
  });

  test('is never less than what the pack knows', () => {
    for (const { folder, label, count, known } of stated)
      expect(count, `${folder} ${label}`).toBeGreaterThanOrEqual(known);
  });

  test('counts kinds that exist, once each in a region', () => {
    const counted = stated.flatMap((one) => one.counted.map((kind) => `${one.folder} ${kind}`));
    expect(new Set(counted).size).toBe(counted.length);
    for (const { counted: all } of stated)
      for (const kind of all) expect(['dac', ...kinds]).toContain(kind);
  });

  test('has all of a kind that the pack calls complete', () => {
    for (const { folder, pack } of regions)
      for (const kind of pack.complete) {
        const figure = stated.find((one) => one.folder === folder && one.kind === kind);
        expect(figure?.known, `${folder} ${kind}`).toBe(figure?.count);
      }
  });

  test('agrees with what the gaps of the region say', () => {
    for (const { folder, pack, instances } of regions) {
      const known = instances.filter(({ kind }) => kind === 'dac').length;
      const count = figures('dac')[folder];
      const told = /(\S+) (?:seul )?des (\d+) DAC/.exec(pack.gaps)?.slice(1);
      const said = told?.map((word) => (/^\d+$/.test(word) ? Number(word) : 1));
      if (count === known || count === undefined) expect(said, folder).toBeUndefined();
      else expect(said, folder).toEqual([known, count]);
    }
  });
});

describe('the regional filières', () => {
  const { situations } = zod
    .object({ options: zod.strictObject({ situations: zod.array(Option) }) })
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
