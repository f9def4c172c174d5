import type { Catalog } from '../../catalog/catalog.ts';
import type { GlossaryEntry } from '../document.ts';

/** The abbreviations that staff keep, and the initials of every place: BP is Bình Phước, unless it is one of theirs. */
export function glossaryOf(catalog: Catalog): GlossaryEntry[] {
  const terms = catalog.glossary.map(({ short, long, kind, explain }) => ({
    short,
    long,
    ...(kind !== null && { kind }),
    ...(explain !== null && { explain }),
  }));
  const taken = new Set(terms.map(({ short }) => short));
  const places = [...catalog.place.values()].map(({ name }) => ({ short: initialsOf(name), long: [name] }));
  return [...terms, ...places.filter(({ short }) => short.length > 1 && !taken.has(short))];
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');
}
