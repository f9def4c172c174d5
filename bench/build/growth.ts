import { tellNumber } from '../measure/table.ts';
import type { Cost } from '../measure/run.ts';

export interface Sized {
  plans: number;
  /** By the name of the case. */
  costs: Map<string, Cost>;
}

/**
 * How cost grows, a line for each case. Between two sizes: what one more plan costs, against what one plan more had cost between
 * the sizes before; 1 is linear, and what a site costs at any size does not hide a rise.
 */
export function tellGrowth(sizes: readonly Sized[]): string {
  const [first] = sizes;
  if (!first || sizes.length < 3) return '';
  return [...first.costs.keys()]
    .map((name) => {
      const points = sizes.flatMap(({ plans, costs }) => {
        const cost = costs.get(name);
        return cost ? [{ plans, time: cost.cpuSeconds, memory: cost.memory }] : [];
      });
      const steps = (of: 'time' | 'memory'): string =>
        growthOf(points.map((point) => [point.plans, point[of]]))
          .map(tellNumber)
          .join(', ');
      return `growth of ${name}, 1 is linear: CPU ${steps('time')}; memory ${steps('memory')}`;
    })
    .join('\n');
}

/** Slopes between neighbouring points, each against the one before. */
export function growthOf(points: readonly (readonly [plans: number, cost: number])[]): number[] {
  const slopes = points.slice(1).map(([plans, cost], at) => {
    const [fewer, less] = points[at] ?? [0, 0];
    return (cost - less) / (plans - fewer);
  });
  return slopes.slice(1).map((slope, at) => slope / (slopes[at] ?? NaN));
}
