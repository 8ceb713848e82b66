import type { ActorKind, Family } from './actor.ts';
import type { Pack } from './pack.ts';
import type { Lexicon, LexiconEntry } from './panorama.ts';
import type { ActorMatch } from './search-actors.ts';
import { type Folded, folded } from './search-words.ts';

/** Something that may be searched: the ways it is written, and what it answers. */
export interface Known {
  forms: readonly { shown: string; folded: Folded }[];
  /** Actors that the answer shows or leads to. */
  stands: readonly string[];
  /** The answer, by the form that was recognised. */
  match(shown: string): ActorMatch;
}

/**
 * All that may be searched, in the order of equal answers: words of the lexicon, actors of the pack,
 * real actors. An old name without an entry leads to what its fiche says it became.
 */
export function knownWords(pack: Pack, lexicon: Lexicon, skip: readonly Family[]): Known[] {
  const kinds = pack.actors.filter(({ family }) => !skip.includes(family));
  const names = new Map(kinds.map((kind) => [kind.key, signsOf(kind)]));
  const entries = lexicon.entries.map((entry) => ({ entry, own: ownActor(entry, kinds) }));
  const words = entries.filter(({ own }) => !own).map(({ entry }) => fromEntry(entry, kinds));
  const taken = new Set(words.flatMap(({ forms }) => forms.map((form) => form.folded.compact)));
  const actors = kinds.flatMap((kind): Known[] => {
    if (kind.becomes === undefined) {
      const entry = entries.find(({ own }) => own === kind)?.entry;
      return [fromActor(kind, names.get(kind.key) ?? [], entry)];
    }
    const told = signsOf(kind).some((sign) => taken.has(folded(sign).compact));
    return told ? [] : [fromOldName(kind, kind.becomes, pack)];
  });
  return [...words, ...actors, ...fromInstances(pack, kinds)];
}

/** What an actor is called: its short forms, then its name, then all of its words together. */
function signsOf({ key, name, acronym }: ActorKind): string[] {
  return [...(acronym ? [acronym] : []), name, key];
}

/** The actor whose own name the entry explains: its words are then more names of that actor. */
function ownActor(
  { terms, meanings }: LexiconEntry,
  kinds: readonly ActorKind[],
): ActorKind | null {
  const [meaning, ...others] = meanings;
  const kind = kinds.find(({ key }) => key === meaning?.actor);
  if (!kind || others.length > 0) return null;
  const signs = signsOf(kind).map((sign) => folded(sign).compact);
  return terms.some((term) => signs.includes(folded(term).compact)) ? kind : null;
}

function fromEntry(entry: LexiconEntry, kinds: readonly ActorKind[]): Known {
  const { terms, says, meanings } = entry;
  const [meaning, ...others] = meanings;
  const forms = terms.map(formOf);
  // The full name and the key of an old name lead to its entry too.
  const old = kinds.filter(
    (kind) =>
      kind.becomes !== undefined &&
      signsOf(kind).some((sign) =>
        forms.some((form) => form.folded.compact === folded(sign).compact),
      ),
  );
  return {
    forms: [...forms, ...old.flatMap(signsOf).map(formOf)],
    stands: meanings.flatMap(({ actor }) => (actor ? [actor] : [])),
    match: (term) =>
      meaning && others.length === 0
        ? { kind: 'redirect', term, says, meaning }
        : { kind: 'which', term, says, meanings },
  };
}

function fromActor(kind: ActorKind, signs: readonly string[], entry?: LexiconEntry): Known {
  const all = [...signs, ...(entry?.terms ?? [])];
  return {
    forms: [...all, all.join(' ')].map(formOf),
    stands: [kind.key],
    match: () => ({ kind: 'actor', actor: kind.key, ...(entry && { says: entry.says }) }),
  };
}

function fromOldName(kind: ActorKind, becomes: string, pack: Pack): Known {
  const today = pack.actors.find(({ key }) => key === becomes);
  const meaning = { actor: becomes, label: today?.name ?? becomes };
  return {
    forms: signsOf(kind).map(formOf),
    stands: [becomes],
    match: (term) => ({
      kind: 'redirect',
      term: term === kind.key ? (kind.acronym ?? kind.name) : term,
      says: kind.summary,
      meaning,
    }),
  };
}

/** Real actors, by their name, their label and who runs them; the first kind they stand for answers. */
function fromInstances(pack: Pack, kinds: readonly ActorKind[]): Known[] {
  return pack.instances.flatMap(({ id, kind, name, label, operator }): Known[] => {
    const stands = kinds
      .filter((each) => (each.instances ?? each.key) === kind)
      .map(({ key }) => key);
    const [actor] = stands;
    if (actor === undefined) return [];
    const written = [name, label, operator].filter((text) => text !== null);
    return [
      {
        forms: written.map(formOf),
        stands,
        match: () => ({ kind: 'actor', actor, instance: id }),
      },
    ];
  });
}

function formOf(shown: string): Known['forms'][number] {
  return { shown, folded: folded(shown) };
}
