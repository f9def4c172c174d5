import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { agendaOf, type CalendarItem } from '../../../../src/catalog/agenda.ts';
import { toCalendar } from '../../../../src/outputs/calendar/calendar.ts';
import { addDays } from '../../../../src/text/day.ts';
import { admittedLine } from '../../hostile/texts.ts';
import { catalog, SITE } from '../content.ts';

const real = agendaOf(catalog);

/** A fact of the real content, by its place in the list, with other words and days. */
const item = fc.record({
  base: fc.nat({ max: real.length - 1 }),
  title: admittedLine,
  asWritten: fc.option(admittedLine),
  where: fc.option(admittedLine),
  shift: fc.integer({ min: -5000, max: 5000 }),
  length: fc.nat({ max: 400 }),
});
const items = fc.array(item, { minLength: 1, maxLength: 6 });

interface Drawn {
  base: number;
  title: string;
  asWritten: string | null;
  where: string | null;
  shift: number;
  length: number;
}

function toAgenda(drawn: readonly Drawn[]): CalendarItem[] {
  return drawn.flatMap(({ base, shift, length, ...words }, index): CalendarItem[] => {
    const fact = real[base];
    if (!fact) return [];
    const from = addDays(fact.from, shift);
    return [{ ...fact, ...words, key: `vi-du.${index}`, from, to: addDays(from, length), yearly: null }];
  });
}
const write = (items: readonly CalendarItem[], of: string | null = null) =>
  toCalendar({ of, site: catalog.site, address: SITE, agenda: items, cancelled: [] });
const read = (ics: string) =>
  new ICAL.Component(ICAL.parse(ics) as unknown[]).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

const PATIENCE = { timeout: 120_000 };

describe('a calendar of any words and days', PATIENCE, () => {
  test('is read back by another library, with every entry once and on its days', () => {
    fc.assert(
      fc.property(items, fc.option(admittedLine), (drawn, of) => {
        const agenda = toAgenda(drawn);
        const events = read(write(agenda, of));
        expect(events.map(({ uid }) => uid).sort()).toEqual(agenda.map(({ key }) => `${key}@la-lanh`).sort());
        for (const { key, from, to } of agenda) {
          const event = events.find(({ uid }) => uid === `${key}@la-lanh`);
          expect(event?.startDate.toString()).toBe(from);
          expect(event?.endDate.toString()).toBe(addDays(to, 1));
        }
      }),
      { numRuns: 80 },
    );
  });

  test('keeps lines within 75 octets, has no control character, and is the same when written again', () => {
    fc.assert(
      fc.property(items, (drawn) => {
        const agenda = toAgenda(drawn);
        const ics = write(agenda);
        expect(write(agenda)).toBe(ics);
        for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]/);
      }),
      { numRuns: 80 },
    );
  });
});
