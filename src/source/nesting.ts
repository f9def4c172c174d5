const MAX_MARKERS = 12;
const MAX_INDENT = 80;
const MAX_BRACKETS = 100;
const MARKER = /[ \t]{0,80}(?:>|(?:[-*+?]|\d{1,9}[.)])(?=[ \t]|$))/y;

/**
 * The first line (from 1) on which lists, quotes or brackets stand inside each other deeper than any honest text goes,
 * or null. Asked before a parser is: those of YAML and Markdown call themselves once a level, and slow down with depth.
 */
export function findDeepLine(text: string): number | null {
  let brackets = 0;
  for (const [index, line] of text.split('\n').entries()) {
    let deepest = brackets;
    for (const letter of line) {
      if (letter === '[' || letter === '{') brackets += 1;
      else if ((letter === ']' || letter === '}') && brackets > 0) brackets -= 1;
      deepest = Math.max(deepest, brackets);
    }
    if (
      deepest > MAX_BRACKETS ||
      countMarkers(line) > MAX_MARKERS ||
      line.length - line.trimStart().length > MAX_INDENT
    )
      return index + 1;
  }
  return null;
}

function countMarkers(line: string): number {
  MARKER.lastIndex = 0;
  let count = 0;
  while (count <= MAX_MARKERS && MARKER.test(line)) count += 1;
  return count;
}
