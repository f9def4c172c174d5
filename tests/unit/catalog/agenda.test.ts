import { describe, expect, test } from 'vitest';
import {
  agendaOf,
  agendaOfAgency,
  agendaOfEvent,
  agendaOfPlan,
  withdrawnAgendaOf,
  type AgendaItem,
} from '../../../src/catalog/agenda.ts';
import { catalogOf, entry, get, withdrawn } from './examples.ts';

const dai = { agency: 'dai' };
const agencies = [entry('agencies', 'dai', { name: 'Đài Ví dụ' }), entry('agencies', 'so', { name: 'Sở Ví dụ' })];
const window = { id: 'dot-1', from: '2024-03-10', to: '2024-03-26', by: [dai], where: 'III.2', asWritten: null };
const slogan = (id: string, text: string) =>
  entry('slogans', id, { text, plan: 'vi-du/a', event: 'ngay', windows: [window] });
const keysOf = (items: readonly AgendaItem[]) => items.map(({ key }) => key);

const plan = entry('plans', 'vi-du/a', {
  period: { from: '2024-01-01', to: '2026-12-31' },
  tasks: [
    {
      id: 'quy',
      where: 'III.1',
      lead: [dai],
      action: 'Việc theo quý',
      when: { quarter: '2024-Q2', asWritten: 'Quý II' },
    },
    {
      id: 'treo',
      where: 'III.2',
      lead: [dai],
      action: 'Treo băng rôn',
      when: { from: '2024-03-10', to: '2024-03-26' },
    },
    { id: 'khong-ngay', where: 'III.3', lead: [dai], action: 'Việc không ngày' },
    { id: 'hang-nam', where: 'III.4', lead: [dai], action: 'Việc hằng năm', when: { yearly: '--06-20' } },
  ],
  reports: [
    { id: 'bao-cao', where: 'IV', from: [dai], to: { agency: 'so' }, due: { before: '2024-04-05' }, covers: 'Kết quả' },
  ],
});
const event = entry('events', 'ngay', { title: 'Ngày ví dụ', start: '2024-03-25', plan: 'vi-du/a', organiser: dai });
const slogans = [slogan('mot', 'Câu một'), slogan('hai', 'Câu hai')];
const catalog = catalogOf({ plans: [plan], events: [event], slogans, agencies });
const agenda = agendaOf(catalog);
const itemOf = (key: string) => agenda.find((item) => item.key === key);

describe('the agenda', () => {
  test('holds every dated fact once, by first day', () => {
    expect(keysOf(agenda)).toEqual([
      'plans/vi-du/a/hang-nam',
      'hanging/vi-du/a/dot-1',
      'events/ngay',
      'plans/vi-du/a/quy',
      'plans/vi-du/a/bao-cao',
    ]);
  });

  test('leaves out what has no date', () => {
    expect(keysOf(agenda)).not.toContain('plans/vi-du/a/khong-ngay');
  });

  test('makes one date of two slogans that may hang in the same window', () => {
    const item = itemOf('hanging/vi-du/a/dot-1');
    expect(item?.title).toMatch(/“Câu (?:một|hai)” hoặc “Câu (?:một|hai)”/);
    expect(item?.plans).toEqual(['vi-du/a', 'vi-du/a']);
  });

  test('does not repeat a task that is the hanging of a slogan', () => {
    expect(keysOf(agenda)).not.toContain('plans/vi-du/a/treo');
  });

  test.each([
    ['in another section', { where: 'III.9' }],
    ['on other days', { to: '2024-03-27' }],
  ])('keeps a task %s than the hanging', (_, other) => {
    const apart = entry('slogans', 'rieng', { plan: 'vi-du/a', windows: [{ ...window, ...other }] });
    expect(keysOf(agendaOf(catalogOf({ plans: [plan], slogans: [apart] })))).toContain('plans/vi-du/a/treo');
  });

  test('keeps two windows of the same name in two plans apart', () => {
    const other = entry('slogans', 'khac', { plan: 'vi-du/b', windows: [window] });
    const keys = keysOf(agendaOf(catalogOf({ slogans: [slogan('mot', 'Câu một'), other] })));
    expect(keys.sort()).toEqual(['hanging/vi-du/a/dot-1', 'hanging/vi-du/b/dot-1']);
  });

  test('bounds what comes back every year by the period of its plan', () => {
    expect(itemOf('plans/vi-du/a/hang-nam')).toMatchObject({
      yearly: '--06-20',
      from: '2024-01-01',
      to: '2026-12-31',
      state: 'running',
    });
  });

  test('leaves out what comes back every year in a plan without a period: nothing says when it ends', () => {
    const open = entry('plans', 'vi-du/b', {
      tasks: [{ id: 'viec', where: 'I', lead: [dai], action: 'Việc', when: { yearly: '--06-20' } }],
    });
    expect(agendaOf(catalogOf({ plans: [open] }))).toEqual([]);
  });

  test('keeps a quarter as a period with the words of the document', () => {
    expect(itemOf('plans/vi-du/a/quy')).toMatchObject({ from: '2024-04-01', to: '2024-06-30', asWritten: 'Quý II' });
  });

  test('takes a limit for one day, and names the report', () => {
    expect(itemOf('plans/vi-du/a/bao-cao')).toMatchObject({
      kind: 'report',
      title: 'Báo cáo kết quả',
      from: '2024-04-05',
      to: '2024-04-05',
      url: '/ke-hoach/vi-du/a/#bao-cao',
    });
  });

  test('is thought out once for a catalog', () => {
    expect(agendaOf(catalog)).toBe(agenda);
  });
});

describe('a part of the agenda', () => {
  test('of an agency is what names it, the one that is reported to included', () => {
    expect(keysOf(agendaOfAgency(agenda, 'so'))).toEqual(['plans/vi-du/a/bao-cao']);
    expect(agendaOfAgency(agenda, 'dai')).toHaveLength(5);
    expect(agendaOfAgency(agenda, 'khong-co')).toEqual([]);
  });

  test('of a plan holds its events and hangings too', () => {
    expect(keysOf(agendaOfPlan(agenda, 'vi-du/a'))).toEqual(keysOf(agenda));
    expect(agendaOfPlan(agenda, 'vi-du/khac')).toEqual([]);
  });

  test('of an event without a plan is the event alone', () => {
    const alone = catalogOf({ plans: [plan], events: [event, entry('events', 'le')] });
    expect(keysOf(agendaOfEvent(agendaOf(alone), get(alone, 'events', 'le')))).toEqual(['events/le']);
    expect(keysOf(agendaOfEvent(agendaOf(alone), get(alone, 'events', 'ngay')))).toContain('plans/vi-du/a/quy');
  });
});

describe('withdrawn dates', () => {
  test('are those of withdrawn entries', () => {
    const gone = catalogOf({ events: [entry('events', 'con'), entry('events', 'rut', withdrawn)] });
    expect(keysOf(withdrawnAgendaOf(gone))).toEqual(['events/rut']);
    expect(keysOf(agendaOf(gone))).toEqual(['events/con']);
  });

  test('do not hold a window in which another slogan still hangs', () => {
    const rest = catalogOf({
      slogans: [
        slogan('mot', 'Câu một'),
        entry('slogans', 'hai', { plan: 'vi-du/a', windows: [window], ...withdrawn }),
      ],
    });
    expect(withdrawnAgendaOf(rest)).toEqual([]);
    expect(agendaOf(rest)[0]?.title).toBe('Treo khẩu hiệu “Câu một”');
  });
});
