import { expect, test } from 'vitest';
import { nextSocialWorkDay, socialWorkDayOf } from '../../../src/catalog/social-work-day.ts';

test('the first Social Work Day was 25 March 2017', () => {
  expect(socialWorkDayOf(2017)).toEqual({ day: '2017-03-25', year: 2017, edition: 1 });
});

test('a year before the first one has none', () => {
  expect(() => socialWorkDayOf(2016)).toThrow('2016');
});

test.each([
  ['2024-03-24', '2024-03-25', 8],
  ['2024-03-25', '2024-03-25', 8],
  ['2024-03-26', '2025-03-25', 9],
  ['2024-12-31', '2025-03-25', 9],
])('on %s the next one is %s, the edition %i', (on, day, edition) => {
  expect(nextSocialWorkDay(on)).toMatchObject({ day, edition });
});
