import { isAdmitted, type Contradiction, type DiscrepancyKind } from '../admitted.ts';
import type { Fault } from '../../source/fault.ts';
import type { Content, Entry } from '../../source/load.ts';
import { addDays, formatDay } from '../../text/day.ts';
import { readWhen, toPeriod, formatWhen, type When } from '../../text/when.ts';
import { judgeContradiction } from '../contradictions.ts';
import { faultAt } from '../entries.ts';

/** Results of a period are often reported in the first months after it. */
const REPORT_GRACE_DAYS = 92;
const KINDS = ['conflicting-date', 'period', 'calendar', 'typo'] as const satisfies DiscrepancyKind[];

interface Duty {
  id: string;
  list: 'tasks' | 'reports';
  path: (string | number)[];
  when: When;
}

/** Tasks and reports due before their plan was issued, or outside the plan's period, or at another time than their words say. */
export function judgeDueDays(content: Content): Fault[] {
  return content.entries.plans.flatMap((plan) => {
    const earliest = earliestIssue(plan);
    return dutiesOf(plan).flatMap((duty) => [
      ...judgeIssue(plan, duty, earliest),
      ...judgePeriod(plan, duty),
      ...judgeWords(plan, duty),
    ]);
  });
}

function dutiesOf(plan: Entry<'plans'>): Duty[] {
  return [
    ...plan.data.tasks.flatMap(({ id, when }, index): Duty[] =>
      when === null ? [] : [{ id, list: 'tasks', path: ['tasks', index, 'when'], when }],
    ),
    ...plan.data.reports.flatMap(({ id, due }, index): Duty[] =>
      due === null ? [] : [{ id, list: 'reports', path: ['reports', index, 'due'], when: due }],
    ),
  ];
}

/** The day a plan was issued or, where that is blank, the newest document it rests on, before which it cannot have been. */
function earliestIssue(plan: Entry<'plans'>): { day: string; words: string } | null {
  if (plan.data.issuedDate !== null) return { day: plan.data.issuedDate, words: 'ngày ban hành kế hoạch' };
  const newest = plan.data.legalBases
    .flatMap((basis) => basis.date ?? [])
    .sort()
    .at(-1);
  return newest === undefined ? null : { day: newest, words: 'ngày của văn bản mới nhất mà kế hoạch căn cứ' };
}

function judgeIssue(plan: Entry<'plans'>, duty: Duty, earliest: { day: string; words: string } | null): Fault[] {
  const last = toPeriod(duty.when)?.to;
  if (earliest === null || last === undefined || last >= earliest.day) return [];
  return judge(plan, duty, `Hạn ${formatWhen(duty.when)} đứng trước ${earliest.words}, ${formatDay(earliest.day)}.`);
}

function judgePeriod(plan: Entry<'plans'>, duty: Duty): Fault[] {
  const { period } = plan.data;
  const time = toPeriod(duty.when);
  if (period === null || time === null || period.to < period.from) return [];
  const end = duty.list === 'reports' ? addDays(period.to, REPORT_GRACE_DAYS) : period.to;
  if (time.to >= period.from && time.from <= end) return [];
  return judge(
    plan,
    duty,
    `Hạn ${formatWhen(duty.when)} nằm ngoài thời gian thực hiện, từ ${formatDay(period.from)} đến ${formatDay(period.to)}.`,
  );
}

/** Only words that name their own year are compared: without one, the writer knows more than the words say. */
function judgeWords(plan: Entry<'plans'>, duty: Duty): Fault[] {
  const { asWritten } = duty.when;
  const read = asWritten === null ? null : readWhen(asWritten);
  if (asWritten === null || read === null || isSameTime(read, duty.when)) return [];
  if (isAdmitted(plan.data, contradictionOf(duty, ''))) return [];
  const message = `ghi là ${formatWhen(duty.when)}, nhưng asWritten "${asWritten}" là ${formatWhen(read)}. Sửa một trong hai.`;
  return [faultAt(plan, duty.path, message)];
}

function isSameTime(a: When, b: When): boolean {
  const [first, second] = [toPeriod(a), toPeriod(b)];
  if (first === null || second === null)
    return first === second && JSON.stringify({ ...a, asWritten: null }) === JSON.stringify({ ...b, asWritten: null });
  return first.from === second.from && first.to === second.to;
}

function judge(plan: Entry<'plans'>, duty: Duty, detail: string): Fault[] {
  return judgeContradiction(plan, duty.path, contradictionOf(duty, detail));
}

function contradictionOf(duty: Duty, detail: string): Contradiction {
  const says = duty.when.asWritten ?? formatWhen(duty.when);
  return { about: [duty.id, duty.list], kinds: KINDS, says, alsoSays: [formatWhen(duty.when)], shouldBe: null, detail };
}
