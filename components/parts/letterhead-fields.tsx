import { useId } from 'preact/hooks';
import { hasValidRppsKey } from '../../lib/domain/identifiers.ts';
import type { Settings } from '../../lib/ports.ts';
import { settingsText } from '../text/settings-text.ts';
import { TextField } from '../ui/text-field.tsx';

type Props = { settings: Settings; onChange(settings: Settings): void };

const FIELDS = ['name', 'role', 'structure', 'rpps', 'phone', 'mss'] as const;

/** Who asks, as the request writes it. A wrong RPPS key is said, and kept. */
export function LetterheadFields({ settings, onChange }: Props) {
  const id = useId();
  const { letterhead } = settings;
  const wrongKey = letterhead.rpps !== '' && !hasValidRppsKey(letterhead.rpps);
  return (
    <section class="block" aria-labelledby={id}>
      <h2 id={id}>{settingsText.letterhead}</h2>
      {FIELDS.map((field) => (
        <TextField
          key={field}
          id={`${id}-${field}`}
          label={settingsText.fields[field]}
          type={field === 'phone' ? 'tel' : 'text'}
          value={letterhead[field]}
          warning={field === 'rpps' && wrongKey ? settingsText.rppsWrong : undefined}
          onInput={(value) =>
            onChange({ ...settings, letterhead: { ...letterhead, [field]: value } })
          }
        />
      ))}
    </section>
  );
}
