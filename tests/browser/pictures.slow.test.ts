import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { ACCEPTED, LOOKS, PAGES, takePicture, writePicture } from './pictures.ts';
import { useBrowser, visit } from './visit.ts';

useBrowser();

/** What another edition of Chromium may draw otherwise, mostly the edges of letters: a hundredth of all pixels. */
const MOST_CHANGED = 0.01;
/** How far two colours may lie apart, 0 to 1, beside what is plainly the soft edge of a letter. */
const THRESHOLD = 0.2;

/** New pictures and what changed in them, in red, for looking at. */
const CHANGED = resolve('.cache', 'test', 'pictures');

describe.each(LOOKS)('$width px, $scheme', ({ name: look, width, height, scheme }) => {
  test.each(Object.entries(PAGES))(
    '%s looks as it was accepted (npm run pictures accepts anew)',
    async (name, address) => {
      const file = `${name}-${look}.png`;
      rmSync(join(CHANGED, file), { force: true });
      const { page } = await visit(address, { width, height, scheme });
      const taken = await takePicture(page);
      expect(existsSync(join(ACCEPTED, file)), `${file} was never accepted`).toBe(true);
      const accepted = PNG.sync.read(readFileSync(join(ACCEPTED, file)));
      expect([taken.width, taken.height]).toEqual([accepted.width, accepted.height]);
      const difference = new PNG({ width, height });
      const changed = pixelmatch(accepted.data, taken.data, difference.data, width, height, { threshold: THRESHOLD });
      const share = changed / (width * height);
      if (share > MOST_CHANGED) {
        mkdirSync(CHANGED, { recursive: true });
        writeFileSync(join(CHANGED, file), writePicture(taken));
        writeFileSync(join(CHANGED, `${name}-${look}-khac.png`), PNG.sync.write(difference));
      }
      expect(share, `look at ${join(CHANGED, file)} and the one beside it`).toBeLessThanOrEqual(MOST_CHANGED);
    },
  );
});
