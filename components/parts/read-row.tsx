import type { ComponentChildren } from 'preact';
import type { Origin } from '../../lib/domain/consultation.ts';
import { patientText } from '../text/patient-text.ts';
import type { Mark } from './page-mark.ts';

type Props = {
  label: string;
  /** Empty for a blank. */
  value: string;
  /** Where it was read, in words. */
  from: string | undefined;
  origin: Origin | undefined;
  mark: Mark | null;
  /** What can be done with this value alone. */
  children?: ComponentChildren;
};

/** A value and where it was read; pointing at it, or giving it the focus, shows it in the page. */
export function ReadRow({ label, value, from, origin, mark, children }: Props) {
  const show = origin?.locator && mark ? () => mark(origin.locator ?? null) : null;
  const hide = show && (() => mark?.(null));
  return (
    <div onMouseEnter={show ?? undefined} onMouseLeave={hide ?? undefined}>
      <dt>{label}</dt>
      <dd>
        <span>{value || <span class="blank">{patientText.blank}</span>}</span>
        {show ? (
          <button
            type="button"
            class="origin place"
            onFocus={show}
            onBlur={hide ?? undefined}
            onClick={show}
            onKeyDown={(event) => event.key === 'Escape' && hide?.()}
          >
            {from}
          </button>
        ) : (
          from && <span class="origin">{from}</span>
        )}
      </dd>
      {children && <dd class="act">{children}</dd>}
    </div>
  );
}
