import { beforeAll, describe, expect, test } from 'vitest';
import { readDist } from '../site/dist.ts';
import { useBrowser } from './visit.ts';
import { openReader, WAYS, type Reader } from './ways.ts';

useBrowser();

/** How many pages are read side by side, each in windows of its own: more than cores, since a page waits for its files. */
const LANES = 3;
const free: Reader[] = [];
const waiting: ((reader: Reader) => void)[] = [];
beforeAll(async () => {
  for (let lane = 0; lane < LANES; lane++) free.push(await openReader());
});

/** Lends a reader that nobody else uses for the time of `work`. */
async function withReader<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
  const reader = free.pop() ?? (await new Promise<Reader>((take) => waiting.push(take)));
  try {
    return await work(reader);
  } finally {
    const next = waiting.shift();
    if (next) next(reader);
    else free.push(reader);
  }
}

describe.concurrent('read in every way, nothing is wrong on', () => {
  test.each(readDist().pages.map(({ address }) => address))('%s', async (address) => {
    const faults = await withReader(async (reader) => {
      const found: string[] = [];
      for (const [way, read] of Object.entries(WAYS))
        found.push(...(await read(reader, address)).map((fault) => `${way}: ${fault}`));
      return found;
    });
    expect(faults).toEqual([]);
  });
});
