// Our pictures are a few flat colours and their blends at the edges: 256 colours hold them in half the bytes.
import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

const MOST_COLOURS = 256;

/**
 * A PNG with a palette (PNG 1.2, colour type 3) of opaque pixels, four bytes each: red, green, blue, and one that is not
 * read. Colours beyond the 256 most frequent become the nearest of these.
 */
export function writePng(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const { colours, numbers } = numberColours(pixels);
  const order = colours.map((_, number) => number).sort((a, b) => countOf(colours, b) - countOf(colours, a) || a - b);
  const palette = order.slice(0, MOST_COLOURS).map((number) => colours[number]?.value ?? 0);
  const indexes = new Uint8Array(colours.length);
  order.forEach((number, at) => {
    indexes[number] = at < MOST_COLOURS ? at : nearestOf(colours[number]?.value ?? 0, palette);
  });
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0, from = 0; y < height; y += 1) {
    // Each row begins with the number of its filter: 0, none.
    for (let x = 0, to = y * (width + 1) + 1; x < width; x += 1, from += 1, to += 1)
      rows[to] = indexes[numbers[from] ?? 0] ?? 0;
  }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 3, 0, 0, 0], 8);
  return joined([
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', new Uint8Array(palette.flatMap(partsOf))),
    // fflate, not node:zlib: the same bytes on every processor.
    chunk('IDAT', zlibSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

interface Counted {
  /** Red in the lowest byte, then green, then blue. */
  value: number;
  count: number;
}

const countOf = (colours: readonly Counted[], number: number): number => colours[number]?.count ?? 0;

/** Gives every colour a number as it is met, and every pixel the number of its colour. */
function numberColours(pixels: Uint8Array): { colours: Counted[]; numbers: Uint32Array } {
  const { buffer, byteOffset, byteLength } = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  const words = new Uint32Array(buffer, byteOffset, byteLength / 4);
  const numbers = new Uint32Array(words.length);
  const known = new Map<number, number>();
  const colours: Counted[] = [];
  let last: Counted = { value: -1, count: 0 };
  let number = 0;
  for (let at = 0; at < words.length; at += 1) {
    const value = (words[at] ?? 0) & 0xffffff;
    if (value !== last.value) {
      number = known.get(value) ?? colours.length;
      last = colours[number] ?? { value, count: 0 };
      if (number === colours.length) {
        colours.push(last);
        known.set(value, number);
      }
    }
    last.count += 1;
    numbers[at] = number;
  }
  return { colours, numbers };
}

const partsOf = (colour: number): number[] => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];

function nearestOf(colour: number, palette: readonly number[]): number {
  let best = 0;
  let least = Infinity;
  palette.forEach((other, index) => {
    const red = (colour & 255) - (other & 255);
    const green = ((colour >> 8) & 255) - ((other >> 8) & 255);
    const blue = (colour >> 16) - (other >> 16);
    const distance = red * red + green * green + blue * blue;
    if (distance < least) [least, best] = [distance, index];
  });
  return best;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(name), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}
