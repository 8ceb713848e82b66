import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isEmpty } from '../../lib/domain/referral-fields.ts';
import type { FieldValue } from '../../lib/domain/referral.ts';
import type { FormBlock as Block, FormField as Field } from '../../lib/domain/referral-form.ts';
import { requestText } from '../text/request-text.ts';
import { FormField } from './form-field.tsx';
import type { WrittenRequest } from './written-request.ts';

type Props = {
  block: Block;
  fields: readonly Field[];
  request: WrittenRequest;
  /** ISO date. */
  today: string;
  isRequired(field: Field): boolean;
  sourceOf(field: Field): string | undefined;
  onEdit(field: string, value: FieldValue, settled?: boolean): void;
  /** Above the lines. */
  first?: ComponentChildren;
  /** Under the lines. */
  last?: ComponentChildren;
};

/** One block of the request; folded when it comes with nothing left to fill or to read again. */
export function FormBlock({
  block,
  fields,
  request,
  today,
  isRequired,
  sourceOf,
  onEdit,
  first,
  last,
}: Props) {
  const { values } = request.referral;
  const isMissing = request.missing.some((missing) => missing.block === block.id);
  const [opens] = useState(isMissing || block.reread === true);
  const controls = fields.map((field) => (
    <FormField
      key={field.id}
      field={field}
      value={values[field.id]}
      today={today}
      required={isRequired(field)}
      warning={request.warnings.find((warning) => warning.field === field.id)?.text}
      from={sourceOf(field)}
      onEdit={(value, settled) => onEdit(field.id, value, settled)}
    />
  ));
  const help = block.help && <p class="help">{block.help}</p>;
  if (opens) {
    return (
      <section class="block" aria-labelledby={`block-${block.id}`} part="block">
        <h3 id={`block-${block.id}`}>{block.heading}</h3>
        {help}
        {first}
        {controls}
        {last}
      </section>
    );
  }
  const filled = fields.filter(({ id }) => !isEmpty(values[id])).length;
  return (
    <details class="block fold" part="block">
      <summary>
        <h3>{block.heading}</h3>
        <span class="quiet">{requestText.filled(filled, fields.length)}</span>
      </summary>
      {help}
      {controls}
    </details>
  );
}
