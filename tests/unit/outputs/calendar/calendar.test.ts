import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import {
  agendaOf,
  agendaOfAgency,
  agendaOfPlan,
  withdrawnAgendaOf,
  type CalendarItem,
} from '../../../../src/catalog/agenda.ts';
import type { Catalog, Item } from '../../../../src/catalog/catalog.ts';
import { toCalendar, toWholeCalendar } from '../../../../src/outputs/calendar/calendar.ts';
import { FACTS } from '../data/facts.ts';
import { catalog, SITE } from '../content.ts';
import { withdrawPlan } from '../withdraw.ts';

const write = (agenda: readonly CalendarItem[], cancelled: readonly CalendarItem[] = []): string =>
  toCalendar({ of: null, site: catalog.site, address: SITE, agenda, cancelled });

/** What another library than the writer reads. */
const read = (ics: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(ics) as unknown[]).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
const uidsOf = (ics: string): string[] => read(ics).map((event) => event.uid);
const spanOf = (event: ICAL.Event): string => {
  const last = event.endDate.clone();
  last.adjust(-1, 0, 0, 0);
  return `${event.startDate.toString()} ${last.toString()}`;
};
const triggersOf = (event: ICAL.Event): string[] =>
  event.component.getAllSubcomponents('valarm').map((alarm) => {
    const trigger = alarm.getFirstProperty('trigger');
    return `${String(trigger?.getParameter('related') ?? 'START')} ${String(trigger?.getFirstValue())}`;
  });

const all = write(agendaOf(catalog));
const eventOf = (uid: string): ICAL.Event => {
  const event = read(all).find((each) => each.uid === uid);
  if (!event) throw new Error(`no ${uid}`);
  return event;
};

test('all dates are the same file when they are joined from the entries', () => {
  const less = withdrawPlan(catalog, 'binh-phuoc/2024-ngay-ctxh', '2026-12-01');
  const [agenda, cancelled] = [agendaOf(less), withdrawnAgendaOf(less)];
  const joined = toWholeCalendar(less, { site: less.site, address: SITE, agenda, cancelled });
  expect(Buffer.from(joined).toString()).toBe(write(agenda, cancelled));
});

