import { isLabelRefused, labelDoubts } from '../../lib/domain/follow-up-label.ts';
import { LABEL_LENGTH } from '../../lib/domain/follow-up.ts';
import { followUpText } from '../text/follow-up-text.ts';
import { TextField } from '../ui/text-field.tsx';

type Props = {
  id: string;
  value: string;
  /** Names of the person of this consultation: none where nobody is known. */
  names?: readonly string[];
  /** `refused`: such a label is not to be kept. */
  onInput(value: string, refused: boolean): void;
};

/** Words to find a request again; says at once when they may name somebody. */
export function LabelField({ id, value, names = [], onInput }: Props) {
  const [doubt] = labelDoubts(value, names);
  return (
    <TextField
      id={id}
      label={followUpText.label}
      help={followUpText.labelHelp}
      value={value}
      warning={doubt && followUpText.doubts[doubt]}
      onInput={(typed) => {
        const label = typed.slice(0, LABEL_LENGTH);
        onInput(label, isLabelRefused(labelDoubts(label, names)));
      }}
    />
  );
}
