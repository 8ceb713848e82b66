import { failed, type Failure, type Result, success } from '../../domain/failure.ts';
import { schemaFault } from '../../domain/schema-fault.ts';
import { zod } from '../../zod.ts';
import { excessOf, fieldsIn, foreignValue } from './hostile-text.ts';
import {
  folderOfPack,
  MAX_ARCHIVE_BYTES,
  MAX_DEPTH,
  MAX_FILES,
  MAX_VALUES,
  PackArchive,
} from './pack-archive.ts';

/** What the `pack.json` inside must repeat of the file around it. */
const Head = zod.looseObject({
  name: zod.string(),
  label: zod.string(),
  version: zod.string(),
  date: zod.string(),
});

/**
 * Reads the text of a published pack, from anywhere: too large or too deep is refused before it is
 * parsed. The signature is not looked at (`judgePack`), nor the files themselves (`mergeArchives`
 * then `parseFiles`). Every refusal is `archive-refused` with one reason.
 */
export function readArchive(text: string): Result<PackArchive> {
  // A character is one to three bytes: this many characters is at least as many bytes.
  if (text.length > MAX_ARCHIVE_BYTES) return tooLarge();
  const counted = excessOf(text, { depth: MAX_DEPTH, values: MAX_VALUES });
  if (counted === 'depth')
    return refusal(`ses champs s’emboîtent sur plus de ${MAX_DEPTH} niveaux`);
  if (counted === 'values') {
    return refusal(`il contient plus de ${MAX_VALUES / 1000}\u00a0000 valeurs`);
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return refusal('il est incomplet, ou ce n’est pas du JSON');
  }
  const foreign = foreignValue(content);
  if (foreign) return refusal(foreign);
  // The last of two fields of one name is the only one that was signed.
  if (fieldsIn(content) !== counted.fields) return refusal('un champ y est écrit deux fois');
  const archive = PackArchive.safeParse(content);
  if (!archive.success) {
    const { at, reason } = schemaFault(archive.error);
    return refusal(
      `ce n’est pas la forme d’un paquet publié (${at === '' ? reason : `${at}\u00a0: ${reason}`})`,
    );
  }
  return soundArchive(archive.data);
}

/** An archive whose files are where they may be, and whose head says what is inside. */
export function soundArchive(archive: PackArchive): Result<PackArchive> {
  const paths = Object.keys(archive.files);
  if (paths.length > MAX_FILES) return refusal(`il contient plus de ${MAX_FILES} fichiers`);
  const folder = folderOfPack(archive.name);
  const stray = paths.find((path) => !path.startsWith(folder));
  if (stray !== undefined) {
    return refusal(`il contient un fichier hors du dossier ${folder} (${stray.slice(0, 80)})`);
  }
  const head = Head.safeParse(archive.files[`${folder}pack.json`]);
  if (!head.success) return refusal(`le fichier ${folder}pack.json manque, ou n’est pas lisible`);
  const { name, label, version, date } = head.data;
  const told = [archive.name, archive.label, archive.version, archive.date];
  return [name, label, version, date].every((each, at) => each === told[at])
    ? success(archive)
    : refusal(`son en-tête ne dit pas la même chose que ${folder}pack.json`);
}

/** Too large to be read at all; said by whoever knows the size first. */
export function tooLarge(): { ok: false; failure: Failure } {
  return refusal(`il dépasse ${MAX_ARCHIVE_BYTES / 1_000_000}\u00a0Mo`);
}

function refusal(reason: string): { ok: false; failure: Failure } {
  return failed({ code: 'archive-refused', reason });
}