describe('the calendar of everything', () => {
  test('is read back without an error, with one entry for each dated fact', () => {
    expect(read(all)).toHaveLength(agendaOf(catalog).length);
  });

  test('names every entry once', () => {
    expect(new Set(uidsOf(all)).size).toBe(uidsOf(all).length);
  });

  test('has only whole days, each ending before the day it says it ends on', () => {
    for (const event of read(all)) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.endDate.compare(event.startDate)).toBe(1);
    }
  });

  test('keeps every line within 75 octets and ends it in CRLF', () => {
    for (const line of all.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(all.replaceAll('\r\n', '')).not.toContain('\n');
    expect(all.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test('takes DTSTAMP from content: the first moment of the last change in Viet Nam', () => {
    const stamp = eventOf('events.ngay-ctxh-2024@la-lanh').component.getFirstPropertyValue('dtstamp');
    expect(String(stamp)).toBe('2026-11-21T17:00:00Z');
  });

  test('is the same bytes when written again', () => {
    expect(write(agendaOf(catalog))).toBe(all);
  });
});

describe('a calendar of one plan', () => {
  test.each(FACTS)('%s has each dated fact of the document once', (id, facts) => {
    const spans = read(write(agendaOfPlan(agendaOf(catalog), id))).map(spanOf);
    const year = (day: string, inferred: number | null | undefined): string =>
      day.startsWith('--') ? `${inferred ?? ''}${day.slice(1)}` : day;
    const wanted = [
      ...facts.eventDates.map(({ date, from, to, yearInferred }) =>
        date === undefined ? `${from} ${to}` : `${year(date, yearInferred)} ${year(date, yearInferred)}`,
      ),
      ...facts.timedTasks.map(({ from, to }) => `${from} ${to}`),
      ...facts.reportDeadlines.map(({ date }) => `${year(date, facts.year)} ${year(date, facts.year)}`),
    ];
    for (const span of wanted)
      expect(spans.filter((each) => each === span)).toHaveLength(wanted.filter((each) => each === span).length);
    if (wanted.length > 0) expect(spans).toHaveLength(wanted.length);
  });

  test('keeps the words of a quarter beside its days', () => {
    const event = eventOf('plans.binh-phuoc.2017-tuyen-truyen-ctxh.khao-sat-cac-xa@la-lanh');
    expect(spanOf(event)).toBe('2017-04-01 2017-06-30');
    expect(event.description).toContain('văn bản viết: Quý II năm 2017');
  });

  test('calls a deadline to mind a week and a day before', () => {
    expect(triggersOf(eventOf('plans.binh-phuoc.2024-ngay-ctxh.ket-qua-cua-cac-don-vi@la-lanh'))).toEqual([
      'START -P7D',
      'START -P1D',
    ]);
    expect(triggersOf(eventOf('plans.binh-phuoc.2017-tuyen-truyen-ctxh.to-roi@la-lanh'))).toEqual([
      'END -P7D',
      'END -P1D',
    ]);
  });

  test('says when a slogan goes up and when it comes down', () => {
    const event = eventOf('hanging.binh-phuoc.2024-ngay-ctxh.cac-tru-so@la-lanh');
    expect(event.description).toContain('Hạ xuống: hết 28/3/2024');
    expect(triggersOf(event)).toEqual(['START -P1D', 'END -P1D']);
  });

  test('repeats a yearly duty, and only while the plan runs', () => {
    const event = eventOf('plans.binh-phuoc.2017-tuyen-truyen-ctxh.bao-cao-06-thang@la-lanh');
    expect(String(event.component.getFirstPropertyValue('rrule'))).toBe('FREQ=YEARLY;UNTIL=20170620');
    const occurrences = event.iterator();
    expect(occurrences.next().toString()).toBe('2017-06-20');
    expect(occurrences.next()).toBeUndefined();
  });

  test('leads to the page, at the part that says so', () => {
    const url = eventOf('plans.binh-phuoc.2017-tuyen-truyen-ctxh.to-roi@la-lanh').component.getFirstPropertyValue(
      'url',
    );
    expect(url).toBe('https://example.vn/ke-hoach/binh-phuoc/2017-tuyen-truyen-ctxh/#to-roi');
  });
});

describe('a calendar of one agency', () => {
  test('holds what it leads, takes part in, reports or is reported to, and nothing else', () => {
    const uids = uidsOf(write(agendaOfAgency(agendaOf(catalog), 'so-tai-chinh-binh-phuoc')));
    expect(uids).toEqual([]);
    expect(uidsOf(write(agendaOfAgency(agendaOf(catalog), 'so-y-te-binh-phuoc')))).toEqual([
      'hanging.binh-phuoc.2024-ngay-ctxh.giao-duc-y-te@la-lanh',
    ]);
  });
});

describe('when content grows or shrinks', () => {
  const plan = catalog.plans[0];
  const more: Catalog = { ...catalog, plans: plan ? [{ ...plan, id: 'binh-phuoc/2099-vi-du' }, ...catalog.plans] : [] };

  test('a new plan changes no entry that was there', () => {
    const entries = (ics: string): string[] =>
      ics.split(/(?=BEGIN:VEVENT)/).map((each) => each.replace('END:VCALENDAR\r\n', ''));
    const now = new Set(entries(write(agendaOf(more))));
    for (const entry of entries(all)) expect(now).toContain(entry);
    expect(now.size).toBeGreaterThan(entries(all).length);
  });

  test('a change raises SEQUENCE and moves DTSTAMP, and leaves the UID alone', () => {
    const change = (item: Item<'plans'>): Item<'plans'> => ({
      ...item,
      data: { ...item.data, changes: [...item.data.changes, { on: '2026-12-01', note: 'Ví dụ' }] },
    });
    const changed = read(write(agendaOf({ ...catalog, plans: catalog.plans.map(change) })));
    const event = changed.find((each) => each.uid === 'plans.binh-phuoc.2017-tuyen-truyen-ctxh.to-roi@la-lanh');
    expect(event?.sequence).toBe(1);
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-30T17:00:00Z');
  });

  test('the dates of a withdrawn plan are sent as cancelled, under the same UIDs and a higher SEQUENCE', () => {
    const id = 'binh-phuoc/2024-ngay-ctxh';
    const less = withdrawPlan(catalog, id, '2026-12-01');
    const before = read(write(agendaOfPlan(agendaOf(catalog), id)));
    const after = read(write(agendaOfPlan(agendaOf(less), id), agendaOfPlan(withdrawnAgendaOf(less), id)));
    expect(after.map((event) => event.uid).sort()).toEqual(before.map((event) => event.uid).sort());
    for (const event of after) {
      expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED');
      expect(event.sequence).toBeGreaterThan(before.find((each) => each.uid === event.uid)?.sequence ?? 99);
      expect(triggersOf(event)).toEqual([]);
    }
  });
});
