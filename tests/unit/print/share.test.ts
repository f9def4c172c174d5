import { expect, test, vi } from 'vitest';
import { drawShare } from '../../../src/print/share.ts';
import { startTypst } from '../../../src/print/typst.ts';

vi.setConfig({ testTimeout: 60_000 });
const brand = {
  site: 'Trang Ví Dụ',
  mark: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
};
const picture = (title: string, kicker: string | null = 'Kế hoạch · nơi ví dụ') => ({
  ...{ url: '/vi-du/chia-se.png', kicker, title, lang: 'vi' },
});

test('a picture is 1200 × 630 px and weighs less than 60 KB, however long its title', async () => {
  const typst = await startTypst();
  for (const title of ['Ví dụ', 'Triển khai kế hoạch ví dụ dài về công tác xã hội ở các xã, '.repeat(4)]) {
    for (const kicker of ['Kế hoạch', null]) {
      const { bytes } = await drawShare(typst, picture(title, kicker), brand);
      const view = new DataView(bytes.buffer, bytes.byteOffset);
      expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
      expect(bytes.length).toBeLessThan(60_000);
    }
  }
});

test('a letter that no font has is refused, not drawn as a box', async () => {
  await expect(drawShare(await startTypst(), picture('Ví dụ 漢'), brand)).rejects.toThrow('“漢”');
});
