import type { Event } from '../schemas/event.ts';
import type { Plan } from '../schemas/plan.ts';
import type { Day } from '../text/day.ts';
import { toPeriod, type When } from '../text/when.ts';

/** Where a period lies as seen from a day. Nobody is called late: that would need evidence which plans do not give. */
export type State = 'past' | 'running' | 'coming' | 'undated';

export function stateOfPeriod(period: { from: Day; to: Day } | null, on: Day): State {
  if (period === null) return 'undated';
  if (period.to < on) return 'past';
  return period.from > on ? 'coming' : 'running';
}

export const stateOfWhen = (when: When | null, on: Day): State =>
  stateOfPeriod(when === null ? null : toPeriod(when), on);

export const stateOfEvent = ({ start, end }: Event, on: Day): State =>
  stateOfPeriod({ from: start, to: end ?? start }, on);

/** A plan without a period of its own runs through its year. */
export function stateOfPlan({ period, year }: Plan, on: Day): State {
  return stateOfPeriod(period ?? (year === null ? null : { from: `${year}-01-01`, to: `${year}-12-31` }), on);
}
