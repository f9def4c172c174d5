import { describe, expect, it } from 'vitest';
import { cutCodes, findCodes } from '../../../../src/search/language/codes.ts';

const indexed = (text: string, year: number | null = null): string[] =>
  findCodes(text, { year, asked: false }).flatMap(({ exact, wider }) => [exact, ...wider]);
const asked = (text: string): string[] => findCodes(text, { year: null, asked: true }).map(({ exact }) => exact);

describe('numbers, days and phones are read by one function', () => {
  it.each([
    ['87/KH-STTTT', 'kh 87'],
    ['Kế hoạch số 87/KH-STTTT', 'kế hoạch số 87'],
    ['87/KH-STTTT', '87 kh'],
    ['87/KH-STTTT', 'số 87'],
    ['32/2010/QĐ-TTg', 'qd 32/2010'],
    ['32/2010/QĐ-TTg', 'quyết định 32'],
    ['Công văn số 978/BLĐTBXH-CBTXH', 'công văn 978'],
    ['11/2011/TTLT/BTC-BLĐTBXH', 'thông tư liên tịch 11/2011'],
    ['420/UBND-LĐTBXH', '420/ubnd-ldtbxh'],
    ['Quý III năm 2017', 'quý 3/2017'],
    ['ngày 25/3/2024', '25/3'],
    ['ngày 25 tháng 3 năm 2024', '25-3-2024'],
    ['trước ngày 05/4/2024', '5/4/2024'],
    ['25/3/2024', 'tháng 3/2024'],
    ['22/3-28/3/2024', '22/3'],
    ['22/3-28/3/2024', '28/3/2024'],
    ['02713. 825.825', '0271 3825 825'],
    ['02713. 825.825', '02713825825'],
  ])('%s is found by %s', (text, query) => {
    expect(asked(query)).not.toEqual([]);
    for (const code of asked(query)) expect(indexed(text)).toContain(code);
  });

  it('gives a day without a year the year of its document', () => {
    expect(indexed('Tọa đàm ngày 24/3', 2023)).toContain('#d24m3y2023');
  });

  it('does not take a year, an amount or a fraction for a number', () => {
    expect(asked('kế hoạch năm 2020')).toEqual([]);
    expect(asked('kế hoạch 2020')).toEqual([]);
    expect(indexed('84.330 triệu đồng, 650.000đ/tháng, 2 người/xã')).toEqual([]);
  });

  it('cuts what it read and keeps the rest in place', () => {
    const text = 'tọa đàm 24/3 thạch châu';
    expect(cutCodes(text, findCodes(text, { year: null, asked: true }))).toBe('tọa đàm      thạch châu');
  });
});
