import type { HangingWindow } from '../../schemas/slogan.ts';
import type { Fault } from '../../source/fault.ts';
import type { Content, Entry } from '../../source/load.ts';
import { formatDay } from '../../text/day.ts';
import { readWhen, toPeriod, type Period } from '../../text/when.ts';
import { judgeContradiction } from '../contradictions.ts';
import { faultAt } from '../entries.ts';

/** Hanging windows of one slogan that name other days for the same people, and windows of one plan that share an id but not their days. */
export function judgeWindows(content: Content): Fault[] {
  const plans = new Map(content.entries.plans.map((plan) => [plan.id, plan]));
  // A plan that could not be read may well admit the contradiction: its own faults come first.
  const isUnread = (id: string | null) => id !== null && content.ids.plans.has(id) && !plans.has(id);
  const before = new Map<string | null, Entry<'slogans'>[]>();
  return content.entries.slogans.flatMap((slogan) => {
    const siblings = before.get(slogan.data.plan) ?? [];
    const faults = [
      ...(isUnread(slogan.data.plan) ? [] : judgePairs(slogan, plans.get(slogan.data.plan ?? ''))),
      ...judgeWords(slogan),
      ...(slogan.data.plan === null ? [] : judgeSiblings(slogan, siblings)),
    ];
    siblings.push(slogan);
    before.set(slogan.data.plan, siblings);
    return faults;
  });
}

function judgePairs(slogan: Entry<'slogans'>, plan: Entry<'plans'> | undefined): Fault[] {
  const { windows } = slogan.data;
  return windows.flatMap((second, at) =>
    windows.slice(0, at).flatMap((first) => {
      if (!contradict(first, second)) return [];
      return judgeContradiction(
        plan,
        ['windows', at],
        {
          about: [second.id, first.id, slogan.id, 'slogans'],
          kinds: ['conflicting-date', 'calendar', 'inconsistent-figures'],
          says: `${words(first)}; ${words(second)}`,
          alsoSays: [`${words(second)}; ${words(first)}`],
          shouldBe: null,
          detail: `Cùng một câu mà có hai đợt treo chồng nhau: ${days(first)} (${first.id}) và ${days(second)} (${second.id}).`,
        },
        slogan,
      );
    }),
  );
}

/** Days beside the words they were read from, where the words name their year. */
function judgeWords(slogan: Entry<'slogans'>): Fault[] {
  return slogan.data.windows.flatMap((window, at) => {
    const read = window.asWritten === null ? null : readWhen(window.asWritten);
    const period = read && toPeriod(read);
    if (period === null || (period.from === window.from && period.to === window.to)) return [];
    return [
      faultAt(
        slogan,
        ['windows', at],
        `ghi ${days(window)}, nhưng asWritten "${window.asWritten ?? ''}" là ${days(period)}. Sửa một trong hai.`,
      ),
    ];
  });
}

/** The agenda shows one date for a window of a plan, whatever slogans may hang in it; `before` are other slogans of the plan. */
function judgeSiblings(slogan: Entry<'slogans'>, before: readonly Entry<'slogans'>[]): Fault[] {
  return slogan.data.windows.flatMap((window, at) =>
    before.flatMap((other) => {
      const twin = other.data.windows.find((each) => each.id === window.id);
      if (!twin || (twin.from === window.from && twin.to === window.to)) return [];
      return [
        faultAt(
          slogan,
          ['windows', at, 'id'],
          `đợt treo "${window.id}" ghi ${days(window)}, nhưng ${other.file} ghi ${days(twin)}. Cùng kế hoạch, cùng mã thì phải cùng ngày.`,
        ),
      ];
    }),
  );
}

/** Overlapping but unequal, for hangers of whom some are the same: a group without an entry may hold anybody. */
function contradict(a: HangingWindow, b: HangingWindow): boolean {
  if (a.from > b.to || b.from > a.to || (a.from === b.from && a.to === b.to)) return false;
  const isAnybody = (window: HangingWindow) => window.by.some((party) => party.agency === null);
  return isAnybody(a) || isAnybody(b) || a.by.some((party) => b.by.some((other) => other.agency === party.agency));
}

function words(window: HangingWindow): string {
  return window.asWritten ?? days(window);
}

function days(window: Period): string {
  return `từ ${formatDay(window.from)} đến ${formatDay(window.to)}`;
}
