import { describe, expect, test } from 'vitest';
import { historyOf, lastChangeOf, momentsOf, nameOf } from '../../../src/catalog/history.ts';
import { catalogOf, entry, get, withdrawn } from './examples.ts';

const changes = [
  { on: '2024-01-01', note: 'Đăng lần đầu' },
  { on: '2024-01-05', note: 'Sửa một chữ' },
];
const catalog = catalogOf({
  pages: [entry('pages', 'gioi-thieu', { changes })],
  events: [entry('events', 'rut', withdrawn), entry('events', 'nhap', { status: 'draft' })],
  laws: [entry('laws', 'luat', { title: 'Trích yếu ví dụ' })],
});

describe('the history', () => {
  test('holds every moment of what was ever published, the newest first', () => {
    expect(historyOf(catalog).map(({ key, kind, on }) => [key, kind, on])).toEqual([
      ['events/rut/withdrawn', 'withdrawn', '2024-02-02'],
      ['pages/gioi-thieu/changes/2', 'changed', '2024-01-05'],
      ['events/rut', 'published', '2024-01-01'],
      ['laws/luat', 'published', '2024-01-01'],
      ['pages/gioi-thieu', 'published', '2024-01-01'],
    ]);
  });

  test('of one entry runs forward', () => {
    expect(momentsOf(get(catalog, 'pages', 'gioi-thieu')).map(({ note }) => note)).toEqual([
      'Đăng lần đầu',
      'Sửa một chữ',
    ]);
  });

  test('knows the day of the last change, a withdrawal included', () => {
    expect(lastChangeOf(get(catalog, 'pages', 'gioi-thieu'))).toBe('2024-01-05');
    expect(catalog.withdrawn.map(lastChangeOf)).toEqual(['2024-02-02']);
  });
});

describe('the name of an entry', () => {
  test('is the one it is called by in its collection; a law goes by type and number', () => {
    const all = catalogOf({
      plans: [entry('plans', 'vi-du/a')],
      slogans: [entry('slogans', 'cau')],
      agencies: [entry('agencies', 'so')],
    });
    expect([...all.plans, ...all.slogans, ...all.agencies].map(nameOf)).toEqual([
      'Kế hoạch ví dụ',
      'Khẩu hiệu ví dụ',
      'Sở Ví dụ',
    ]);
    expect(nameOf(get(catalog, 'laws', 'luat'))).toBe('Quyết định 32/2010/QĐ-TTg');
  });
});
