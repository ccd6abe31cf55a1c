// A strict reader of XML documents for tests: what it accepts is well-formed (XML 1.0, without DTDs of its own).
// Used by tests of rendered guides; far slower than a real parser, and without recovery.

/** One element. `text` is its own text without that of its children. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const NAME = "[A-Za-z_][A-Za-z0-9_.:-]*";
const TOKEN = new RegExp(
  `<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>|([^<]+)`,
  "y",
);
const ATTRIBUTE = new RegExp(`(${NAME})="([^"]*)"`, "g");
const PROLOG = new RegExp(
  `^<\\?xml version="1\\.0" encoding="UTF-8"\\?>\\n<!DOCTYPE (${NAME}) SYSTEM "[^"<]*">\\n`,
);
// XML 1.0, 2.2 Characters: everything that is not one of these may not occur, not even as a reference.
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The root element of a document. Throws an Error that names the place of the first fault. */
export function parseXml(document: string): XmlElement {
  const prolog = PROLOG.exec(document);
  if (!prolog) throw new Error(`no prolog: ${JSON.stringify(document.slice(0, 100))}`);
  const bad = NO_CHARACTER.exec(document);
  if (bad) throw fault(document, bad.index, "a character that XML does not allow");
  const outside: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open: XmlElement[] = [outside];
  TOKEN.lastIndex = prolog[0].length;
  while (TOKEN.lastIndex < document.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(document);
    if (!token) throw fault(document, at, "neither a tag nor text");
    const [, closes, name, attributes, isEmpty, text] = token;
    const parent = open.at(-1)!;
    if (text !== undefined) {
      parent.text += unescapeText(document, at, text);
    } else if (closes) {
      if (open.length === 1 || parent.name !== name || attributes || isEmpty) {
        throw fault(document, at, `</${name}> where ${parent.name || "nothing"} is open`);
      }
      open.pop();
    } else {
      const element = {
        name: name!,
        attributes: readAttributes(document, at, attributes ?? ""),
        children: [],
        text: "",
      };
      parent.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  if (open.length > 1) throw fault(document, document.length, `${open.at(-1)!.name} is not closed`);
  const [root, ...more] = outside.children;
  if (!root || more.length > 0 || outside.text.trim() !== "") {
    throw fault(document, document.length, "there is not exactly one root element");
  }
  if (root.name !== prolog[1]) throw fault(document, 0, `the root is ${root.name}, not ${prolog[1]}`);
  return root;
}

function readAttributes(document: string, at: number, text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(ATTRIBUTE)) {
    if (name! in attributes) throw fault(document, at, `the attribute ${name} stands twice`);
    attributes[name!] = unescapeText(document, at, value!);
  }
  return attributes;
}

function unescapeText(document: string, at: number, text: string): string {
  if (text.includes("]]>")) throw fault(document, at, "]]> in text");
  return text.replace(/&(?:(\w+)|#(\d+)|#x([0-9a-f]+));|&/gi, (reference, name, decimal, hex) => {
    if (name !== undefined && Object.hasOwn(ENTITIES, name)) return ENTITIES[name]!;
    const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? "", 16);
    const character = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    if (character === "" || NO_CHARACTER.test(character)) {
      throw fault(document, at, `the reference ${reference}`);
    }
    return character;
  });
}

function fault(document: string, at: number, what: string): Error {
  const line = document.slice(0, at).split("\n").length;
  return new Error(
    `line ${line}: ${what} at ${JSON.stringify(document.slice(Math.max(0, at - 20), at + 60))}`,
  );
}
