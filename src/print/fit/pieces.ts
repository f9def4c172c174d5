// Cuts a text into the pieces that a line break must leave whole.
import { COMPOUNDS } from './compounds.ts';

/**
 * Pieces of one line of text, in order; joined by single spaces they are the text again. Kept whole: compounds (of the
 * list and of `terms`), dates, "lần thứ N", a number and what it counts, capitalised names, and a dash with the word
 * before it.
 */
export function cutPieces(line: string, terms: readonly string[] = []): Piece[] {
  const words = line.trim().split(/\s+/u);
  const glued = new Set<number>();
  glueDashes(words, glued);
  gluePhrases(words, glued, terms);
  gluePatterns(words, glued);
  glueNames(words, glued);
  const pieces: Piece[] = [];
  words.forEach((word, index) => {
    const last = pieces.at(-1);
    if (last !== undefined && glued.has(index)) last.text += ` ${word}`;
    else pieces.push({ text: word, breakCost: 0 });
  });
  pieces.forEach((piece, index) => (piece.breakCost = costAfter(piece.text, pieces[index + 1]?.text)));
  return pieces;
}

export interface Piece {
  text: string;
  /** What it costs to end a line here: 0 after a full stop or a dash, more where the eye expects the line to go on. */
  breakCost: number;
}

/** A phrase longer than this may be cut between its own compounds. */
const LONGEST_PHRASE = 4;

const PATTERNS: readonly RegExp[] = [
  /(?<![\p{L}\d])lần thứ [\p{L}\d]+/giu,
  /(?<![\p{L}\d])(?:ngày \d{1,2} )?tháng \d{1,2}(?: năm \d{4})?(?!\d)/giu,
  /(?<![\p{L}\d])(?:sáng|chiều|tối|ngày|quý|năm|từ|đến|điều|khoản|số|thứ) (?:\d[\d/.,:-]*|[IVXLC]+)(?!\p{L})/giu,
  /(?<![\p{L}\d])quý (?:\d|[IV]+)(?: năm \d{4})?/giu,
  /(?<!(?:năm|thứ|ngày) |[\p{L}\d/.,])\d+(?:[.,]\d+)*(?: %| (?!(?:tại|của|và|với|là|ở|do|để|đến|trong|trên|có|được)(?!\p{L}))\p{Ll}+)/gu,
];

function glueDashes(words: string[], glued: Set<number>): void {
  words.forEach((word, index) => {
    if (index > 0 && /^[-–—:;,.!?…/&+]+$/u.test(word)) glued.add(index);
  });
}

function gluePhrases(words: string[], glued: Set<number>, terms: readonly string[]): void {
  const phrases = new Set([...COMPOUNDS, ...terms.map((term) => term.normalize('NFC').toLowerCase())]);
  const bare = words.map((word) => word.toLowerCase().replace(/^[“"'(«]+|[”"')».,:;!?…]+$/gu, ''));
  for (let start = 0; start < words.length; start += 1) {
    for (let size = Math.min(LONGEST_PHRASE, words.length - start); size >= 2; size -= 1) {
      const inside = words.slice(start, start + size - 1).every((word) => /[\p{L}\d]$/u.test(word));
      if (!inside || !phrases.has(bare.slice(start, start + size).join(' '))) continue;
      for (let at = start + 1; at < start + size; at += 1) glued.add(at);
      break;
    }
  }
}

function gluePatterns(words: string[], glued: Set<number>): void {
  const starts: number[] = [];
  words.reduce((at, word) => (starts.push(at), at + word.length + 1), 0);
  const text = words.join(' ');
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      starts.forEach((start, index) => {
        if (start > match.index && start < end) glued.add(index);
      });
    }
  }
}

/** What stands before the name of a place. */
const BEFORE_NAME = /^(?:tỉnh|huyện|xã|phường|quận|thôn|ấp)$/iu;

/**
 * "Việt Nam", "Nguyễn Thị Minh Khai", "tỉnh Bến Tre": capitalised words side by side, and the kind of a place with its
 * name. All-capital text has no names.
 */
function glueNames(words: string[], glued: Set<number>): void {
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (
      before !== undefined &&
      (/^\p{Lu}[\p{Ll}\p{M}]*$/u.test(before) || BEFORE_NAME.test(before)) &&
      /^\p{Lu}\p{Ll}[\p{L}\p{M}]*[^\p{L}]*$/u.test(word)
    ) {
      glued.add(index);
    }
  });
}

function costAfter(piece: string, next: string | undefined): number {
  if (next === undefined || /[.:;!?…]$/u.test(piece) || /\s[-–—]$/u.test(piece)) return 0;
  if (/,[”"')]?$/u.test(piece)) return 0.5;
  if (/^(?:và|với|cho|để|là|của|trong|tại|vì|bằng|hoặc|do|về|từ|đến|trên|cùng)(?:\s|$)/iu.test(next)) return 1;
  if (/(?:^|\s)(?:và|với|cho|để|là|của|trong|tại|vì|bằng|hoặc|do|về|từ|các|những|một|không|cùng)$/iu.test(piece))
    return 5;
  return 2;
}
