// OpenDocument list styles (ODF 1.3 part 3, 16.30–16.35): how each level counts, and what stands around the number.
import { formatCounter, ListCounter } from './numbering.ts';
import { descendantsNamed, type XmlElement } from './xml.ts';

interface Level {
  format: string;
  prefix: string;
  suffix: string;
  shown: number;
  start: number;
  bullet: string;
}

export interface OdtLists {
  /** Called where a list begins: it counts anew unless it says that it continues another. */
  open(style: string, level: number, attributes: Record<string, string>): void;
  /** The number painted before the next item. */
  nextLabel(style: string, level: number, attributes: Record<string, string>): string;
}

/** Collects the list styles of content.xml and styles.xml. */
export function readOdtLists(trees: XmlElement[]): OdtLists {
  const styles = new Map<string, Level[]>();
  for (const style of trees.flatMap((tree) => descendantsNamed(tree, 'list-style'))) {
    styles.set(style.attributes['name'] ?? '', readLevels(style));
  }
  const counters = new Map<string, ListCounter>();
  return {
    open(style, level, attributes) {
      const continues = attributes['continue-numbering'] === 'true' || 'continue-list' in attributes;
      if (level === 0 && (!continues || !counters.has(style))) counters.set(style, new ListCounter());
    },
    nextLabel(style, level, attributes) {
      const levels = styles.get(style) ?? [];
      const here = levels[level];
      if (!here) return '';
      if (here.bullet) return /^[+•·*o]$/.test(here.bullet) ? here.bullet : '-';
      const counter = counters.get(style) ?? new ListCounter();
      counters.set(style, counter);
      const starts = levels.map((one, at) =>
        at === level ? Number(attributes['start-value'] ?? one.start) || 1 : one.start,
      );
      const counts = counter.next(level, starts);
      const first = Math.max(0, level - here.shown + 1);
      const number = counts
        .slice(first)
        .map((count, at) => formatCounter(count, levels[first + at]?.format ?? '1'))
        .filter(Boolean)
        .join('.');
      return number && `${here.prefix}${number}${here.suffix}`;
    },
  };
}

function readLevels(style: XmlElement): Level[] {
  const levels: Level[] = [];
  for (const child of style.children) {
    if (typeof child === 'string' || !child.name.startsWith('list-level-style')) continue;
    const { attributes } = child;
    const at = Math.min((Number(attributes['level'] ?? 1) || 1) - 1, 12);
    levels[at] = {
      format: attributes['num-format'] ?? '',
      prefix: attributes['num-prefix'] ?? '',
      suffix: attributes['num-suffix'] ?? '',
      shown: Number(attributes['display-levels'] ?? 1) || 1,
      start: Number(attributes['start-value'] ?? 1) || 1,
      bullet: child.name === 'list-level-style-bullet' ? (attributes['bullet-char'] ?? '-') : '',
    };
  }
  return levels;
}
