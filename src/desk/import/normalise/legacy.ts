// Turns TCVN3, VNI and mis-decoded text into Unicode: by the font where the file names it, by reading it where not.
import { TCVN3, VNI_LETTERS, VNI_MARKS } from './legacy-tables.ts';
import { measureLegibility } from './syllables.ts';

export type Encoding = 'unicode' | 'tcvn3' | 'vni' | 'mojibake';

const MARK_BY_CHARACTER = new Map(VNI_MARKS.map((one) => [one.mark, one]));
/** Letters that exist in Unicode Vietnamese only: a line that holds one is no longer in an old encoding. */
const SURELY_UNICODE = /[\u1ea0-\u1ef9\u0103\u0111\u01a1\u01b0\u0102\u0110\u01a0\u01af]/;
const OLD_CHARACTER = /[\u00a1-\u00ff]/;

/** TCVN3 characters to letters. Lines in capitals come out in capitals, although the code has none with tones. */
export function fromTcvn3(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const read = line.replace(/[\u00a1-\u00ff]/g, (character) => TCVN3.get(character) ?? character);
      if (/[A-Z]/.test(line) && !/[a-z]/.test(line)) return read.toUpperCase();
      return read.replace(/\S+/g, (word) =>
        /[A-Z].*[A-Z]/.test(word) && !/[a-z]/.test(word) ? word.toUpperCase() : word,
      );
    })
    .join('\n');
}

/** VNI letters and marks to letters, longest first, so that "Phöôùc" gives "Phước". */
export function fromVni(text: string): string {
  let read = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    const mark = MARK_BY_CHARACTER.get(text[at + 1] ?? '');
    const letter = VNI_LETTERS.get(character) ?? character;
    if (mark?.after.test(character)) {
      read += letter + mark.adds;
      at++;
    } else read += letter;
  }
  return read.normalize('NFC');
}

/** UTF-8 that was read as Windows-1252 ("CÃ´ng tÃ¡c"); unchanged where it is not that. */
export function fromMojibake(text: string): string {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const byte = code < 256 ? code : WINDOWS_1252.indexOf(character) + 0x80;
    if (byte < 0x80 && code >= 256) return text;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return text;
  }
}

const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Fonts that draw an old encoding: ".VnTime", "VNI-Times". */
export function isOldFont(font: string): boolean {
  return /^VNI[-\s]/i.test(font) || /^\.?Vn[A-Z]/.test(font);
}

/** Text set in an old font is in that font's encoding, whatever the file says; ".Vn…H" fonts draw capitals. */
export function readFontText(text: string, font: string): string {
  if (/^VNI[-\s]/i.test(font)) return SURELY_UNICODE.test(text) ? text : fromVni(text);
  if (!/^\.?Vn[A-Z]/.test(font) || SURELY_UNICODE.test(text)) return text;
  const read = fromTcvn3(text);
  return /^\.Vn.*H$/.test(font) ? read.toUpperCase() : read;
}

const READERS: Record<Encoding, (text: string) => string> = {
  unicode: (text) => text,
  tcvn3: fromTcvn3,
  vni: fromVni,
  mojibake: fromMojibake,
};

/** The encoding in which a text reads best; Unicode unless another one is clearly better. */
export function detectEncoding(text: string): Encoding {
  let best: Encoding = 'unicode';
  let bestScore = score(text) + 0.08;
  if (!OLD_CHARACTER.test(text)) return best;
  for (const encoding of ['tcvn3', 'vni', 'mojibake'] as const) {
    const read = READERS[encoding](text);
    const reached = read === text ? 0 : score(read);
    if (reached > bestScore) [best, bestScore] = [encoding, reached];
  }
  return best;
}

/** Converts whole lines: those of the document's own encoding, and single ones that were pasted from another. */
export function toUnicode(lines: readonly string[]): { lines: string[]; encodings: Encoding[] } {
  const old = lines.filter((line) => !SURELY_UNICODE.test(line));
  const main = detectEncoding(old.join('\n'));
  const found = new Set<Encoding>();
  const read = lines.map((line) => {
    if (SURELY_UNICODE.test(line) && !/[ÃÆÄ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]/.test(line)) return line;
    if (!OLD_CHARACTER.test(line)) return line;
    const encoding = main === 'unicode' ? detectLine(line) : main;
    if (encoding !== 'unicode') found.add(encoding);
    return READERS[encoding](line);
  });
  return { lines: read, encodings: [...found] };
}

/** One short line proves little, so it must become wholly readable to be converted on its own. */
function detectLine(line: string): Encoding {
  const encoding = detectEncoding(line);
  if (encoding === 'unicode') return encoding;
  const { words, syllables } = measureLegibility(READERS[encoding](line));
  return words >= 3 && syllables > 0.9 && measureLegibility(line).syllables < 0.7 ? encoding : 'unicode';
}

function score(text: string): number {
  const { syllables, marked } = measureLegibility(text.slice(0, 60_000));
  return syllables + 0.3 * Math.min(marked, 0.7);
}
