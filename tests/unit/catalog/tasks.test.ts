import { describe, expect, test } from 'vitest';
import { tasksByLead } from '../../../src/catalog/tasks.ts';
import { catalogOf, entry, get } from './examples.ts';

const so = { agency: 'so' };
const xa = { asWritten: 'UBND các xã' };
const task = (id: string, lead: { agency?: string; asWritten?: string }[]) => ({
  id,
  where: 'III',
  lead,
  action: 'Việc',
});
const plan = entry('plans', 'vi-du/a', {
  tasks: [task('mot', [xa]), task('hai', [so]), task('ba', [xa]), task('bon', [so, xa])],
});
const catalog = catalogOf({ plans: [plan], agencies: [entry('agencies', 'so', { name: 'Sở Ví dụ' })] });
const groups = tasksByLead(catalog, get(catalog, 'plans', 'vi-du/a'));

describe('the tasks of a plan', () => {
  test('stand by the bodies that lead them, in the order in which these are first named', () => {
    expect(groups.map(({ leads, tasks }) => [leads.map(({ name }) => name), tasks.map(({ id }) => id)])).toEqual([
      [['UBND các xã'], ['mot', 'ba']],
      [['Sở Ví dụ'], ['hai']],
      [['Sở Ví dụ', 'UBND các xã'], ['bon']],
    ]);
  });

  test('have an anchor for each group, no two the same', () => {
    expect(groups.map(({ anchor }) => anchor)).toEqual(['viec-ubnd-cac-xa-1', 'viec-so-2', 'viec-so-3']);
  });
});
