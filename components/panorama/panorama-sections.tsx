import type { Pack } from '../../lib/domain/pack.ts';
import type { PanoramaSection } from '../../lib/domain/panorama-sections.ts';
import { orientationText } from '../text/orientation-text.ts';
import { panoramaText } from '../text/panorama-text.ts';
import { ActorLine } from './actor-line.tsx';

type Props = {
  pack: Pack;
  sections: readonly PanoramaSection[];
  /** Filtered: everything left is worth seeing. */
  unfolded: boolean;
  onOpen(actor: string): void;
};

/** The four levels unfolded; what is not for one person, folded beneath. */
export function PanoramaSections({ pack, sections, unfolded, onOpen }: Props) {
  return (
    <>
      {sections.map((section) => (
        <details
          key={section.id}
          class="block level"
          open={unfolded || section.level !== null}
          part="level"
        >
          <summary>
            <h3>{sectionTitle(section)}</h3>
            <span class="quiet">{levelName(section)}</span>
          </summary>
          {noteOf(section) && <p class="quiet">{noteOf(section)}</p>}
          {section.groups.map(({ family, lines }) => (
            <div key={family}>
              {section.groups.length > 1 && (family === 'guichet' || family === 'individuel') && (
                <h4>{panoramaText.families[family]}</h4>
              )}
              <ul class="lines-of-actors">
                {lines.map(({ kind, offer }) => (
                  <ActorLine key={kind.key} pack={pack} kind={kind} offer={offer} onOpen={onOpen} />
                ))}
              </ul>
            </div>
          ))}
        </details>
      ))}
    </>
  );
}

/** « Niveau 2 », « Outils »… */
export function sectionTitle({ id, level }: PanoramaSection): string {
  if (level !== null) return panoramaText.levelTitle(level);
  return panoramaText.sections[id as keyof typeof panoramaText.sections]; // ids beside the levels
}

function levelName({ level, groups }: PanoramaSection): string {
  if (level !== null) return orientationText.levelNames[level] ?? '';
  return String(groups.reduce((sum, { lines }) => sum + lines.length, 0));
}

function noteOf({ id, level }: PanoramaSection): string {
  if (level !== null) return '';
  return panoramaText.sectionNotes[id as keyof typeof panoramaText.sectionNotes]; // same ids
}
