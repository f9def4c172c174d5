import { describe, expect, test } from 'vitest';
import { planParts } from '../../../src/catalog/plan-parts.ts';
import { entry } from './examples.ts';

const ALWAYS = ['noi-gi', 'tien', 'van-ban', 'noi-nhan', 'luu-y', 'trich-dan', 'lich-su'];
const { data: empty } = entry('plans', 'vi-du/a');
const namesOf = (...args: Parameters<typeof planParts>) => planParts(...args).map(({ name }) => name);

describe('the parts of a plan’s page', () => {
  test('of a plan that says nothing are those that then say so', () => {
    expect(namesOf(empty, false, false)).toEqual(ALWAYS);
  });

  test('hold dates and material where there are any', () => {
    expect(namesOf(empty, true, false)).toContain('thoi-gian');
    expect(namesOf(empty, false, true)).toContain('khau-hieu');
  });

  test('hold what the plan holds', () => {
    const party = { asWritten: 'Cơ quan ví dụ' };
    const { data } = entry('plans', 'vi-du/a', {
      tasks: [{ id: 'viec', where: 'I', lead: [party], action: 'Việc' }],
      reports: [{ id: 'bao', where: 'I', from: [party], to: party }],
      citedInBody: [{ type: 'Quyết định', number: null, date: null, where: 'mục I' }],
    });
    expect(namesOf(data, false, false).filter((name) => !ALWAYS.includes(name))).toEqual([
      'ai-lam-gi',
      'bao-cao',
      'can-cu',
    ]);
  });

  test('have anchors and titles, no two the same', () => {
    const parts = planParts(empty, true, true);
    expect(new Set(parts.map(({ anchor }) => anchor)).size).toBe(parts.length);
    expect(new Set(parts.map(({ title }) => title)).size).toBe(parts.length);
  });

  test('have anchors that no heading of a body makes of the same words', () => {
    expect(planParts(empty, false, false)[0]?.anchor).toBe('phan-noi-gi');
  });
});
