import { expect, test } from 'vitest';
import { groupByPlace } from '../../../src/catalog/agency-groups.ts';
import { catalogOf, entry, idsOf } from './examples.ts';

test('agencies stand by place, the place with the most of them first, the centre under a name of its own', () => {
  const catalog = catalogOf({
    agencies: [
      entry('agencies', 'bo', { name: 'Bộ Ví dụ', level: 'central' }),
      entry('agencies', 'so-b', { name: 'Sở B', place: 'vi-du' }),
      entry('agencies', 'so-a', { name: 'Sở A', place: 'vi-du' }),
    ],
  });
  expect(
    groupByPlace(catalog, catalog.agencies).map(({ anchor, name, agencies }) => [anchor, name, idsOf(agencies)]),
  ).toEqual([
    ['vi-du', 'Nơi Ví dụ', ['so-a', 'so-b']],
    ['trung-uong', 'Trung ương', ['bo']],
  ]);
});
