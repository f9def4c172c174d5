import { describe, expect, test } from 'vitest';
import { countPagesOfYear, pageOfYear, pagesOfMonth } from '../../../src/catalog/calendar-pages.ts';
import { catalogOf, entry } from './examples.ts';

const events = Array.from({ length: 200 }, (_, n) =>
  entry('events', `su-kien-${n}`, { title: `Sự kiện ví dụ ${n}`, start: '2024-03-25' }),
);
const party = { asWritten: 'Cơ quan ví dụ' };
const tasks = Array.from({ length: 100 }, (_, n) => ({
  id: `viec-${n}`,
  where: 'I',
  lead: [party],
  action: 'Việc ví dụ',
  when: { asWritten: null, year: 2024 },
}));
const catalog = catalogOf({ events, plans: [entry('plans', 'vi-du/a', { year: 2024, tasks })] });

describe('the calendar of a large site', () => {
  test('has a month over several pages, each item once, and nothing that only runs through it', () => {
    const pages = pagesOfMonth(catalog, '2024-03');
    expect(pages.length).toBeGreaterThan(1);
    expect(new Set(pages.flatMap(({ items }) => items.map(({ key }) => key))).size).toBe(200);
    expect(pages.flatMap(({ items }) => items)).toHaveLength(200);
    expect(pagesOfMonth(catalog, '2024-05')).toMatchObject([{ items: [], total: 0 }]);
  });

  test('has all of a year on the pages of the year', () => {
    const count = countPagesOfYear(catalog, '2024');
    const pages = Array.from({ length: count }, (_, index) => pageOfYear(catalog, '2024', index + 1));
    expect(pages.flatMap(({ items }) => items)).toHaveLength(300);
    expect(pages.map(({ part }) => part).slice(0, 3)).toEqual([undefined, 'trang/2', 'trang/3']);
    expect(() => pageOfYear(catalog, '2024', count + 1)).toThrow('2024');
  });
});
