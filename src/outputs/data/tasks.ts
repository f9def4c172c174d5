import { z } from 'zod';
import { planAddress } from '../../addresses.ts';
import type { Item } from '../../catalog/catalog.ts';
import type { Plan } from '../../schemas/plan.ts';
import { toPeriod, whenKind } from '../../text/when.ts';
import { address, day, dayOrYearlyDay, idsBeside, names, text } from './fields.ts';
import { namesAndIds, urlOf, type PublicSource } from './make-row.ts';
import { onceAPlan } from './once-a-plan.ts';
import { definePlanTable } from './table.ts';

export const row = z.object({
  id: text().describe('Mã của việc trong kế hoạch; không đổi'),
  plan: text().describe('Mã kế hoạch'),
  url: address().describe('Địa chỉ của việc trên trang này'),
  where: text().describe('Mục trong văn bản, ví dụ III.1.b'),
  lead: names().min(1).describe('Ai chủ trì, đúng chữ trong văn bản'),
  leadIds: idsBeside().describe('Mã đơn vị của từng tên ở lead; null nếu tên ấy không có trang riêng'),
  with: names().describe('Ai phối hợp, đúng chữ trong văn bản'),
  withIds: idsBeside().describe('Mã đơn vị của từng tên ở with; null nếu tên ấy không có trang riêng'),
  action: text().describe('Việc phải làm, nói dễ hiểu'),
  time: z
    .enum(['day', 'period', 'quarter', 'year', 'years', 'yearly', 'before'])
    .nullable()
    .describe(
      'Kiểu thời gian: day một ngày; period từ ngày đến ngày; quarter quý; year năm; years nhiều năm; yearly hằng năm; before trước ngày; null nếu văn bản không nêu',
    ),
  from: day().nullable().describe('Từ ngày; null nếu văn bản không nêu ngày bắt đầu'),
  to: day().nullable().describe('Đến hết ngày; với kiểu before là chính ngày giới hạn'),
  yearly: dayOrYearlyDay().nullable().describe('Ngày lặp lại hằng năm, viết --tháng-ngày, trong khoảng from đến to'),
  asWritten: text().nullable().describe('Nguyên văn thời gian trong văn bản'),
  output: text().nullable().describe('Kết quả phải có; null nếu văn bản không nêu'),
});

export type PublicTask = z.output<typeof row>;

/** One task of a plan. A limit ("trước ngày …") has no first day; a yearly day runs through the plan's period. */
function toPublicTask(source: PublicSource, plan: Item<'plans'>, task: Plan['tasks'][number]): PublicTask {
  const lead = namesAndIds(source.catalog, task.lead);
  const others = namesAndIds(source.catalog, task.with);
  const { when } = task;
  const period = when === null ? null : 'yearly' in when ? plan.data.period : toPeriod(when);
  return {
    id: task.id,
    plan: plan.id,
    url: urlOf(source, planAddress(plan.id, task.id)),
    where: task.where,
    lead: lead.names,
    leadIds: lead.ids,
    with: others.names,
    withIds: others.ids,
    action: task.action,
    time: when === null ? null : whenKind(when),
    from: when !== null && 'before' in when ? null : (period?.from ?? null),
    to: period?.to ?? null,
    yearly: when !== null && 'yearly' in when ? when.yearly : null,
    asWritten: when?.asWritten ?? null,
    output: task.output,
  };
}

/** The tasks of a plan. */
export const publicTasksOf = onceAPlan((source, plan) =>
  plan.data.tasks.map((task) => toPublicTask(source, plan, task)),
);

export const tasks = definePlanTable({
  name: 'tasks',
  title: 'Việc phải làm',
  about: 'Mỗi dòng là một việc một kế hoạch giao: ai chủ trì, ai phối hợp, làm gì, từ ngày nào đến ngày nào.',
  row,
  key: ['plan', 'id'],
  references: { plan: { table: 'plans', field: 'id' } },
  rowsOf: publicTasksOf,
});
