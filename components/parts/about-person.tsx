import type { Identity } from '../../lib/domain/patient.ts';
import { dateInWords } from '../text/date-text.ts';
import { deliveryText } from '../text/delivery-text.ts';

type Props = { identity: Identity };

/** Whose request it is, in full: initials are not enough just before it leaves. */
export function AboutPerson({ identity }: Props) {
  const { usedName, birthName, givenNames, birthDate } = identity;
  const other = usedName !== '' && birthName !== '' && usedName !== birthName;
  const name = [usedName || birthName, givenNames].filter(Boolean).join(' ');
  const more = [other && deliveryText.bornAs(birthName), birthDate && dateInWords(birthDate)];
  return (
    <dl class="contacts">
      <div>
        <dt>{deliveryText.person}</dt>
        <dd>
          <strong>{name}</strong> {more.filter(Boolean).join(', ')}
        </dd>
      </div>
    </dl>
  );
}
