import type { CommuneTable } from './commune-table.ts';
import { foldNames } from './folded-names.ts';
import { foldedDepartements } from './departement-words.ts';
import type { FoldedNames } from './folded-names.ts';
import type { SearchableTable } from './name-search.ts';
import { indexWords } from './word-index.ts';

/** What the first search needs, made in slices so that no screen waits for all of it at once. */
export class SearchPreparation {
  readonly table: CommuneTable;
  #names: FoldedNames | null = null;
  #searchable: SearchableTable | null = null;

  constructor(table: CommuneTable) {
    this.table = table;
  }

  /** Makes one slice; true when nothing is left to make. */
  step(): boolean {
    if (this.#searchable !== null) return true;
    if (this.#names === null) {
      this.#names = foldNames(this.table.names);
      return false;
    }
    const names = this.#names;
    const departementNames = foldedDepartements(this.table);
    this.#searchable = { table: this.table, names, words: indexWords(names), departementNames };
    return true;
  }

  /** The finished work: makes at once what is left of it. */
  searchable(): SearchableTable {
    this.step();
    if (this.#searchable === null) this.step();
    if (this.#searchable === null) throw new Error('The search is not ready after its last slice.');
    return this.#searchable;
  }
}
