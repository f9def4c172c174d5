import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toSlug } from '../../../src/text/slug.ts';
import { anyText } from './arbitraries.ts';

it.each([
  ['Kế hoạch số 87/KH-STTTT', 'ke-hoach-so-87-kh-stttt'],
  ['Ngày Công tác xã hội Việt Nam – Đồng Nai', 'ngay-cong-tac-xa-hoi-viet-nam-dong-nai'],
  ['Ðồng bào', 'dong-bao'],
  ['  “Tiên phong”, 2024! ', 'tien-phong-2024'],
  ['Œuvre', 'oeuvre'],
  ['2 m² ﬁn', '2-m2-fin'],
  ['ខ្មែរ', ''],
])('the slug of %j is %j', (text, slug) => {
  expect(toSlug(text)).toBe(slug);
  expect(toSlug(text.normalize('NFD'))).toBe(slug);
});

it('a slug is plain ASCII and its own slug, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const slug = toSlug(text);
      expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(toSlug(slug)).toBe(slug);
    }),
  );
});
