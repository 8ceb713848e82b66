import type { ReferralDocument } from '../../lib/domain/referral.ts';
import { deliveryText } from '../text/delivery-text.ts';

type Props = { document: ReferralDocument };

/** The document as it will be read, before it leaves. */
export function DocumentPreview({ document }: Props) {
  return (
    <details class="block fold preview" part="preview">
      <summary>
        <h3>{deliveryText.preview}</h3>
      </summary>
      {document.blocks.map(({ heading, rows }) => (
        <section key={heading}>
          <h4>{heading}</h4>
          <dl>
            {rows.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value || '…'}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {document.footer.map((line) => (
        <p key={line} class="quiet">
          {line}
        </p>
      ))}
    </details>
  );
}
