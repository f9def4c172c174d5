import type { Fault } from '../source/fault.ts';
import type { Entry } from '../source/load.ts';
import type { Path } from '../source/yaml.ts';
import { HOW_TO_ADMIT, isAdmitted, writeDiscrepancy, type Contradiction } from './admitted.ts';
import { faultAt, type Place } from './entries.ts';

/**
 * No fault where the plan admits the contradiction, otherwise one that shows how to admit it. `place` is the file to mend, when
 * it is not the plan itself; a contradiction without a plan cannot be admitted.
 */
export function judgeContradiction(
  plan: Entry<'plans'> | undefined,
  path: Path,
  found: Contradiction,
  place: Place | undefined = plan,
): Fault[] {
  if (!place || (plan && isAdmitted(plan.data, found))) return [];
  const message = found.message ?? found.detail;
  if (!plan) return [faultAt(place, path, message, found.shouldBe)];
  const where = place === plan ? '' : ` của ${plan.file}`;
  return [faultAt(place, path, `${message} ${HOW_TO_ADMIT}${where}:`, writeDiscrepancy(found))];
}
