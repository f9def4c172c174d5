import type { Plan } from '../schemas/plan.ts';
import { plan as text } from '../strings/plan.ts';

/** A part of a plan's page: its id, the anchor of its heading, its title. */
export interface PlanPart {
  id: string;
  anchor: string;
  title: string;
}

/** The parts that a plan's page has, in their order; a part with nothing in it is left out, except money, recipients and notes, which then say so. */
export function planParts(plan: Plan, hasDates: boolean, hasMaterial: boolean): PlanPart[] {
  const part = (present: boolean, id: string, title: string, anchor = id): PlanPart[] =>
    present ? [{ id, anchor, title }] : [];
  return [
    ...part(true, 'noi-gi', text.explained),
    ...part(plan.tasks.length > 0, 'ai-lam-gi', text.who),
    ...part(plan.reports.length > 0, 'bao-cao', text.reports),
    ...part(hasDates, 'thoi-gian', text.dates),
    ...part(plan.objectives.length > 0, 'muc-tieu', text.objectives),
    ...part(plan.targets.length > 0, 'chi-tieu', text.targets),
    ...part(plan.activities.length > 0, 'noi-dung', text.activities, 'noi-dung-hoat-dong-muc'),
    ...part(true, 'tien', text.money),
    ...part(plan.tables.length > 0, 'bang', text.tables),
    ...part(hasMaterial, 'khau-hieu', text.slogans),
    ...part(true, 'van-ban', text.facts),
    ...part(plan.hotlines.length > 0, 'dien-thoai', text.fields.hotlines),
    ...part(plan.legalBases.length + plan.citedInBody.length > 0, 'can-cu', text.bases),
    ...part(true, 'noi-nhan', text.recipients),
    ...part(true, 'luu-y', text.discrepancies),
    ...part(true, 'trich-dan', text.cite),
    ...part(true, 'lich-su', text.history),
  ];
}
