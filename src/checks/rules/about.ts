import { plan as planSchema } from '../../schemas/plan.ts';
import type { Fault } from '../../source/fault.ts';
import type { Content, Entry } from '../../source/load.ts';
import { nearest } from '../../text/nearest.ts';
import { faultAt, valuesAt } from '../entries.ts';
import { partsOf } from '../parts.ts';

const FIELDS = Object.keys(planSchema.shape);

/** Discrepancies about something that their plan does not have. */
export function judgeAbout(content: Content): Fault[] {
  const slogans = Map.groupBy(content.entries.slogans, ({ data }) => data.plan);
  return content.entries.plans.flatMap((plan) => {
    if (plan.data.discrepancies.every(({ about }) => about === null)) return [];
    const known = new Set([...FIELDS, ...namesIn(plan, slogans.get(plan.id) ?? [])]);
    return plan.data.discrepancies.flatMap(({ about }, index) => {
      if (about === null || known.has(about)) return [];
      const near = nearest(about, known);
      const hint =
        near === null
          ? 'Viết mã của một phần trong tệp này, mã văn bản đã dẫn, hoặc tên trường.'
          : `Gần nhất: "${near}".`;
      return [faultAt(plan, ['discrepancies', index, 'about'], `kế hoạch này không có phần "${about}". ${hint}`, near)];
    });
  });
}

/** Ids of a plan's parts, rows and columns, of the laws it cites, and of its slogans and events with their windows. */
function namesIn(plan: Entry<'plans'>, slogans: readonly Entry<'slogans'>[]): string[] {
  const inside = [
    'tables.*.rows.*.id',
    'tables.*.columns.*.id',
    'legalBases.*.law',
    'citedInBody.*.law',
    'slogans.*',
    'events.*',
    'theme',
  ];
  const windows = slogans.flatMap((slogan) => slogan.data.windows.map((window) => window.id));
  return [
    ...partsOf(plan).map((part) => part.id),
    ...inside.flatMap((pattern) => valuesAt(plan.data, pattern).map(({ value }) => String(value))),
    ...windows,
  ];
}
