// Word's automatic numbering: word/numbering.xml says how a list counts, the paragraph says which list it is in.
import { formatCounter, ListCounter } from './numbering.ts';
import { childNamed, childrenNamed, descendantsNamed, type XmlElement } from './xml.ts';

interface Level {
  format: string;
  /** "%1.%2)": %n stands for the counter of level n. */
  pattern: string;
  start: number;
}

export interface DocxNumbering {
  /** The number that Word paints before this paragraph ("I.", "a)", "-"), or "" outside lists. */
  nextLabel(paragraphProperties: XmlElement | undefined): string;
}

/** Reads `numbering.xml` and the numbered styles of `styles.xml` (ECMA-376 part 1, 17.9). */
export function readDocxNumbering(numbering: XmlElement, styles: XmlElement): DocxNumbering {
  const lists = readLists(numbering);
  const styleNumbers = readStyleNumbers(styles);
  const counters = new Map<string, ListCounter>();
  return {
    nextLabel(properties) {
      const style = childNamed(properties, 'pStyle')?.attributes['val'] ?? '';
      const own = readNumPr(properties);
      const inherited = styleNumbers.get(style);
      const id = own?.id ?? inherited?.id;
      const list = id === undefined ? undefined : lists.get(id);
      if (!list) return '';
      const index = Math.min(own?.level ?? inherited?.level ?? 0, 8);
      const level = list.levels[index];
      if (!level) return '';
      if (level.format === 'bullet') return bulletFor(level.pattern);
      const counter = counters.get(list.key) ?? new ListCounter();
      counters.set(list.key, counter);
      const counts = counter.next(
        index,
        list.levels.map((one) => one?.start ?? 1),
      );
      return level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        return formatCounter(counts[at] ?? 1, list.levels[at]?.format ?? 'decimal');
      });
    },
  };
}

interface List {
  /** Lists that share an abstract definition go on counting together, unless a number overrides its start. */
  key: string;
  levels: (Level | undefined)[];
}

function readLists(numbering: XmlElement): Map<string, List> {
  const abstracts = new Map<string, (Level | undefined)[]>();
  for (const element of descendantsNamed(numbering, 'abstractNum')) {
    abstracts.set(element.attributes['abstractNumId'] ?? '', readLevels(element));
  }
  const lists = new Map<string, List>();
  for (const element of descendantsNamed(numbering, 'num')) {
    const id = element.attributes['numId'] ?? '';
    const abstractId = childNamed(element, 'abstractNumId')?.attributes['val'] ?? '';
    const levels = [...(abstracts.get(abstractId) ?? [])];
    const overrides = childrenNamed(element, 'lvlOverride');
    for (const override of overrides) {
      const at = Number(override.attributes['ilvl'] ?? 0);
      const replaced = readLevels(override)[at] ?? levels[at];
      const start = childNamed(override, 'startOverride')?.attributes['val'];
      if (replaced) levels[at] = { ...replaced, start: start === undefined ? replaced.start : Number(start) };
    }
    lists.set(id, { key: overrides.length > 0 ? `num ${id}` : `abstract ${abstractId}`, levels });
  }
  return lists;
}

function readLevels(parent: XmlElement): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const element of childrenNamed(parent, 'lvl')) {
    levels[Math.min(Number(element.attributes['ilvl'] ?? 0) || 0, 8)] = {
      format: childNamed(element, 'numFmt')?.attributes['val'] ?? 'decimal',
      pattern: childNamed(element, 'lvlText')?.attributes['val'] ?? '',
      start: Number(childNamed(element, 'start')?.attributes['val'] ?? 1),
    };
  }
  return levels;
}

function readStyleNumbers(styles: XmlElement): Map<string, { id: string; level: number | undefined }> {
  const found = new Map<string, { id: string; level: number | undefined }>();
  for (const style of descendantsNamed(styles, 'style')) {
    const number = readNumPr(childNamed(style, 'pPr'));
    if (number) found.set(style.attributes['styleId'] ?? '', number);
  }
  return found;
}

function readNumPr(properties: XmlElement | undefined): { id: string; level: number | undefined } | undefined {
  const numPr = childNamed(properties, 'numPr');
  const id = childNamed(numPr, 'numId')?.attributes['val'];
  const level = childNamed(numPr, 'ilvl')?.attributes['val'];
  return id === undefined ? undefined : { id, level: level === undefined ? undefined : Number(level) };
}

/** Symbol fonts store private characters; a plain dash says the same, except "+" which marks a lower level. */
function bulletFor(pattern: string): string {
  return /^[+•·*o]$/.test(pattern) ? pattern : '-';
}
