import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/text/day.ts';
import { compareWhen, formatWhen, readWhen, toPeriod, whenKind } from '../../../src/text/when.ts';
import type { Time, When } from '../../../src/text/when.ts';
import { anyText } from './arbitraries.ts';

const at = (time: Time): When => ({ asWritten: null, ...time });

describe('reading a time', () => {
  it.each<[string, Time]>([
    ['Quý II năm 2017', { quarter: '2017-Q2' }],
    ['Thời gian: Quý III năm 2017', { quarter: '2017-Q3' }],
    ['quý 4/2020', { quarter: '2020-Q4' }],
    ['trong năm 2017', { year: 2017 }],
    ['2017', { year: 2017 }],
    ['từ ngày 22/3-28/3/2024', { from: '2024-03-22', to: '2024-03-28' }],
    ['thời gian treo từ ngày 24/3 – 28/3/2024.', { from: '2024-03-24', to: '2024-03-28' }],
    ['từ ngày 22 đến ngày 28/3/2024', { from: '2024-03-22', to: '2024-03-28' }],
    ['22-28/3/2024', { from: '2024-03-22', to: '2024-03-28' }],
    ['từ ngày 22 tháng 3 đến hết ngày 28 tháng 3 năm 2024', { from: '2024-03-22', to: '2024-03-28' }],
    ['từ 25/12/2024 đến 05/01/2025', { from: '2024-12-25', to: '2025-01-05' }],
    ['trước ngày 05/4/2024', { before: '2024-04-05' }],
    ['trước 30/12/2020', { before: '2020-12-30' }],
    ['chậm nhất vào ngày 15/11/2024', { before: '2024-11-15' }],
    ['đến hết ngày 15.11.2024', { before: '2024-11-15' }],
    ['sáng thứ Hai, ngày 25 tháng 3 năm 2024', { day: '2024-03-25' }],
    ['18-2-2017', { day: '2017-02-18' }],
    ['2017-02-18', { day: '2017-02-18' }],
    ['tháng 3 năm 2024', { from: '2024-03-01', to: '2024-03-31' }],
    ['tháng 02/2024', { from: '2024-02-01', to: '2024-02-29' }],
    ['từ tháng 3 đến tháng 6 năm 2024', { from: '2024-03-01', to: '2024-06-30' }],
    ['từ tháng 11/2023 đến tháng 3/2024', { from: '2023-11-01', to: '2024-03-31' }],
    ['06 tháng đầu năm 2024', { from: '2024-01-01', to: '2024-06-30' }],
    ['3 tháng cuối năm 2024', { from: '2024-10-01', to: '2024-12-31' }],
    ['giai đoạn 2010-2020', { fromYear: 2010, toYear: 2020 }],
    ['giai đoạn 2010 - 2020', { fromYear: 2010, toYear: 2020 }],
    ['từ năm 2016 đến năm 2020', { fromYear: 2016, toYear: 2020 }],
    ['báo cáo định kỳ 06 tháng (ngày 20/6)', { yearly: '--06-20' }],
    ['báo cáo định kỳ trước ngày 20/12/2020', { before: '2020-12-20' }],
    ['trước ngày 15/11 hằng năm', { yearly: '--11-15' }],
    ['25/3 hàng năm', { yearly: '--03-25' }],
    ['ngày 25 tháng 3 hằng năm', { yearly: '--03-25' }],
  ])('takes %j as it is meant', (text, time) => {
    expect(readWhen(text)).toEqual({ asWritten: text, ...time });
    expect(readWhen(text.normalize('NFD'))).toEqual({ asWritten: text.normalize('NFD'), ...time });
  });

  it.each<[string, Time]>([
    ['ngày 24/3', { day: '2023-03-24' }],
    ['24/3', { day: '2023-03-24' }],
    ['trước ngày 05/4', { before: '2023-04-05' }],
    ['từ 22/3 đến 28/3', { from: '2023-03-22', to: '2023-03-28' }],
    ['Quý II', { quarter: '2023-Q2' }],
    ['trong tháng 3', { from: '2023-03-01', to: '2023-03-31' }],
  ])('takes %j in the year of the document, and not at all without one', (text, time) => {
    expect(readWhen(text, { year: 2023 })).toEqual({ asWritten: text, ...time });
    expect(readWhen(text)).toBeNull();
  });

  it('keeps a recurring day yearly even when the year of the document is known', () => {
    expect(readWhen('định kỳ 06 tháng (ngày 20/6)', { year: 2017 })).toMatchObject({ yearly: '--06-20' });
  });

  it.each([
    ['two times', 'ngày 20/6/2017 và ngày 15/11/2017'],
    ['two times of different kinds', 'Quý II năm 2017, ngày 15/11/2017'],
    ['several quarters', 'quý II và quý III năm 2017'],
    ['a day that does not exist', 'ngày 31/02/2024'],
    ['a month that does not exist', 'tháng 13 năm 2024'],
    ['a period that runs backwards', 'từ ngày 28/3-22/3/2024'],
    ['years that run backwards', 'giai đoạn 2020-2010'],
    ['a vague time', 'cuối năm 2017'],
    ['a vague week', 'tuần thứ hai tháng 3 năm 2024'],
    ['a beginning without an end', 'từ ngày 01/7/2024'],
    ['an aim by the end of some year', 'mục tiêu đến năm 2020'],
    ['a quarter of every year', 'quý II hằng năm'],
    ['a day of every month', 'trước ngày 20 hằng tháng'],
    ['a part of a whole', '1/2 số hộ'],
    ['the number of a document', '32/2010/QĐ-TTg'],
    ['nothing', ''],
  ])('says nothing about %s', (_, text) => {
    expect(readWhen(text, { year: 2024 })).toBeNull();
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const when = readWhen(text, { year: 2024 });
        expect(when === null || formatWhen(when) !== '').toBe(true);
      }),
    );
  });

  it('gives back every time that was written in the settled form', () => {
    const day = fc.integer({ min: 0, max: 200_000 }).map((n) => addDays('1900-01-01', n));
    const year = fc.integer({ min: 1900, max: 2400 });
    const yearly = fc.integer({ min: 0, max: 365 }).map((n) => `-${addDays('2000-01-01', n).slice(4)}`);
    const time = fc.oneof(
      fc.record({ day }),
      fc.record({ before: day }),
      fc.tuple(day, fc.nat(1000)).map(([from, n]) => ({ from, to: addDays(from, n) })),
      fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => ({ quarter: `${y}-Q${q}` })),
      fc.record({ year }),
      fc.tuple(year, fc.integer({ min: 1, max: 50 })).map(([y, n]) => ({ fromYear: y, toYear: y + n })),
      fc.record({ yearly }),
    );
    fc.assert(
      fc.property(time, (some) => {
        const text = formatWhen(at(some));
        expect(readWhen(text)).toEqual({ asWritten: text, ...some });
      }),
    );
  });
});

