import type { Contact } from '../../lib/domain/actor.ts';
import { contactText, orientationText } from '../text/orientation-text.ts';

type Props = { contacts: readonly Contact[] };

/** Phone first and large enough to read across a desk; no ordinary e-mail becomes a link. */
export function ContactList({ contacts }: Props) {
  if (contacts.length === 0) return <p>{orientationText.unknownContact}</p>;
  const phones = contacts.filter(({ kind }) => kind === 'phone');
  const others = contacts.filter(({ kind }) => kind !== 'phone');
  return (
    <dl class="contacts">
      {[...phones, ...others].map((contact) => (
        <div key={contact.kind + contact.value}>
          <dt>{contactText[contact.kind]}</dt>
          <dd>
            <Way contact={contact} />
            {contact.scope && <span class="quiet"> {contact.scope}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Way({ contact }: { contact: Contact }) {
  const shown = contact.display ?? contact.value;
  if (contact.kind === 'phone') {
    return (
      <a class="phone" href={`tel:${contact.value}`}>
        {shown}
      </a>
    );
  }
  if (contact.kind !== 'website' || !/^https?:/.test(contact.value)) return <span>{shown}</span>;
  return (
    <a href={contact.value} target="_blank" rel="noreferrer noopener">
      {shown.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
    </a>
  );
}
