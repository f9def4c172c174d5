// Walks the drawing list of a PDF page and tells where each letter and each ruled line stands. Programs that borrow a
// letter from a second font draw it after the rest of the line, so the order of drawing is no order of reading.
import { readRules, type Rule } from './pdf-rules.ts';

/** One drawn letter; x, y (baseline), width and size in points from the page's lower left corner. */
export interface Glyph {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  font: string;
}

export type Matrix = readonly [number, number, number, number, number, number];

interface TextState {
  matrix: Matrix;
  size: number;
  font: string;
  /** Width of one unit of a glyph: 0.001 but in Type 3 fonts. */
  unit: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  rise: number;
  leading: number;
}

export interface DrawingList {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** Numbers of the drawing operations, as pdf.js names them. */
export type Operations = Readonly<Record<string, number>>;

/** `view` turns page space to what a reader sees (for pages that are stored rotated). Sideways text is left out. */
export function readDrawing(
  list: DrawingList,
  ops: Operations,
  unitOf: (font: string) => number,
  view: Matrix,
): { glyphs: Glyph[]; rules: Rule[] } {
  const glyphs: Glyph[] = [];
  const rules: Rule[] = [];
  const stack: TextState[] = [];
  let state: TextState = {
    matrix: view,
    size: 0,
    font: '',
    unit: 0.001,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    rise: 0,
    leading: 0,
  };
  let [text, line]: [Matrix, Matrix] = [IDENTITY, IDENTITY];
  const move = (x: number, y: number): void => {
    line = multiply(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  const names = new Map(Object.entries(ops).map(([name, code]) => [code, name]));
  for (const [at, code] of list.fnArray.entries()) {
    const args = toList(list.argsArray[at]);
    const [first, second] = [toNumber(args[0]), toNumber(args[1])];
    switch (names.get(code)) {
      case 'save':
        stack.push({ ...state });
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
        state = stack.pop() ?? state;
        break;
      case 'paintFormXObjectBegin':
        stack.push({ ...state });
        state.matrix = multiply(state.matrix, toMatrix(args[0]) ?? IDENTITY);
        break;
      case 'transform':
        state.matrix = multiply(state.matrix, toMatrix(args) ?? IDENTITY);
        break;
      case 'beginText':
        [text, line] = [IDENTITY, IDENTITY];
        break;
      case 'setTextMatrix':
        line = toMatrix(args.length === 6 ? args : args[0]) ?? IDENTITY;
        text = line;
        break;
      case 'moveText':
        move(first, second);
        break;
      case 'setLeadingMoveText':
        state.leading = -second;
        move(first, second);
        break;
      case 'nextLine':
        move(0, -state.leading);
        break;
      case 'setLeading':
        state.leading = first;
        break;
      case 'setCharSpacing':
        state.charSpacing = first;
        break;
      case 'setWordSpacing':
        state.wordSpacing = first;
        break;
      case 'setHScale':
        state.scale = first / 100;
        break;
      case 'setTextRise':
        state.rise = first;
        break;
      case 'setFont':
        state.font = String(args[0]);
        state.size = second;
        state.unit = unitOf(state.font);
        break;
      case 'showText':
      case 'showSpacedText':
        text = show(toList(args[0]), text, state, glyphs);
        break;
      case 'constructPath':
        // A path that is only clipped with, not painted, ends in endPath.
        if (first !== ops['endPath']) rules.push(...readRules(toList(toList(args[1])[0]).map(toNumber), state.matrix));
        break;
      default:
    }
  }
  return { glyphs, rules };
}

/** Draws one string: numbers between the letters move them apart, in thousandths of the size. */
function show(pieces: readonly unknown[], start: Matrix, state: TextState, glyphs: Glyph[]): Matrix {
  let text = start;
  for (const piece of pieces) {
    let advance: number;
    if (typeof piece === 'number') advance = (-piece / 1000) * state.size * state.scale;
    else if (isGlyph(piece)) {
      const width = piece.width * state.unit * state.size * state.scale;
      const space = state.charSpacing + (piece.isSpace === true ? state.wordSpacing : 0);
      const [a, b, , , x, y] = multiply(state.matrix, multiply(text, [1, 0, 0, 1, 0, state.rise]));
      const stretch = Math.hypot(a, b);
      if (a > Math.abs(b))
        glyphs.push({
          text: piece.unicode,
          x,
          y,
          width: width * stretch,
          size: Math.abs(state.size) * stretch,
          font: state.font,
        });
      advance = width + space * state.scale;
    } else continue;
    text = multiply(text, [1, 0, 0, 1, advance, 0]);
  }
  return text;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function isGlyph(piece: unknown): piece is { unicode: string; width: number; isSpace?: boolean } {
  return (
    typeof piece === 'object' &&
    piece !== null &&
    'unicode' in piece &&
    typeof piece.unicode === 'string' &&
    'width' in piece &&
    typeof piece.width === 'number'
  );
}

function toList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return ArrayBuffer.isView(value) && 'length' in value ? Array.from(value as Float32Array) : [];
}

function toNumber(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function toMatrix(value: unknown): Matrix | null {
  const [a, b, c, d, e, f] = toList(value).map(toNumber);
  return f === undefined ? null : [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f];
}
