// Letters of a PDF page to the pieces of text that stand close together on one line.
import type { Glyph } from './pdf-drawing.ts';
import type { Weight, Word } from './pdf-rows.ts';

/** Gaps in parts of the letters' size: wider ones end a piece. Pages without space letters part words by gaps alone. */
const [WIDE_GAP, WORD_GAP] = [0.3, 0.15];

export interface Fonts {
  isOld(font: string): boolean;
  isBold(font: string): boolean;
  /** The text of one font in Unicode. */
  read(text: string, font: string): string;
}

/** Letters of fonts that need no conversion may stand side by side in one piece. */
export function toRuns(glyphs: readonly Glyph[], fonts: Fonts): Word[] {
  const letters = composeMarks(glyphs);
  const hasSpaces = letters.filter(({ text }) => text.trim() === '').length > letters.length * 0.05;
  const widest = hasSpaces ? WIDE_GAP : WORD_GAP;
  return toLines(letters).flatMap((line) => {
    const runs: Glyph[][] = [];
    for (const letter of line) {
      const last = runs.at(-1)?.at(-1);
      const parted = !last || letter.x - last.x - last.width > Math.max(letter.size, last.size) * widest;
      if (parted || (letter.font !== last.font && (fonts.isOld(letter.font) || fonts.isOld(last.font))))
        runs.push([letter]);
      else runs.at(-1)?.push(letter);
    }
    return runs.flatMap((run) => toWord(run, fonts));
  });
}

/** Combining marks join the letter drawn before them; a letter drawn twice to look bold counts once. */
function composeMarks(glyphs: readonly Glyph[]): Glyph[] {
  const letters: Glyph[] = [];
  const seen = new Set<string>();
  for (const glyph of glyphs) {
    const last = letters.at(-1);
    if (last && /^\p{M}+$/u.test(glyph.text)) {
      letters[letters.length - 1] = { ...last, text: (last.text + glyph.text).normalize('NFC') };
      continue;
    }
    const key = (by: number): string =>
      `${glyph.text}|${Math.round(glyph.x / (glyph.size * 0.1)) + by}|${Math.round(glyph.y)}`;
    if (glyph.text.trim() !== '' && [-1, 0, 1].some((by) => seen.has(key(by)))) continue;
    seen.add(key(0));
    letters.push(glyph);
  }
  return letters;
}

function toLines(letters: readonly Glyph[]): Glyph[][] {
  const lines: Glyph[][] = [];
  for (const letter of [...letters].sort((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && first.y - letter.y < Math.max(first.size, letter.size) * 0.35) line.push(letter);
    else lines.push([letter]);
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x));
}

function toWord(run: readonly Glyph[], fonts: Fonts): Word[] {
  const from = run.findIndex(({ text }) => text.trim() !== '');
  const to = run.findLastIndex(({ text }) => text.trim() !== '');
  const [first, last] = [run[from], run[to]];
  if (!first || !last) return [];
  const letters = run.slice(from, to + 1);
  const text = fonts.read(letters.map((letter) => letter.text).join(''), first.font);
  return [
    {
      text,
      x: first.x,
      y: first.y,
      width: last.x + last.width - first.x,
      height: first.size,
      weight: weightOf(letters, fonts),
    },
  ];
}

function weightOf(letters: readonly Glyph[], fonts: Fonts): Weight {
  const inked = letters.filter(({ text }) => text.trim() !== '');
  const bold = inked.filter(({ font }) => fonts.isBold(font)).length;
  return bold === 0 ? 'plain' : bold === inked.length ? 'bold' : 'mixed';
}
