import { expect, test } from 'vitest';
import { catalogFromFolder } from '../../../src/catalog/from-folder.ts';
import { orderOf } from '../../../src/print/order.ts';
import { contentOf } from '../../../src/print/plan.ts';
import { toTypst } from '../../../src/print/markup.ts';
import { readBody } from '../../../src/print/body.ts';

const order = orderOf(catalogFromFolder('content'), 'https://vi-du.example/', { site: '<svg/>', publisher: null });

test('a body has the words it names, and no others', () => {
  for (const { path, body, words } of order.plans)
    for (const id of [...Object.keys(words.hotlines), ...Object.keys(words.slogans)])
      expect(body, path).toContain(`id="${id}"`);
  expect(order.plans.some(({ words }) => Object.keys(words.slogans).length > 0)).toBe(true);
  const options = { links: null };
  for (const plan of order.plans)
    expect(() => toTypst(contentOf(plan), { ...options, words: plan.words })).not.toThrow();
  for (const leaflet of order.leaflets)
    expect(() => toTypst(readBody(leaflet.body, 'leaflets'), { ...options, words: leaflet.words })).not.toThrow();
});

test('every post of a kit shows a picture that is drawn', () => {
  const pictures = new Set(order.pictures.map(({ url }) => url));
  const tiles = order.slogans.map(({ id }) => `/khau-hieu/${id}/anh-1200x630.png`);
  const shown = order.kits.flatMap((kit) => kit.posts.map((post) => post.picture));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((url) => !pictures.has(url) && !tiles.includes(url))).toEqual([]);
});

test('a kit says when each slogan hangs and who hangs it', () => {
  const kit = order.kits.find(({ id }) => id === 'ngay-ctxh-2024');
  expect(kit?.slogans[0]?.hanging).toBe(
    'Treo 22/3/2024 đến 28/3/2024 (cơ quan, đơn vị). Treo 24/3/2024 đến 28/3/2024 (Sở Giáo dục và Đào tạo; Sở Y tế)',
  );
});
