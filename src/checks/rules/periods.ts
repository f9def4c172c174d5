import type { Fault } from '../../source/fault.ts';
import type { Content } from '../../source/load.ts';
import { formatDay } from '../../text/day.ts';
import { judgeContradiction } from '../contradictions.ts';
import { faultAt } from '../entries.ts';

/** Periods, targets and bases that run backwards, and hotlines of another year than their plan. */
export function judgePeriods(content: Content): Fault[] {
  return content.entries.plans.flatMap((plan) => {
    const { period, targets, hotlines, issuedDate, legalBases, year } = plan.data;
    const known = year ?? (issuedDate === null ? null : Number(issuedDate.slice(0, 4)));
    return [
      ...(period !== null && period.to < period.from
        ? [faultAt(plan, ['period', 'to'], `ngày cuối ${period.to} đứng trước ngày đầu ${period.from}.`)]
        : []),
      ...targets.flatMap(({ fromYear, toYear }, index) =>
        fromYear !== null && toYear !== null && toYear < fromYear
          ? [faultAt(plan, ['targets', index, 'toYear'], `năm cuối ${toYear} đứng trước năm đầu ${fromYear}.`)]
          : [],
      ),
      ...hotlines.flatMap(({ publishedYear }, index) =>
        known !== null && Math.abs(publishedYear - known) > 1
          ? [
              faultAt(
                plan,
                ['hotlines', index, 'publishedYear'],
                `số được công bố năm ${publishedYear}, nhưng kế hoạch là của năm ${known}.`,
                String(known),
              ),
            ]
          : [],
      ),
      ...legalBases.flatMap(({ date, law, number, type }, index) =>
        date !== null && issuedDate !== null && date > issuedDate
          ? judgeContradiction(plan, ['legalBases', index, 'date'], {
              about: [...(law === null ? [] : [law]), 'legalBases', 'issuedDate'],
              kinds: ['conflicting-date', 'calendar', 'typo'],
              says: formatDay(date),
              shouldBe: null,
              detail: `Căn cứ ${number ?? type} ghi ngày ${formatDay(date)}, sau ngày ban hành kế hoạch ${formatDay(issuedDate)}.`,
            })
          : [],
      ),
    ];
  });
}
