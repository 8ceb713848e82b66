/** A name of the official data as French prints it: L’Haÿ-les-Roses, Côte-d’Or. */
export function typographic(name: string): string {
  return name.replaceAll("'", '’');
}
