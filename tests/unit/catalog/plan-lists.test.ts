import { describe, expect, test } from 'vitest';
import { largestLists, planLists } from '../../../src/catalog/plan-lists.ts';
import { catalogOf, entry, idsOf, withdrawn } from './examples.ts';

const plans = [
  entry('plans', 'vi-du/a', { year: 2023, issuer: { agency: 'so', asWritten: 'SỞ VÍ DỤ' } }),
  entry('plans', 'vi-du/b', { year: 2024, issuer: { agency: 'so' }, period: { from: '2024-01-01', to: '2024-12-31' } }),
  entry('plans', 'noi-la/c', {
    issuer: { asWritten: 'UBND xã Ví dụ' },
    period: { from: '2010-01-01', to: '2020-12-31' },
  }),
  entry('plans', 'noi-la/d', { issuer: { asWritten: 'UBND xã Ví dụ' } }),
  entry('plans', 'vi-du/rut', { year: 2022, ...withdrawn }),
];
const catalog = catalogOf({ plans, agencies: [entry('agencies', 'so', { name: 'Sở Ví dụ' })] });
const lists = planLists(catalog);

describe('the lists of plans', () => {
  test('hold every published plan once in each facet', () => {
    for (const facet of Object.values(lists))
      expect(idsOf(facet.flatMap((list) => list.plans)).sort()).toEqual(['noi-la/c', 'noi-la/d', 'vi-du/a', 'vi-du/b']);
  });

  test('by year start with the newest; a plan without a year has a list of its own', () => {
    expect(lists.nam.map(({ value, title }) => [value, title])).toEqual([
      ['2024', 'Kế hoạch năm 2024'],
      ['2023', 'Kế hoạch năm 2023'],
      ['khong-ghi', 'Kế hoạch không ghi năm'],
    ]);
  });

  test('by place take the first folder; a place that is not described keeps its id for a name', () => {
    expect(lists.noi.map(({ value, name }) => [value, name])).toEqual([
      ['vi-du', 'Nơi Ví dụ'],
      ['noi-la', 'noi-la'],
    ]);
  });

  test('by body use its own name however a plan writes it, and an address made of the name where it has no page', () => {
    expect(lists['don-vi'].map(({ address, name, plans }) => [address, name, plans.length])).toEqual([
      ['/ke-hoach/don-vi/so/', 'Sở Ví dụ', 2],
      ['/ke-hoach/don-vi/ubnd-xa-vi-du/', 'UBND xã Ví dụ', 2],
    ]);
  });

  test('by state say it in the address', () => {
    expect(lists['tinh-trang'].map(({ value, plans }) => [value, ...idsOf(plans)])).toEqual([
      ['dang-thuc-hien', 'vi-du/b'],
      ['da-het', 'vi-du/a', 'noi-la/c'],
      ['khong-ro', 'noi-la/d'],
    ]);
  });
});

describe('a menu of lists', () => {
  test('that fits keeps its order', () => {
    expect(largestLists(lists.nam, 3)).toEqual(lists.nam);
  });

  test('that does not fit keeps the lists with the most plans', () => {
    expect(largestLists(lists.nam, 1).map(({ value }) => value)).toEqual(['khong-ghi']);
  });
});
