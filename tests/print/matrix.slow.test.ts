// Every size of every kind of slogan, drawn and read back. Slow: run by `npm run verify`.
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { PrintRefusal } from '../../src/print/errors.ts';
import { SHEETS } from '../../src/print/formats.ts';
import { drawSlogan } from '../../src/print/slogan.ts';
import { startTypst } from '../../src/print/typst.ts';
import type { Typst } from '../../src/print/typst.ts';
import { askPdf, joined } from '../unit/print/ask-pdf.ts';
import { PUBLISHER, slogan } from '../unit/print/examples.ts';
import { slogans } from '../unit/print/slogans.ts';

let typst: Typst;
beforeAll(async () => {
  typst = await startTypst();
});

test.each(SHEETS.map((format) => [format.id, format] as const))(
  '%s carries any slogan exactly, or refuses it',
  async (_, format) => {
    await fc.assert(
      fc.asyncProperty(slogans, async (text) => {
        try {
          const options = { sheets: [format], screens: [], withPublisher: false };
          const files = await drawSlogan(typst, slogan(text), PUBLISHER, options);
          for (const file of files.filter((each) => each.format === 'pdf' && !each.url.includes('-net-chu'))) {
            const { words, pages, missingGlyphs, unmarked } = await askPdf(file.bytes);
            const [left = 0, , right = 0, top = 0] = pages[0]?.trim ?? [];
            const above = (pages[0]?.media[3] ?? 0) - top;
            const safe = format.safeMm / format.scale;
            const inside = words.filter((word) => word.y > above);
            expect(joined(inside)).toBe(text.replace(/\s+/gu, ' '));
            expect(Math.min(...inside.map((word) => word.x))).toBeGreaterThan(left + safe - 0.2);
            expect(Math.max(...inside.map((word) => word.x + word.width))).toBeLessThan(right - safe + 0.2);
            expect([missingGlyphs, unmarked]).toEqual([0, 0]);
          }
        } catch (error) {
          if (!(error instanceof PrintRefusal)) throw error;
        }
      }),
      { seed: 25032024, numRuns: 40 },
    );
  },
);
