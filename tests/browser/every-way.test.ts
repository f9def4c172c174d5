import { beforeAll, describe, expect, test } from 'vitest';
import { layoutPages } from './layouts.ts';
import { useBrowser } from './visit.ts';
import { openReader, WAYS, type Reader } from './ways.ts';

useBrowser();
let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});

// All pages are read so in `npm run verify` (every-page.slow.test.ts); here one of each layout, that with most on it.
describe.each(Object.entries(WAYS))('read %s, nothing is wrong on', (_, read) => {
  test.each(layoutPages())('$name', async ({ address }) => {
    expect(await read(reader, address)).toEqual([]);
  });
});
