import { XMLBuilder } from 'fast-xml-parser';

/** An element to write. A text child stands alone in its element. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (XmlElement | string)[];
}

/** Builds an element; the children that are null are not there. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (XmlElement | string | null)[] = [],
): XmlElement {
  return { name, attributes, children: children.filter((child) => child !== null) };
}

/** The document as UTF-8. Texts and attributes are escaped, and on one line each. */
export function xmlBytes(root: XmlElement): Uint8Array {
  const builder = new XMLBuilder({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
    format: true,
  });
  const declaration = {
    '?xml': [{ '#text': '' }],
    ':@': { version: '1.0', encoding: 'UTF-8' },
  };
  return new TextEncoder().encode(builder.build([declaration, ordered(root)]));
}

/**
 * A line that any XML reader takes: what XML forbids (control characters, half characters) is taken
 * out, runs of blanks are one space.
 */
export function xmlLine(text: string): string {
  const allowed = text.replace(
    /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
    '',
  );
  return allowed.replace(/[\t\n\r ]+/g, ' ').trim();
}

/** The shape that the builder keeps in order. */
function ordered({ name, attributes, children }: XmlElement): Record<string, unknown> {
  const lines = Object.entries(attributes).map(([key, value]) => [key, xmlLine(value)] as const);
  return {
    [name]: children.map((child) =>
      typeof child === 'string' ? { '#text': xmlLine(child) } : ordered(child),
    ),
    ...(lines.length > 0 && { ':@': Object.fromEntries(lines) }),
  };
}
