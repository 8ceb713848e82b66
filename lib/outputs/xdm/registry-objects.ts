import type { InteropCode } from '../../domain/interop-systems.ts';
import { element, type XmlElement } from '../xml.ts';

export const RIM = 'urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0';
const OBJECT = 'urn:oasis:names:tc:ebxml-regrep:ObjectType:RegistryObject';

/** A named list of values. */
export function slot(name: string, ...values: readonly string[]): XmlElement {
  const list = values.map((value) => element('Value', {}, [value]));
  return element('Slot', { name }, [element('ValueList', {}, list)]);
}

/** A name in French. */
export function named(value: string): XmlElement {
  return element('Name', {}, [
    element('LocalizedString', { 'xml:lang': 'fr-FR', charset: 'UTF-8', value }),
  ]);
}

/** A code given to an object. `scheme`: UUID that IHE gives to what the code is about. */
export function classified(
  id: string,
  scheme: string,
  object: string,
  { code, display, system }: InteropCode & { system: { oid: string } },
): XmlElement {
  return classification(id, { classificationScheme: scheme }, object, code, [
    slot('codingScheme', system.oid),
    named(display),
  ]);
}

/** A classification of any kind. */
export function classification(
  id: string,
  scheme: { classificationScheme: string } | { classificationNode: string },
  object: string,
  nodeRepresentation: string,
  children: readonly XmlElement[],
): XmlElement {
  return element(
    'Classification',
    {
      ...Object.fromEntries(
        Object.entries(scheme).map(([name, uuid]) => [name, `urn:uuid:${uuid}`]),
      ),
      classifiedObject: object,
      id,
      nodeRepresentation,
      objectType: `${OBJECT}:Classification`,
    },
    children,
  );
}

/** An identifier of an object, with the name of what it identifies. */
export function identified(
  id: string,
  scheme: string,
  object: string,
  name: string,
  value: string,
): XmlElement {
  return element(
    'ExternalIdentifier',
    {
      id,
      identificationScheme: `urn:uuid:${scheme}`,
      objectType: `${OBJECT}:ExternalIdentifier`,
      registryObject: object,
      value,
    },
    [named(name)],
  );
}
