import type { Fault } from '../../source/fault.ts';
import type { Content } from '../../source/load.ts';
import { faultAt } from '../entries.ts';

/** Slogans and events that name a plan which does not name them, and themes that are not among their plan's slogans. */
export function judgeBelonging(content: Content): Fault[] {
  const plans = new Map(content.entries.plans.map((plan) => [plan.id, plan]));
  const named = (['slogans', 'events'] as const).flatMap((name) =>
    content.entries[name].flatMap((entry) => {
      const plan = plans.get(entry.data.plan ?? '');
      // An id that names nothing is probably this one, misspelt: told by the references already.
      if (!plan || plan.data[name].includes(entry.id) || plan.data[name].some((id) => !content.ids[name].has(id)))
        return [];
      // What is published may not name a draft: the plan has to name it when it is published, too.
      if (entry.data.status === 'draft' && plan.data.status !== 'draft') return [];
      return [faultAt(plan, [name], `thiếu "${entry.id}": ${entry.file} ghi là của kế hoạch này.`, entry.id)];
    }),
  );
  const owners = new Map(content.entries.slogans.map((slogan) => [slogan.id, slogan.data.plan]));
  const themes = content.entries.plans.flatMap((plan) => {
    const { theme, slogans } = plan.data;
    if (theme === null || slogans.includes(theme) || owners.get(theme) === plan.id) return [];
    return [faultAt(plan, ['theme'], `chủ đề "${theme}" không có trong slogans. Thêm vào slogans.`, theme)];
  });
  return [...named, ...themes];
}
