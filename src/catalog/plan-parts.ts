import { partAnchor } from '../addresses.ts';
import type { Plan } from '../schemas/plan.ts';
import { plan as text } from '../strings/plan.ts';

/** A part of a plan's page: the id of its heading, its title. */
export interface PlanPart {
  name: string;
  anchor: string;
  title: string;
}

/** The parts that a plan's page has, in their order; a part with nothing in it is left out, except those that then say so. */
export function planParts(plan: Plan, hasDates: boolean, hasMaterial: boolean): PlanPart[] {
  const part = (present: boolean, name: string, title: string): PlanPart[] =>
    present ? [{ name, anchor: partAnchor(name), title }] : [];
  return [
    ...part(true, 'noi-gi', text.explained),
    ...part(plan.tasks.length > 0, 'ai-lam-gi', text.who),
    ...part(plan.reports.length > 0, 'bao-cao', text.reports),
    ...part(hasDates, 'thoi-gian', text.dates),
    ...part(plan.objectives.length > 0, 'muc-tieu', text.objectives),
    ...part(plan.targets.length > 0, 'chi-tieu', text.targets),
    ...part(plan.activities.length > 0, 'noi-dung', text.activities),
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
