import type { SearchSection } from '../document.ts';

/** A section before it is written down: lines that may be missing. */
export interface SectionInput {
  anchor: string;
  heading: string;
  lines: readonly Line[];
  aside?: boolean;
}

type Line = string | null | undefined;

/** A section with its lines as paragraphs, none of them twice; no section when nothing is said in it. */
export function section({ anchor, heading, lines, aside = false }: SectionInput): SearchSection[] {
  const text = [...new Set(lines.filter(Boolean))].join('\n');
  return text === '' ? [] : [{ anchor, heading, text, ...(aside && { aside }) }];
}

/** What is known of one thing, in one line: "Treo băng rôn ở trụ sở. Sở Y tế. Từ ngày 24/3". */
export function sentences(...parts: Line[]): string {
  return parts
    .map((part) => part?.trim().replace(/[.;,]+$/, '') ?? '')
    .filter((part) => part !== '')
    .map(beginLarge)
    .join('. ');
}

/** "cơ quan, đơn vị" → "Cơ quan, đơn vị" */
export const beginLarge = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
