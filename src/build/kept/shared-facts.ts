// Facts of pages as they lie in a file: what many pages share stands in tables, once.
import type { PageFacts } from '../site/facts.ts';
import type { Link } from '../site/read-link.ts';

export interface Tables {
  texts: string[];
  links: WrittenLink[];
}

/** Most links are their address and fragment as they are written. */
type WrittenLink = string | [written: string, address: string, fragment: string];

/** Numbers of texts and links; a link to a part of the page itself is the number of its fragment, counted down from -1. */
export type WrittenFacts = [
  address: string,
  title: string,
  description: string,
  policy: number,
  ids: number[],
  parts: number[],
  links: number[],
  letters: number,
  faults: string[],
];

/** Numbers things in the order in which they come; the same thing has one number. */
export interface Table<T> {
  numberOf(thing: T): number;
  all(): T[];
}

export function openTable<T>(): Table<T> {
  const numbers = new Map<T, number>();
  return {
    numberOf: (thing) => {
      const known = numbers.get(thing);
      if (known !== undefined) return known;
      numbers.set(thing, numbers.size);
      return numbers.size - 1;
    },
    all: () => [...numbers.keys()],
  };
}

/** What turns facts into numbers, with `texts` as the table of texts; `links` gives the table of links that came of it. */
export function factsToTables(texts: Table<string>): {
  write(facts: PageFacts): WrittenFacts;
  links(): WrittenLink[];
} {
  const table = openTable<string>();
  const written: WrittenLink[] = [];
  // Pages share links as objects, too, which are found sooner than by what they say.
  const numbers = new Map<Link, number>();
  const numberOf = (link: Link): number => {
    const isPlain = link.written === toPlain(link);
    const number = table.numberOf(isPlain ? link.written : `${link.written}\n${link.address}\n${link.fragment}`);
    if (number === written.length) written.push(isPlain ? link.written : [link.written, link.address, link.fragment]);
    numbers.set(link, number);
    return number;
  };
  const writeLink = (link: Link, page: string): number =>
    link.address === page && link.written === `#${link.fragment}`
      ? -1 - texts.numberOf(link.fragment)
      : (numbers.get(link) ?? numberOf(link));
  return {
    write: ({ address, title, description, policy, ids, parts, links, letters, faults }) => [
      address,
      title,
      description,
      texts.numberOf(policy),
      ids.map(texts.numberOf),
      parts.map(texts.numberOf),
      links.map((link) => writeLink(link, address)),
      letters,
      faults,
    ],
    links: () => written,
  };
}

/** What turns them back. Pages share their links as objects. */
export function factsFromTables({ texts, links: written }: Tables): (facts: WrittenFacts) => PageFacts {
  const table = written.map((link): Link =>
    typeof link === 'string' ? readPlain(link) : { written: link[0], address: link[1], fragment: link[2] },
  );
  const nowhere: Link = { address: '', fragment: '', written: '' };
  const textAt = (number: number): string => texts[number] ?? '';
  const linkAt = (number: number, page: string): Link => {
    if (number >= 0) return table[number] ?? nowhere;
    const fragment = textAt(-1 - number);
    return { address: page, fragment, written: `#${fragment}` };
  };
  return ([address, title, description, policy, ids, parts, links, letters, faults]) => ({
    address,
    title,
    description,
    policy: textAt(policy),
    ids: ids.map(textAt),
    parts: parts.map(textAt),
    links: links.map((link) => linkAt(link, address)),
    letters,
    faults,
  });
}

/** What reads back as the same link; null where nothing does. */
const toPlain = ({ address, fragment }: Link): string | null =>
  address.includes('#') ? null : fragment === '' ? address : `${address}#${fragment}`;

function readPlain(written: string): Link {
  const end = written.indexOf('#');
  return end < 0
    ? { address: written, fragment: '', written }
    : { address: written.slice(0, end), fragment: written.slice(end + 1), written };
}
