import { describe, expect, test } from 'vitest';
import {
  cancelledOfPlan,
  datesOfAgency,
  datesOfEvent,
  datesOfPlan,
  itemsOfYear,
  monthOf,
  monthsOfYear,
  yearsOfCalendar,
} from '../../../src/catalog/dates.ts';
import { openAnswers, watch } from '../../../src/catalog/watch.ts';
import { catalogOf, entry, withdrawn } from './examples.ts';

const catalogWith = (start: string) =>
  catalogOf({
    plans: [entry('plans', 'vi-du/mot')],
    agencies: [entry('agencies', 'so')],
    events: [
      entry('events', 'hop', {
        start,
        plan: 'vi-du/mot',
        organiser: { asWritten: 'Sở Ví dụ', agency: 'so' },
      }),
      entry('events', 'tet', { start: '2023-12-30', end: '2024-01-02' }),
      entry('events', 'rut', { start: '2024-05-05', plan: 'vi-du/mot', ...withdrawn }),
    ],
  });
const catalog = catalogWith('2024-03-25');
const keys = (items: readonly { key: string }[]) => items.map(({ key }) => key);

describe('dates', () => {
  test('are found by their plan, their agency and their event', () => {
    expect(keys(datesOfPlan(catalog, 'vi-du/mot'))).toEqual(['events/hop']);
    expect(keys(datesOfAgency(catalog, 'so'))).toEqual(['events/hop']);
    expect(keys(datesOfEvent(catalog, 'tet'))).toEqual(['events/tet']);
    expect(keys(cancelledOfPlan(catalog, 'vi-du/mot'))).toEqual(['events/rut']);
  });

  test('of what is not there are none', () => {
    expect(datesOfPlan(catalog, 'khong/co')).toEqual([]);
    expect(datesOfAgency(catalog, 'khong-co')).toEqual([]);
    expect(datesOfEvent(catalog, 'khong-co')).toEqual([]);
    expect(itemsOfYear(catalog, '1999')).toEqual([]);
  });

  test('stand in every month and year that they touch', () => {
    expect(yearsOfCalendar(catalog)).toEqual(['2023', '2024']);
    expect(monthsOfYear(catalog, '2024')).toEqual(['2024-01', '2024-03']);
    expect(keys(itemsOfYear(catalog, '2024'))).toEqual(['events/tet', 'events/hop']);
  });

  test('are asked part by part: a date that moves changes its own months and nothing else', () => {
    const asked = new Set<string>();
    const seen = watch(catalog, (question) => asked.add(question));
    monthOf(seen, '2024-01');
    monthOf(seen, '2024-03');
    datesOfEvent(seen, 'tet');
    datesOfAgency(seen, 'so');
    const [before, after] = [catalog, catalogWith('2024-03-26')].map((each) => openAnswers(each, () => []));
    const changed = [...asked].filter((question) => before?.(question) !== after?.(question));
    expect(changed).toEqual(['by:month:2024-03', 'by:dates-of-agency:so']);
  });
});
