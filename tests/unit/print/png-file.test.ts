import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { writePng } from '../../../src/print/png-file.ts';

async function readBack(width: number, height: number, pixels: Uint8Array): Promise<Uint8ClampedArray> {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.drawImage(await loadImage(Buffer.from(writePng(width, height, pixels))), 0, 0);
  return context.getImageData(0, 0, width, height).data;
}

const picture = (width: number, height: number, at: (x: number, y: number) => number[]): Uint8Array =>
  new Uint8Array(
    Array.from({ length: width * height }, (_, n) => [...at(n % width, Math.floor(n / width)), 255]).flat(),
  );

test('a picture of few colours comes back pixel by pixel', async () => {
  const pixels = picture(7, 5, (x, y) => [x * 30, y * 50, (x + y) % 2 ? 255 : 0]);
  expect([...(await readBack(7, 5, pixels))]).toEqual([...pixels]);
});

test('a picture of many colours comes back with its frequent ones exact and the others close', async () => {
  const pixels = picture(64, 64, (x, y) => (y < 32 ? [11, 93, 59] : [11 + x, 93 + y, 59 + ((x * y) % 9)]));
  const seen = await readBack(64, 64, pixels);
  expect([...seen.subarray(0, 64 * 32 * 4)]).toEqual([...pixels.subarray(0, 64 * 32 * 4)]);
  expect(Math.max(...seen.map((value, at) => Math.abs(value - (pixels[at] ?? 0))))).toBeLessThan(32);
});
