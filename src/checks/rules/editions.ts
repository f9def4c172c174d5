import type { Fault } from '../../source/fault.ts';
import type { Content, Entry } from '../../source/load.ts';
import { judgeContradiction } from '../contradictions.ts';
import { faultAt, valuesAt, type Place } from '../entries.ts';

/** 2017 was the first (Decision 1791/QĐ-TTg of 15/9/2016). */
const YEAR_BEFORE_FIRST = 2016;
const NAMED_EDITION = /Ngày Công tác xã hội[^.;]{0,40}?lần thứ (\d{1,3})[^.;\d]{0,12}năm (\d{4})/giu;

/** Social Work Days on another day than 25 March, of another edition than their year gives, or twice in one year; events that end before they begin. */
export function judgeEditions(content: Content): Fault[] {
  const plans = new Map(content.entries.plans.map((plan) => [plan.id, plan]));
  const days = content.entries.events.filter((event) => event.data.kind === 'social-work-day');
  const first = new Map<string, Entry<'events'>>();
  for (const event of days) if (!first.has(yearOf(event))) first.set(yearOf(event), event);
  return [
    ...days.flatMap((event) => [
      ...judgeDay(event, plans.get(event.data.plan ?? '')),
      ...judgeTwin(event, first.get(yearOf(event))),
    ]),
    ...content.entries.events.flatMap(judgeOrder),
  ];
}

const yearOf = ({ data }: Entry<'events'>): string => data.start.slice(0, 4);

function judgeDay(event: Entry<'events'>, plan: Entry<'plans'> | undefined): Fault[] {
  const { start, end, edition } = event.data;
  const year = Number(start.slice(0, 4));
  const expected = year - YEAR_BEFORE_FIRST;
  if (expected < 1)
    return [
      faultAt(
        event,
        ['start'],
        `Ngày Công tác xã hội Việt Nam có từ năm ${YEAR_BEFORE_FIRST + 1}, không có năm ${year}.`,
      ),
    ];
  const about = [event.id, 'events'];
  return [
    ...(start.endsWith('-03-25') && (end === null || end === start)
      ? []
      : judgeContradiction(
          plan,
          ['start'],
          {
            about,
            kinds: ['calendar', 'conflicting-date', 'typo'],
            says: start,
            shouldBe: `${year}-03-25`,
            detail: `Ngày Công tác xã hội Việt Nam là ngày 25 tháng 3, không phải ${start}.`,
          },
          event,
        )),
    ...(edition === null
      ? [faultAt(event, ['edition'], `thiếu lần thứ mấy. Lấy năm trừ ${YEAR_BEFORE_FIRST}.`, String(expected))]
      : edition === expected
        ? []
        : judgeContradiction(
            plan,
            ['edition'],
            {
              about,
              kinds: ['calendar', 'conflicting-number', 'inconsistent-figures', 'typo'],
              says: `lần thứ ${edition}`,
              shouldBe: `lần thứ ${expected}`,
              detail: `Năm ${year} là lần thứ ${expected}, không phải lần thứ ${edition}.`,
            },
            event,
          )),
  ];
}

function judgeTwin(event: Entry<'events'>, first: Entry<'events'> | undefined): Fault[] {
  return first && first !== event
    ? [faultAt(event, ['start'], `Ngày Công tác xã hội Việt Nam năm ${yearOf(event)} đã có ở ${first.file}. Giữ một.`)]
    : [];
}

function judgeOrder(event: Entry<'events'>): Fault[] {
  const { start, end } = event.data;
  return end !== null && end < start
    ? [faultAt(event, ['end'], `ngày kết thúc ${end} đứng trước ngày bắt đầu ${start}.`)]
    : [];
}

/** Titles and summaries that name an edition and a year. */
export function judgeEditionWords(content: Content): Fault[] {
  const named: { place: Place & { data: unknown }; plan: Entry<'plans'> | undefined }[] = [
    ...content.entries.plans.map((plan) => ({ place: plan, plan })),
    ...[
      ...content.entries.events,
      ...content.entries.laws,
      ...content.entries.articles,
      ...content.entries.leaflets,
      ...content.entries.broadcasts,
    ].map((place) => ({ place, plan: undefined })),
  ];
  return named.flatMap(({ place, plan }) =>
    ['title', 'shortTitle', 'summary', 'about'].flatMap((field) =>
      valuesAt(place.data, field).flatMap(({ value }) =>
        [...String(value).matchAll(NAMED_EDITION)].flatMap(([, edition = '', year = '']) => {
          const expected = Number(year) - YEAR_BEFORE_FIRST;
          if (Number(edition) === expected) return [];
          const says = `lần thứ ${edition}`;
          const found = {
            about: [field],
            kinds: ['calendar', 'conflicting-number', 'inconsistent-figures', 'typo'] as const,
            says,
            shouldBe: `lần thứ ${expected}`,
            detail: `Năm ${year} là lần thứ ${expected}, không phải ${says}.`,
          };
          return judgeContradiction(plan, [field], found, place);
        }),
      ),
    ),
  );
}
