import { z } from 'zod';
import { planAddress } from '../../addresses.ts';
import type { Item } from '../../catalog/catalog.ts';
import type { Plan } from '../../schemas/plan.ts';
import { toPeriod, type When } from '../../text/when.ts';
import { address, dayOrYearlyDay, idsBeside, names, text } from './fields.ts';
import { namesAndIds, urlOf, type PublicSource } from './make-row.ts';
import { onceAPlan } from './once-a-plan.ts';
import { definePlanTable } from './table.ts';

export const row = z.object({
  id: text().describe('Mã của báo cáo trong kế hoạch; không đổi'),
  plan: text().describe('Mã kế hoạch'),
  url: address().describe('Địa chỉ của báo cáo trên trang này'),
  where: text().describe('Mục trong văn bản'),
  from: names().min(1).describe('Ai phải báo cáo, đúng chữ trong văn bản'),
  fromIds: idsBeside().describe('Mã đơn vị của từng tên ở from; null nếu tên ấy không có trang riêng'),
  to: text().describe('Báo cáo cho ai, đúng chữ trong văn bản'),
  toId: text().nullable().describe('Mã đơn vị nhận báo cáo; null nếu không có trang riêng'),
  due: dayOrYearlyDay()
    .nullable()
    .describe('Hạn: một ngày (2024-04-05) hoặc ngày lặp lại hằng năm (--06-20); null nếu văn bản không nêu'),
  asWritten: text().nullable().describe('Nguyên văn hạn trong văn bản'),
  covers: text().nullable().describe('Báo cáo về việc gì hoặc kỳ nào'),
});

export type PublicReport = z.output<typeof row>;

/** One duty to report. The due day of a period is its last day. */
function toPublicReport(source: PublicSource, plan: Item<'plans'>, report: Plan['reports'][number]): PublicReport {
  const from = namesAndIds(source.catalog, report.from);
  const to = namesAndIds(source.catalog, [report.to]);
  return {
    id: report.id,
    plan: plan.id,
    url: urlOf(source, planAddress(plan.id, report.id)),
    where: report.where,
    from: from.names,
    fromIds: from.ids,
    to: to.names[0] ?? '',
    toId: to.ids[0] ?? null,
    due: report.due === null ? null : dueOf(report.due),
    asWritten: report.due?.asWritten ?? null,
    covers: report.covers,
  };
}

const dueOf = (when: When): string | null => ('yearly' in when ? when.yearly : (toPeriod(when)?.to ?? null));

/** The reports that a plan asks for. */
export const publicReportsOf = onceAPlan((source, plan) =>
  plan.data.reports.map((report) => toPublicReport(source, plan, report)),
);

export const reports = definePlanTable({
  name: 'reports',
  title: 'Báo cáo',
  about: 'Mỗi dòng là một báo cáo mà một kế hoạch đòi: ai gửi, gửi ai, hạn ngày nào.',
  row,
  key: ['plan', 'id'],
  references: { plan: { table: 'plans', field: 'id' } },
  rowsOf: publicReportsOf,
});
