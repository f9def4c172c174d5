// A small reader for the well-formed XML inside .docx and .odt files. It follows no entity but the five of XML
// and the numeric ones, so a hostile file cannot make it fetch or swell.

export interface XmlElement {
  /** Local name: the prefix is dropped, since producers choose it freely. */
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!(?:[^<>"']|"[^"]*"|'[^']*')*>|<(\/?)([^\s/>]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)|</g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Parses one XML document; unclosed or stray tags are tolerated, never thrown on. */
export function parseXml(source: string): XmlElement {
  const root: XmlElement = { name: '#root', attributes: {}, children: [] };
  const open = [root];
  for (const [, cdata, closing, tag, attributes, selfClosing, text] of source.matchAll(TOKEN)) {
    const parent = open.at(-1) ?? root;
    if (cdata !== undefined) parent.children.push(cdata);
    else if (text !== undefined) parent.children.push(decode(text));
    else if (tag === undefined) continue;
    else if (closing) close(open, localName(tag));
    else {
      const element = { name: localName(tag), attributes: readAttributes(attributes ?? ''), children: [] };
      parent.children.push(element);
      if (!selfClosing && open.length < 500) open.push(element);
    }
  }
  return root;
}

/** Child elements of a name, in order. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element
    ? (element.children.filter((child) => typeof child !== 'string' && child.name === name) as XmlElement[])
    : [];
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenNamed(element, name)[0];
}

/** Every descendant of a name, in document order. */
export function descendantsNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (current: XmlElement): void => {
    for (const child of current.children) {
      if (typeof child === 'string') continue;
      if (child.name === name) found.push(child);
      walk(child);
    }
  };
  if (element) walk(element);
  return found;
}

function close(open: XmlElement[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name);
  if (at > 0) open.length = at;
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [, name = '', double, single] of source.matchAll(ATTRIBUTE)) {
    attributes[localName(name)] = decode(double ?? single ?? '');
  }
  return attributes;
}

function decode(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
