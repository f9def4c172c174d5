// Asks the layout engine how wide and how high the pieces of a text are: once a text, whatever the number of formats.
import { familiesFor } from '../fonts.ts';
import type { Typst } from '../typst.ts';
import { cutPieces } from './pieces.ts';
import type { Piece } from './pieces.ts';

/** Measures at 100 pt. A line feed in `text` is a break the author wants. `terms` are kept whole. */
export async function measureText(typst: Typst, text: string, look: Look): Promise<MeasuredText> {
  const lines = text
    .normalize('NFC')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => cutPieces(line, look.terms));
  const job = {
    lang: look.lang,
    families: familiesFor(look.lang),
    weight: look.weight,
    pieces: lines.flat().map((piece) => piece.text),
  };
  const files = { 'job.json': JSON.stringify(job) };
  const { marks } = await typst.draw({ template: 'measure.typ', files, query: '<measured>' });
  const measured = marks[0] as { pieces: Measure[]; space: number; cap: number };
  let next = 0;
  return {
    space: measured.space,
    cap: measured.cap,
    lines: lines.map((pieces) => ({ pieces, measures: measured.pieces.slice(next, (next += pieces.length)) })),
  };
}

export interface Look {
  lang: string;
  weight: number;
  terms?: readonly string[];
}

/** In pt at 100 pt. */
export interface MeasuredText {
  lines: MeasuredLine[];
  space: number;
  cap: number;
}

export interface MeasuredLine {
  pieces: Piece[];
  measures: Measure[];
}

/** Width; ink above and below the baseline. */
export interface Measure {
  width: number;
  above: number;
  below: number;
}
