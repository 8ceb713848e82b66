/** Prefixes that frameworks give to names which change from one page, or one release, to the next. */
const FRAMEWORKS =
  /^(?:radix|mui|ember|react|headlessui|chakra|mantine|cdk|mat|ng|yui|ext|gwt|isc|css|sc|jss|emotion|svelte|v|el|p|pn_id|ui-id|auto|uid|uuid|gen|tmp|id)[-_:]?(?:[a-z]+[-_])*\w*\d/i;

/**
 * True for an id that a program made up, or that holds a number: two persons, or two visits, would not
 * have the same one.
 * Names that a developer wrote (`tel2`, `UCForm1_LabelPatientNom`) are not.
 */
export function looksGenerated(name: string): boolean {
  if (/\d{3,}/.test(name) || FRAMEWORKS.test(name)) return true;
  return name.split(/[-_:.]/).some((part) => {
    const turns = part.match(/\d+|\D+/g)?.length ?? 0;
    const bare = turns === 2 && /^[a-z]?\d/i.test(part);
    const noVowel = part.length >= 7 && !/[aeiouy]/i.test(part);
    // A rank in a list, or the record of somebody.
    const number = /^\d{2,}$/.test(part);
    return turns > 2 || bare || noVowel || number;
  });
}
