import type { SearchSection } from '../document.ts';

/** A section before it is written down: lines that may be missing. */
export interface SectionInput {
  anchor: string;
  heading: string;
  lines: readonly (string | null | undefined)[];
}

/** A section with its lines as paragraphs; none when nothing is in it. */
export function section({ anchor, heading, lines }: SectionInput): SearchSection[] {
  const text = lines.filter((line) => line !== null && line !== undefined && line !== '').join('\n');
  return text === '' && heading === '' ? [] : [{ anchor, heading, text }];
}
