import { expect, test, vi } from 'vitest';
import PlanLists from '../../../src/components/PlanLists.astro';
import { catalogOf, entry } from '../catalog/examples.ts';
import { render } from './render.ts';

const catalog = catalogOf({
  plans: Array.from({ length: 300 }, (_, index) => entry('plans', `noi-${index % 100}/a-${index}`, { year: 2020 })),
});
vi.mock('../../../src/catalog/index.ts', () => ({ getCatalog: () => Promise.resolve(catalog) }));

test('the menu of lists stays small however many places have plans, and leads to the page that names them all', async () => {
  const html = await render(PlanLists, { current: '/ke-hoach/nam/2020/' });
  expect(html.match(/href="\/ke-hoach\/noi\/noi-/g)).toHaveLength(20);
  expect(html).toMatch(/href="\/ke-hoach\/noi\/"[^>]*> Xem danh sách 100 nơi/);
});

test('the menu marks the list shown now, and no other', async () => {
  const html = await render(PlanLists, { current: '/ke-hoach/nam/2020/' });
  expect(html.match(/aria-current/g)).toHaveLength(1);
  expect(html).toMatch(/href="\/ke-hoach\/nam\/2020\/" aria-current="page"/);
});
