/** Reads the XML that TwiML is written in: elements, attributes, text. No namespaces, no document types. */

export type XmlElement = {
  name: string;
  attributes: Record<string, string>;
  /** Elements and texts in their order, entities and CDATA decoded. */
  children: (XmlElement | string)[];
};

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAMED_ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Parses a document to its one root element. Throws a SyntaxError when it is not well-formed. */
export function parseXml(text: string): XmlElement {
  const document: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [document];
  const source = text.replace(/^\uFEFF/, "");
  let end = 0;
  for (const token of source.matchAll(TOKEN)) {
    const [whole, cdata, closing, opening, attributes = "", selfClosing, words] = token;
    end = token.index + whole.length;
    const parent = open.at(-1) ?? document;
    if (cdata !== undefined) parent.children.push(cdata);
    else if (words !== undefined) parent.children.push(decodeEntities(words));
    else if (closing !== undefined) {
      if (parent === document || parent.name !== closing)
        throw new SyntaxError(`</${closing}> closes nothing`);
      open.pop();
    } else if (opening !== undefined) {
      const element: XmlElement = { name: opening, attributes: parseAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!selfClosing) open.push(element);
    }
  }
  if (end !== source.length) throw new SyntaxError(`no markup begins with "${source.slice(end, end + 20)}"`);
  if (open.length > 1) throw new SyntaxError(`<${open.at(-1)?.name}> is not closed`);
  const roots = document.children.filter((child) => typeof child !== "string" || child.trim() !== "");
  const [root] = roots;
  if (roots.length !== 1 || typeof root !== "object")
    throw new SyntaxError("a document has one root element");
  return root;
}

/** The text of an element itself, without that of the elements in it. */
export function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === "string").join("");
}

/** The elements right below this one. */
export function childrenOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

function parseAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(ATTRIBUTE)].map(([, name = "", double, single]): [string, string] => [
    name,
    decodeEntities(double ?? single ?? ""),
  ]);
  const attributes = Object.fromEntries(pairs);
  if (Object.keys(attributes).length < pairs.length) throw new SyntaxError("an attribute comes twice");
  return attributes;
}

function decodeEntities(text: string): string {
  return text.replace(/&([^;\s&]*);?/g, (whole, name: string) => {
    const named = NAMED_ENTITIES[name];
    const [, hexadecimal, decimal] = /^#(?:x([0-9a-fA-F]+)|(\d+))$/.exec(name) ?? [];
    const codePoint = Number.parseInt(hexadecimal ?? decimal ?? "", hexadecimal ? 16 : 10);
    if (!whole.endsWith(";") || (named === undefined && !(codePoint > 0 && codePoint <= 0x10ffff))) {
      throw new SyntaxError(`"${whole}" is not an entity`);
    }
    return named ?? String.fromCodePoint(codePoint);
  });
}
