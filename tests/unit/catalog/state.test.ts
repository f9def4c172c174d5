import { expect, test } from 'vitest';
import { stateOfEvent, stateOfPeriod, stateOfPlan, stateOfWhen } from '../../../src/catalog/state.ts';
import { entry } from './examples.ts';

const period = { from: '2024-03-10', to: '2024-03-26' };

test.each([
  ['2024-03-09', 'coming'],
  ['2024-03-10', 'running'],
  ['2024-03-26', 'running'],
  ['2024-03-27', 'past'],
])('seen on %s a period from 10 to 26 March is %s', (on, state) => {
  expect(stateOfPeriod(period, on)).toBe(state);
});

test('what has no time is undated, and so is what comes back every year', () => {
  expect(stateOfPeriod(null, '2024-01-01')).toBe('undated');
  expect(stateOfWhen(null, '2024-01-01')).toBe('undated');
  expect(stateOfWhen({ yearly: '--06-20', asWritten: null }, '2024-01-01')).toBe('undated');
});

test('a limit is past on the day after it', () => {
  const limit = { before: '2024-04-05', asWritten: null };
  expect(stateOfWhen(limit, '2024-04-05')).toBe('running');
  expect(stateOfWhen(limit, '2024-04-06')).toBe('past');
});

test('a plan has the state of its period', () => {
  expect(stateOfPlan(entry('plans', 'vi-du/a', { period }).data, '2024-03-26')).toBe('running');
});

test('a plan without a period runs through its year; without either it is undated', () => {
  const { data } = entry('plans', 'vi-du/a', { year: 2023 });
  expect(stateOfPlan(data, '2023-12-31')).toBe('running');
  expect(stateOfPlan(data, '2024-01-01')).toBe('past');
  expect(stateOfPlan(entry('plans', 'vi-du/a').data, '2024-03-26')).toBe('undated');
});

test('an event of one day runs on that day only, a longer one until its last day', () => {
  const day = entry('events', 'a', { start: '2024-03-25' }).data;
  const days = entry('events', 'b', { start: '2024-03-25', end: '2024-03-27' }).data;
  expect([stateOfEvent(day, '2024-03-25'), stateOfEvent(day, '2024-03-26')]).toEqual(['running', 'past']);
  expect(stateOfEvent(days, '2024-03-26')).toBe('running');
});
