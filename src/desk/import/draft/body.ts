// The document's own text as an MDX body in which nothing can be taken for code.
import type { Block, Table } from '../blocks.ts';
import { readMarker } from '../form/markers.ts';

/** Parts become headings, lists and paragraphs keep their marks, tables become Markdown tables. */
export function writeBody(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.kind === 'table' ? writeTable(block) : writeLine(block.text)))
    .filter(Boolean)
    .join('\n\n');
}

function writeLine(text: string): string {
  const marker = readMarker(text);
  const rank = marker?.rank ?? 20;
  if (rank <= 2 && text.length < 200 && !/[.;]$/.test(text)) return `## ${escapeMdx(text)}`;
  if (rank === 3 && text.length < 120 && !/[.;,]$/.test(text)) return `### ${escapeMdx(text)}`;
  return marker !== null && rank >= 8 ? `- ${escapeMdx(marker.text)}` : escapeStart(escapeMdx(text));
}

function writeTable({ rows }: Table): string {
  const lines = rows.map((row) => `| ${row.map((cell) => escapeMdx(cell.replace(/\s+/g, ' ').trim())).join(' | ')} |`);
  const rule = `|${(rows[0] ?? []).map(() => ' --- ').join('|')}|`;
  return [lines[0] ?? '', rule, ...lines.slice(1)].join('\n');
}

/** Backslashes before every character that MDX or Markdown would read as more than a letter. */
export function escapeMdx(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|~$]/g, (character) => `\\${character}`);
}

/** "1." and "#" at a line's start would begin a list or a heading; so would "import" begin code. */
function escapeStart(text: string): string {
  return text
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(?:import|export)(?=\s|$)/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}
