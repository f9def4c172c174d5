// Lines for documents, where the size of letters is given and nothing is measured: a Word file has no ruler.
import { chooseLines } from './lines.ts';
import { cutPieces } from './pieces.ts';

/**
 * A text in as few balanced lines as `most` allows: the length of a line, counted in small letters of middle width.
 * Names, compounds and dates stay whole. A line feed of the author stays; a piece longer than a line stands alone.
 */
export function breakByLetters(text: string, most: number): string[] {
  return text
    .normalize('NFC')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => breakLine(line, most));
}

function breakLine(text: string, most: number): string[] {
  const pieces = cutPieces(text);
  const widths = pieces.map((piece) => widthOf(piece.text));
  const settings = chooseLines(pieces, widths, SPACE, { maxLines: pieces.length, raggedCost: 20 });
  const fits = settings.find(({ lines }) => lines.every(({ width }) => width <= most)) ?? settings.at(-1);
  return (fits?.lines ?? []).map(({ from, to }) => pieces.slice(from, to).map((piece) => piece.text).join(' ')); // prettier-ignore
}

const SPACE = 0.55;
/** Capitals of a serif face are about a third wider than its small letters. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter === ' ' ? SPACE : /\p{Lu}/u.test(letter) ? 1.42 : 1), 0);
