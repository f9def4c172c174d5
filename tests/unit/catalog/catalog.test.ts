import { describe, expect, test } from 'vitest';
import { catalogOf, entry, idsOf, withdrawn } from './examples.ts';

describe('the catalog', () => {
  const catalog = catalogOf({
    articles: [
      entry('articles', 'dang'),
      entry('articles', 'nhap', { status: 'draft' }),
      entry('articles', 'rut', withdrawn),
    ],
  });

  test('leaves drafts out', () => {
    expect(catalog.find('articles', 'nhap')).toBeUndefined();
    expect(catalog.findAny('articles', 'nhap')).toBeUndefined();
    expect(idsOf([...catalog.articles, ...catalog.withdrawn])).not.toContain('nhap');
  });

  test('sets withdrawn entries apart from the published ones', () => {
    expect(idsOf(catalog.articles)).toEqual(['dang']);
    expect(idsOf(catalog.withdrawn)).toEqual(['rut']);
  });

  test('finds published entries only, unless a withdrawn one is asked for too', () => {
    expect(catalog.find('articles', 'dang')?.url).toBe('/tin-bai/dang/');
    expect(catalog.find('articles', 'rut')).toBeUndefined();
    expect(catalog.findAny('articles', 'rut')?.url).toBe('/tin-bai/rut/');
  });

  test('finds nothing under no id, nor under the id of another collection', () => {
    expect(catalog.find('articles', null)).toBeUndefined();
    expect(catalog.find('events', 'dang')).toBeUndefined();
  });

  test('finds by address what is published there', () => {
    expect(catalog.findAt('/tin-bai/dang/')?.id).toBe('dang');
    expect(catalog.findAt('/tin-bai/rut/')).toBeUndefined();
  });

  test('knows the unambiguous abbreviations of the glossary', () => {
    expect(catalog.abbreviations.get('VD')).toBe('ví dụ');
  });
});

describe('the order', () => {
  test('of plans is by day, newest first; a plan with only a year stands before the days of that year', () => {
    const plans = [
      entry('plans', 'a/khong-ro'),
      entry('plans', 'a/ngay-cu', { issuedDate: '2023-02-01', year: 2023 }),
      entry('plans', 'a/ngay-moi', { issuedDate: '2024-02-01', year: 2024 }),
      entry('plans', 'a/chi-nam', { year: 2023 }),
      entry('plans', 'a/chi-giai-doan', { period: { from: '2010-01-01', to: '2020-12-31' } }),
    ];
    expect(idsOf(catalogOf({ plans }).plans)).toEqual([
      'a/ngay-moi',
      'a/chi-nam',
      'a/ngay-cu',
      'a/chi-giai-doan',
      'a/khong-ro',
    ]);
  });

  test('of equal times is by id, whatever the order of the files', () => {
    const events = ['b', 'a', 'c'].map((id) => entry('events', id));
    expect(idsOf(catalogOf({ events }).events)).toEqual(['a', 'b', 'c']);
    expect(idsOf(catalogOf({ events: events.toReversed() }).events)).toEqual(['a', 'b', 'c']);
  });

  test('of slogans is by the first window, else by the year at the end of the id', () => {
    const window = { id: 'dot-1', from: '2023-03-10', to: '2023-03-26', by: [{ asWritten: 'Xã ví dụ' }] };
    const slogans = [
      entry('slogans', 'cu-2022'),
      entry('slogans', 'co-dot', { windows: [window] }),
      entry('slogans', 'moi-2024'),
    ];
    expect(idsOf(catalogOf({ slogans }).slogans)).toEqual(['moi-2024', 'co-dot', 'cu-2022']);
  });

  test('of agencies is that of the Vietnamese alphabet', () => {
    const agencies = ['Ủy ban', 'Đài', 'Bộ', 'Dân tộc'].map((name, index) => entry('agencies', `${index}`, { name }));
    expect(catalogOf({ agencies }).agencies.map((agency) => agency.data.name)).toEqual([
      'Bộ',
      'Dân tộc',
      'Đài',
      'Ủy ban',
    ]);
  });
});

describe('the day the site shows', () => {
  const changes = [
    { on: '2024-01-01', note: 'Đăng lần đầu' },
    { on: '2024-05-05', note: 'Sửa một chữ' },
  ];

  test('is the newest day on which an entry was checked or changed', () => {
    const pages = [entry('pages', 'a', { checked: { on: '2024-03-03', against: 'bản ví dụ' } })];
    expect(catalogOf({ pages }, null).asOf).toBe('2024-03-03');
    expect(catalogOf({ pages: [...pages, entry('pages', 'b', { changes })] }, null).asOf).toBe('2024-05-05');
  });

  test('counts a withdrawal as a change', () => {
    expect(catalogOf({ pages: [entry('pages', 'a'), entry('pages', 'b', withdrawn)] }, null).asOf).toBe('2024-02-02');
  });

  test('is not moved by a draft', () => {
    expect(
      catalogOf({ pages: [entry('pages', 'a'), entry('pages', 'b', { changes, status: 'draft' })] }, null).asOf,
    ).toBe('2024-01-01');
  });

  test('is the day that the builder sets, when one is set', () => {
    expect(catalogOf({ pages: [entry('pages', 'a', { changes })] }, '2030-01-01').asOf).toBe('2030-01-01');
  });
});
