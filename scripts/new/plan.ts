import { schemaKeyOf } from '../pack-schemas/schema-files.ts';
import { appended } from './appended.ts';
import {
  actorSkeleton,
  caseSkeleton,
  packSkeleton,
  protocolSkeleton,
  questionSkeleton,
  ruleSkeleton,
} from './skeletons.ts';

/** What to write (path below `packs/` to text, not formatted yet) and what the author does next. */
export interface Plan {
  files: ReadonlyMap<string, string>;
  next: readonly string[];
}

/** Refused in one French sentence: nothing is written. */
export interface Refusal {
  refused: string;
}

/** What a maker needs to know. */
interface Order {
  /** The name as it was asked, without its pack. */
  id: string;
  /** The pack before the slash; empty without one. */
  pack: string;
  /** Path below `packs/` to text, as the folder is now. */
  texts: ReadonlyMap<string, string>;
  /** ISO date. */
  today: string;
}

const MAKERS: Readonly<Record<string, (order: Order) => Plan | Refusal>> = {
  pack: newPack,
  actor: newActor,
  question: newQuestion,
  rule: newRule,
  case: newCase,
  protocol: newProtocol,
};

const USAGE =
  'Usage\u00a0: npm run new -- pack <nom> | actor <clé> | question <id> | rule <acteur> | case <id> ou <paquet>/<id> | protocol <paquet>/<id>.';
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The skeleton that these arguments ask for, or the sentence that refuses it. */
export function planNew(
  args: readonly string[],
  texts: ReadonlyMap<string, string>,
  today: string,
): Plan | Refusal {
  const [kind = '', name = '', ...rest] = args;
  const make = Object.hasOwn(MAKERS, kind) ? MAKERS[kind] : undefined;
  if (!make || name === '' || rest.length > 0) return { refused: USAGE };
  const [id = '', pack = ''] = name.split('/').toReversed();
  const takesPack = kind === 'protocol' || kind === 'case';
  const parts = name.split('/').length;
  if (parts > (takesPack ? 2 : 1) || !name.split('/').every((part) => KEBAB.test(part))) {
    return {
      refused: `Nom refusé\u00a0: «\u00a0${name}\u00a0». Il faut des minuscules sans accent, des chiffres et des traits d’union.`,
    };
  }
  if (pack !== '' && pack !== 'national' && !texts.has(`regions/${pack}/pack.json`)) {
    return {
      refused: `Le paquet «\u00a0${pack}\u00a0» n’existe pas\u00a0: npm run new -- pack ${pack}.`,
    };
  }
  return make({ id, pack, texts, today });
}

function newPack({ id, texts, today }: Order): Plan | Refusal {
  const folder = `regions/${id}`;
  if (id === 'national' || [...texts.keys()].some((path) => path.startsWith(`${folder}/`))) {
    return { refused: `Le paquet «\u00a0${id}\u00a0» existe déjà.` };
  }
  return planned(
    [
      [`${folder}/pack.json`, packSkeleton(id, today)],
      [`${folder}/instances.json`, { instances: [] }],
      [`${folder}/protocols.json`, { protocols: [] }],
    ],
    [
      'Dans pack.json\u00a0: le nom, les départements, le territoire («\u00a0covers\u00a0»), et ce que le paquet ne sait pas («\u00a0gaps\u00a0»).',
      'Dans instances.json\u00a0: un acteur par objet, chacun avec sa source et sa date.',
    ],
  );
}

function newActor({ id, texts, today }: Order): Plan | Refusal {
  const path = `national/actors/${id}.json`;
  if (texts.has(path)) return { refused: `L’acteur «\u00a0${id}\u00a0» a déjà une fiche.` };
  const order = 'national/pack.json';
  const plan = planned(
    [[path, actorSkeleton(id, today)]],
    [
      `Dans ${order}\u00a0: déplacez la clé à son rang dans «\u00a0actorOrder\u00a0» (elle est à la fin).`,
      `La règle\u00a0: npm run new -- rule ${id}.`,
    ],
  );
  const listed = appended(texts.get(order) ?? '{}', 'actorOrder', id);
  return { ...plan, files: new Map([...plan.files, [order, listed]]) };
}

function newQuestion({ id, texts }: Order): Plan | Refusal {
  const path = 'national/checklist.json';
  const text = texts.get(path) ?? '{}';
  if (idsIn(text, 'questions').includes(id)) {
    return { refused: `La question «\u00a0${id}\u00a0» existe déjà.` };
  }
  return {
    files: new Map([[path, appended(text, 'questions', questionSkeleton(id))]]),
    next: [
      `Dans ${path}, à la fin\u00a0: la question, ce qui l’ouvre («\u00a0opensIf\u00a0»), ce que dit chaque réponse.`,
      'Puis une règle qui la lit, sinon elle ne sert à rien.',
    ],
  };
}

function newRule({ id, texts }: Order): Plan | Refusal {
  if (!texts.has(`national/actors/${id}.json`)) {
    return {
      refused: `L’acteur «\u00a0${id}\u00a0» n’a pas de fiche\u00a0: npm run new -- actor ${id}.`,
    };
  }
  const path = `national/rules/${id}.json`;
  if (texts.has(path)) return { refused: `L’acteur «\u00a0${id}\u00a0» a déjà une règle.` };
  return planned(
    [[path, ruleSkeleton(id)]],
    [
      `Dans ${path}\u00a0: le déclencheur («\u00a0when\u00a0»), les gardes et leur raison, les trois exemples.`,
    ],
  );
}

function newCase({ id, pack, texts }: Order): Plan | Refusal {
  const folder = pack === '' || pack === 'national' ? 'national' : `regions/${pack}`;
  const path = `${folder}/cases/${id}.json`;
  if (texts.has(path)) return { refused: `Le cas «\u00a0${id}\u00a0» existe déjà.` };
  return planned(
    [[path, caseSkeleton(id)]],
    [
      `Dans ${path}\u00a0: la situation (une personne fictive), les réponses, le premier acteur attendu.`,
      'La vérification joue le cas et dit ce qui diffère\u00a0; l’Atelier le montre à l’écran.',
    ],
  );
}

function newProtocol({ id, pack, texts, today }: Order): Plan | Refusal {
  if (pack === '' || pack === 'national') {
    return { refused: 'Un cas d’usage appartient à un paquet\u00a0: protocol <paquet>/<id>.' };
  }
  const path = `regions/${pack}/protocols.json`;
  const text = texts.get(path) ?? textOf(path, { protocols: [] });
  if (idsIn(text, 'protocols').includes(id)) {
    return { refused: `Le cas d’usage «\u00a0${id}\u00a0» existe déjà dans ce paquet.` };
  }
  return {
    files: new Map([[path, appended(text, 'protocols', protocolSkeleton(id, today))]]),
    next: [
      `Dans ${path}, à la fin\u00a0: quand il vaut, l’acteur, ce qui est convenu, qui a signé, les trois exemples.`,
    ],
  };
}

function planned(files: readonly (readonly [string, unknown])[], next: readonly string[]): Plan {
  return { files: new Map(files.map(([path, content]) => [path, textOf(path, content)])), next };
}

function textOf(path: string, content: unknown): string {
  return JSON.stringify({ $schema: schemaKeyOf(path), ...Object(content) }, null, 2);
}

/** The ids of a list in a file; none in a file that is not what it should be. */
function idsIn(text: string, list: string): string[] {
  const entries: unknown = Object(JSON.parse(text))[list];
  return Array.isArray(entries) ? entries.map((entry: unknown) => String(Object(entry).id)) : [];
}
