import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { isSamePerson } from '../../lib/domain/person-read.ts';
import { isUnderWay } from '../../lib/domain/consultation.ts';
import type { PatientReading, ReadFields } from '../../lib/domain/patient.ts';
import type { PatientSource } from '../../lib/ports.ts';
import type { Room } from '../room.ts';
import { pasteText } from '../text/paste-text.ts';
import { readFieldText } from '../text/patient-text.ts';
import { Button } from '../ui/button.tsx';
import { describedBy, Field } from '../ui/field.tsx';
import { readGivenFile, readGivenText, type Given } from './read-given.ts';
import { writeSeparator } from './scanner-keys.ts';
import { useGiven } from './use-given.ts';

type Props = { room: Room; patients: PatientSource };

/** Another way in: a text that is pasted, scanned or opened, read at once and kept nowhere. */
export function PasteIdentity({ room, patients }: Props) {
  const id = useId();
  const fold = useRef<HTMLDetailsElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const receive = (given: Given): void => {
    if ('refused' in given) return setSaid(given.refused);
    setSaid(outcomeOf(room, given.reading));
    room.send({ type: 'reading-arrived', reading: given.reading });
    if (fold.current) fold.current.open = false;
  };
  const read = (text: string): void => {
    if (field.current) field.current.value = '';
    if (text.trim() !== '') void readGivenText(patients, text).then(receive);
  };
  const open = (file: File | undefined): void => {
    if (file) void readGivenFile(patients, file).then(receive);
  };
  const take = (given: DataTransfer | null): void => {
    const text = given?.getData('text/plain') ?? '';
    if (text !== '') read(text);
    else open(given?.files[0]);
  };
  useGiven(fold, take);
  const { link, serial } = room.state;
  useEffect(() => {
    if (link === 'same') setSaid('');
  }, [link, serial]);
  return (
    <>
      <details
        ref={fold}
        class="fold detail"
        onToggle={() => fold.current?.open && field.current?.focus()}
      >
        <summary>{pasteText.title}</summary>
        <Field id={`${id}-text`} label={pasteText.label} help={pasteText.help}>
          <textarea
            ref={field}
            id={`${id}-text`}
            rows={2}
            autocomplete="off"
            spellcheck={false}
            aria-describedby={describedBy(`${id}-text`, pasteText.help)}
            onPaste={(event) => {
              event.preventDefault();
              take(event.clipboardData);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && fold.current) {
                fold.current.open = false;
                fold.current.querySelector('summary')?.focus();
              }
              const ends = event.key === 'Enter' && !event.shiftKey;
              if (!ends && !writeSeparator(event.currentTarget, event)) return;
              event.preventDefault();
              if (ends) read(event.currentTarget.value);
            }}
          />
        </Field>
        <div class="actions">
          <Button onPress={() => read(field.current?.value ?? '')}>{pasteText.read}</Button>
        </div>
        <Field id={`${id}-file`} label={pasteText.file}>
          <input
            id={`${id}-file`}
            type="file"
            accept=".json,application/json,application/fhir+json"
            onChange={(event) => {
              open(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </Field>
      </details>
      <p class="said quiet" role="status">
        {said}
      </p>
    </>
  );
}

/** What was recognised, by the names of the fields; or that nothing changes. */
function outcomeOf({ state }: Room, reading: PatientReading): string {
  if (isUnderWay(state) && isSamePerson(state, reading)) return pasteText.unchanged;
  // Object.keys widens the keys that the type fixes.
  const fields = Object.keys(reading.fields) as (keyof ReadFields)[];
  return pasteText.recognised(fields.map((name) => readFieldText[name].toLowerCase()).join(', '));
}
