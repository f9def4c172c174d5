import { describe, expect, test } from 'vitest';
import { yearlyRule } from '../../../../src/outputs/calendar/yearly.ts';

describe('yearlyRule', () => {
  test.each([
    ['--06-20', '2017-01-01', '2017-12-31', '2017-06-20', '20170620'],
    ['--06-20', '2010-07-01', '2020-12-31', '2011-06-20', '20200620'],
    ['--11-15', '2010-01-01', '2020-11-14', '2010-11-15', '20191115'],
    ['--11-15', '2010-11-15', '2020-11-15', '2010-11-15', '20201115'],
    ['--02-29', '2021-01-01', '2030-12-31', '2024-02-29', '20280229'],
    ['--03-25', '2021-04-01', '2021-12-31', '2022-03-25', '20220325'],
  ])('%s from %s to %s begins on %s and ends with %s', (yearly, from, to, first, until) => {
    expect(yearlyRule(yearly, { from, to })).toEqual({ first, rule: `RRULE:FREQ=YEARLY;UNTIL=${until}` });
  });
});
