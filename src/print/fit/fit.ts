// Sets a text as large as a box allows.
import { chooseLines } from './lines.ts';
import type { LineShape, Setting } from './lines.ts';
import type { MeasuredLine, MeasuredText } from './measure.ts';

/** White between the lowest ink of one line and the highest of the next, in parts of the cap height. */
const GAP = 0.24;
/** A cheaper break may cost this much of the size. */
const COST_WEIGHT = 0.08;

/**
 * The largest setting of `text` in `box` (pt), by ink bounds: Vietnamese capitals carry marks above and below.
 * Lines the author broke stay as they are.
 */
export function fitText(text: MeasuredText, box: Box): Fit {
  const candidates = text.lines.length > 1 ? [authorLines(text)] : balanced(text, box);
  let best: Fit | null = null;
  let bestScore = -Infinity;
  for (const candidate of candidates) {
    const fit = scale(candidate.lines, text.cap, box);
    const score = fit.size * (1 - (COST_WEIGHT * candidate.cost) / candidate.lines.length);
    if (score <= bestScore) continue;
    best = fit;
    bestScore = score;
  }
  if (best === null) throw new Error('An empty text cannot be fitted');
  return best;
}

export interface Box extends LineShape {
  width: number;
  height: number;
  /** Letters never grow beyond this cap height (pt), however short the text. */
  mostCap: number;
}

/** Everything in pt. */
export interface Fit {
  lines: string[];
  size: number;
  cap: number;
  /** From baseline to baseline. */
  pitch: number;
  /** From the top of the ink to the first baseline. */
  above: number;
  /** From the top of the ink of the first line to the bottom of the ink of the last. */
  height: number;
  width: number;
}

interface Candidate {
  lines: InkLine[];
  cost: number;
}

interface InkLine {
  text: string;
  width: number;
  above: number;
  below: number;
}

function balanced(text: MeasuredText, shape: LineShape): Candidate[] {
  const line = text.lines[0];
  if (line === undefined) return [];
  const widths = line.measures.map((piece) => piece.width);
  return chooseLines(line.pieces, widths, text.space, shape).map((setting) => ({
    lines: setting.lines.map(({ from, to, width }) => inkOf(line, from, to, width)),
    cost: costOf(setting),
  }));
}

function costOf(setting: Setting): number {
  return setting.lines.length === 1 ? 0 : setting.cost;
}

function authorLines(text: MeasuredText): Candidate {
  const lines = text.lines.map((line) => {
    const width = line.measures.reduce((sum, piece) => sum + piece.width, text.space * (line.pieces.length - 1));
    return inkOf(line, 0, line.pieces.length, width);
  });
  return { lines, cost: 0 };
}

function inkOf(line: MeasuredLine, from: number, to: number, width: number): InkLine {
  const measures = line.measures.slice(from, to);
  return {
    text: line.pieces.slice(from, to).map((piece) => piece.text).join(' '), // prettier-ignore
    width,
    above: Math.max(...measures.map((piece) => piece.above)),
    below: Math.max(0, ...measures.map((piece) => piece.below)),
  };
}

function scale(lines: InkLine[], cap: number, box: Box): Fit {
  let pitch = 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before !== undefined) pitch = Math.max(pitch, before.below + line.above + GAP * cap);
  });
  const above = lines[0]?.above ?? 0;
  const height = above + pitch * (lines.length - 1) + (lines.at(-1)?.below ?? 0);
  const width = Math.max(...lines.map((line) => line.width));
  const factor = Math.min(box.width / width, box.height / height, box.mostCap / cap);
  return {
    lines: lines.map((line) => line.text),
    size: 100 * factor,
    cap: cap * factor,
    pitch: pitch * factor,
    above: above * factor,
    height: height * factor,
    width: width * factor,
  };
}
