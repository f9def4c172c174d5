import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  formatDay,
  formatDayLong,
  formatYearlyDay,
  isDay,
  isYearlyDay,
  lastDayOfMonth,
  readDay,
  toDay,
  weekday,
} from '../../../src/text/day.ts';
import { anyText } from './arbitraries.ts';

const days = fc.integer({ min: 0, max: 300_000 }).map((n) => addDays('1500-01-01', n));

describe('a day', () => {
  it.each([
    '18/02/2017',
    '18-2-2017',
    '18.02.2017',
    ' 18 / 2 / 2017 ',
    'ngày 18/02/2017',
    'ngày 18 tháng 02 năm 2017',
    'NGÀY 18 THÁNG 2 NĂM 2017',
    'Ngày 18\u00a0tháng 02\n năm 2017',
    'ngày 18 tháng 02 năm 2017'.normalize('NFD'),
    '2017-02-18',
  ])('is read from %j', (text) => {
    expect(readDay(text)).toBe('2017-02-18');
  });

  it.each([
    '31/02/2017',
    '29/02/2023',
    '0/1/2020',
    '1/13/2020',
    '18/2/17',
    '18/2',
    '18/02-2017',
    '2017-2-18',
    '18/02/0999',
    '18/02/2017 và 19/02/2017',
    'hôm nay',
    '',
  ])('is not read from %j', (text) => {
    expect(readDay(text)).toBeNull();
  });

  it('exists only in the calendar', () => {
    expect(isDay('2024-02-29')).toBe(true);
    expect(isDay('2023-02-29')).toBe(false);
    expect(isDay('2024-00-10')).toBe(false);
    expect(isDay('0024-01-10')).toBe(false);
    expect(toDay(2024, 1.5, 3)).toBeNull();
    expect(toDay(Number.NaN, 1, 3)).toBeNull();
  });

  it('is written short without zeros and long with the zeros of the decree', () => {
    expect(formatDay('2017-02-18')).toBe('18/2/2017');
    expect(formatDayLong('2024-03-25')).toBe('ngày 25 tháng 3 năm 2024');
    expect(formatDayLong('2017-02-05')).toBe('ngày 05 tháng 02 năm 2017');
  });

  it('knows its weekday', () => {
    expect(weekday('2024-03-25')).toBe('thứ Hai');
    expect(weekday('2024-03-24')).toBe('Chủ nhật');
  });

  it('is counted across months, leap days and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
    expect(daysBetween('2024-03-22', '2024-03-28')).toBe(6);
    expect(lastDayOfMonth(2023, 2)).toBe('2023-02-28');
  });

  it('outside the calendar is refused, not guessed', () => {
    expect(() => formatDay('2024-02-30')).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => lastDayOfMonth(2024, 13)).toThrow(RangeError);
    expect(() => formatYearlyDay('--02-30')).toThrow(RangeError);
  });

  it('survives being written and read again', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(readDay(formatDay(day))).toBe(day);
        expect(readDay(formatDayLong(day))).toBe(day);
      }),
    );
  });

  it('lies as far away as the days added to it', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('is asked of any text without a throw', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect([readDay(text), isDay(text), isYearlyDay(text)]).toHaveLength(3);
      }),
    );
  });
});

describe('a yearly day', () => {
  it('has a month and a day, 29 February among them', () => {
    expect(isYearlyDay('--03-25')).toBe(true);
    expect(isYearlyDay('--02-29')).toBe(true);
    expect(isYearlyDay('--02-30')).toBe(false);
    expect(isYearlyDay('2024-03-25')).toBe(false);
  });

  it('says that it comes back', () => {
    expect(formatYearlyDay('--06-20')).toBe('20/6 hằng năm');
  });
});
