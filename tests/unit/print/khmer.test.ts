import { expect, test, vi } from 'vitest';
import { drawLeaflet } from '../../../src/print/leaflet.ts';
import { startTypst } from '../../../src/print/typst.ts';
import { askPdf, joined } from './ask-pdf.ts';
import { PUBLISHER, leaflet } from './examples.ts';

vi.setConfig({ testTimeout: 120_000 });

/** "Khmer language": a subscript (coeng) pair and vowels that stand before or around their consonant. */
const KHMER = 'ភាសាខ្មែរ';

test('a leaflet in Khmer is set in a Khmer font, with its letters shaped and its translator named', async () => {
  const khmer = {
    ...leaflet(`${KHMER}\n\n## ${KHMER}\n\n${KHMER}`),
    ...{ lang: 'km', title: KHMER, summary: KHMER },
    translation: { translator: 'Người Dịch Ví Dụ', state: 'Chưa có người đọc lại (ví dụ).' },
  };
  const typst = await startTypst();
  for (const file of await drawLeaflet(typst, khmer, PUBLISHER)) {
    const answers = await askPdf(file.bytes);
    expect(answers).toMatchObject({ lang: 'km', title: KHMER, missingGlyphs: 0, unmarked: 0 });
    expect(answers.fonts.map((font) => font.name).join()).toMatch(/NotoSansKhmer/);
    const text = joined(answers.words).replace(/\s+/gu, '');
    expect(text).toContain('NgườiDịchVíDụ');
    expect(text).toContain('ភាសា');
  }
});
