/** An element of an XML file, with its attributes, what it holds, and the text that stands directly in it. */
export type Element = {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
};

const nameOf = "[A-Za-z_][\\w.:-]*";
const token = new RegExp(
  `<\\?xml [^?]*\\?>|</(${nameOf})\\s*>|<(${nameOf})((?:\\s+${nameOf}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>|([^<]+)`,
  "gy",
);
const attribute = new RegExp(`(${nameOf})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "g");
/** What XML 1.0 lets stand in a file. */
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Reads a file strictly, sharing no code with what writes it; throws where it is not well formed. */
export function parseXml(xml: string): Element {
  if (!allowed.test(xml)) throw new Error("A character that XML does not allow");
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const found = token.exec(xml);
    const here = open.at(-1);
    if (!found || !here) throw new Error(`Not well formed: ${xml.slice(at, at + 80)}`);
    const [, closed, opened, attributes = "", isEmpty, text] = found;
    if (text !== undefined) here.text += decoded(text);
    else if (closed !== undefined) {
      if (here.name !== closed) throw new Error(`</${closed}> ends <${here.name}>`);
      open.pop();
    } else if (opened !== undefined) {
      const element = { name: opened, attributes: attributesOf(attributes), children: [], text: "" };
      here.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  const [element, ...others] = root.children;
  if (open.length !== 1 || !element || others.length > 0) throw new Error("Not one whole element");
  return element;
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(attribute)) {
    if (name in found) throw new Error(`${name} is given twice`);
    found[name] = decoded(double ?? single ?? "");
  }
  return found;
}

function decoded(text: string): string {
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const sign = name.startsWith("#x")
      ? String.fromCodePoint(Number.parseInt(name.slice(2), 16))
      : name.startsWith("#")
        ? String.fromCodePoint(Number(name.slice(1)))
        : entities[name];
    if (sign === undefined || !whole.endsWith(";") || !allowed.test(sign)) {
      throw new Error(`${whole} stands for nothing`);
    }
    return sign;
  });
}

/** The elements of a name in an element, however deep, in order. */
export const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

/** The first element a path of names leads to. */
export const at = (element: Element, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>(
    (here, name) => here?.children.find((child) => child.name === name),
    element,
  );