describe('a time', () => {
  it('covers its days from the first to the last', () => {
    expect(toPeriod(at({ quarter: '2017-Q2' }))).toEqual({ from: '2017-04-01', to: '2017-06-30' });
    expect(toPeriod(at({ year: 2017 }))).toEqual({ from: '2017-01-01', to: '2017-12-31' });
    expect(toPeriod(at({ fromYear: 2010, toYear: 2020 }))).toEqual({ from: '2010-01-01', to: '2020-12-31' });
    expect(toPeriod(at({ day: '2024-03-25' }))).toEqual({ from: '2024-03-25', to: '2024-03-25' });
    expect(toPeriod(at({ before: '2024-04-05' }))).toEqual({ from: '2024-04-05', to: '2024-04-05' });
    expect(toPeriod(at({ yearly: '--06-20' }))).toBeNull();
  });

  it('that does not exist is refused', () => {
    expect(() => toPeriod(at({ quarter: '2017-Q5' }))).toThrow(RangeError);
    expect(() => toPeriod(at({ year: 17 }))).toThrow(RangeError);
    expect(() => formatWhen(at({ day: '2024-02-30' }))).toThrow(RangeError);
  });

  it('is of one kind', () => {
    expect(whenKind(at({ from: '2024-03-22', to: '2024-03-28' }))).toBe('period');
    expect(whenKind(at({ fromYear: 2010, toYear: 2020 }))).toBe('years');
    expect(whenKind(at({ before: '2024-04-05' }))).toBe('before');
  });

  it('is sorted by its beginning, then its end, and yearly days come last', () => {
    const sorted = [
      at({ year: 2017 }),
      at({ day: '2017-04-01' }),
      at({ quarter: '2017-Q2' }),
      at({ yearly: '--06-20' }),
      at({ yearly: '--11-15' }),
    ];
    expect([...sorted].reverse().sort(compareWhen)).toEqual(sorted);
  });
});
