import { listPageAddress } from '../../addresses.ts';
import type { PlanPart } from '../plan-parts.ts';
import { CUTS, weighPart } from './cuts.ts';
import { entriesOf } from './entries.ts';
import { partsOf, type PlanView } from './view.ts';
import { fillPages } from '../weigh.ts';

/**
 * What one page may carry of a plan, in characters. With all that stands around it, it then comes in the first round trip of a
 * connection (14 600 bytes) even with gzip; tests/site/weight.test.ts weighs every page of the built site.
 */
const PAGE = 13_300;
/** What stays of a part that has left: the way to it, and a mark for each thing in it that can be linked to. */
const LEFT = 120;
const MARK = 20;
const NAME = 60;
const TEXT = 'noi-gi';

/** A part that has pages of its own. */
export interface MovedPart {
  part: PlanPart;
  /** The address of its first page. */
  address: string;
  /** What each of its pages shows. */
  pages: { address: string; view: PlanView }[];
}

export interface PlanLayout {
  /** Everything that the plan has, in its order. */
  parts: PlanPart[];
  /** What the plan's own page shows. */
  main: PlanView;
  moved: ReadonlyMap<string, MovedPart>;
}

/**
 * A plan on one page as long as it fits; else some of its parts get pages of their own. What the plan says in plain words goes last.
 * @param limit Characters of one page.
 */
export function layOutPlan(view: PlanView, limit = PAGE): PlanLayout {
  const parts = partsOf(view);
  const weights = new Map(parts.map(({ name }) => [name, weighPart(name, view)]));
  const excess = [...weights.values()].reduce((sum, weight) => sum + weight, 0) - limit;
  const moved = excess > 0 ? chooseParts(view, weights, excess) : new Set<string>();
  const cutParts = parts.filter(({ name }) => moved.has(name));
  return {
    parts,
    main: empty(view, moved),
    moved: new Map(cutParts.map((part) => [part.name, moveOut(part, view, limit)])),
  };
}

/** What it costs the reader that one more part is elsewhere, in characters of it. */
const ELSEWHERE = 600;

/** The parts that leave: of all choices that are enough, the one that takes the least away. When none is, all and the text. */
function chooseParts(view: PlanView, weights: ReadonlyMap<string, number>, excess: number): Set<string> {
  const left = (name: string): number =>
    entriesOf(name, view).reduce((sum, { label }) => sum + (label === null ? MARK : NAME + label.length), LEFT);
  const parts = [...weights]
    .filter(([name]) => name in CUTS && name !== TEXT)
    .map(([name, weight]) => ({ name, gain: weight - left(name) }))
    .filter(({ gain }) => gain > LEFT);
  let best = { choice: 0, cost: Infinity };
  for (let choice = 1; choice < 2 ** parts.length; choice++) {
    let [gain, cost] = [0, 0];
    for (const [index, part] of parts.entries())
      if ((choice >> index) % 2 === 1) {
        gain += part.gain;
        cost += part.gain + ELSEWHERE;
      }
    if (gain >= excess && cost < best.cost) best = { choice, cost };
  }
  if (best.choice === 0) return new Set([...parts.map(({ name }) => name), TEXT]);
  return new Set(parts.filter((_, index) => (best.choice >> index) % 2 === 1).map(({ name }) => name));
}

function moveOut(part: PlanPart, view: PlanView, limit: number): MovedPart {
  const address = `${view.whole.url}${part.name}/`;
  const alone = empty(view, new Set(Object.keys(CUTS).filter((name) => name !== part.name)));
  const cut = CUTS[part.name];
  const pages = cut ? fillPages(cut.weights(alone), limit).map(([from, to]) => cut.slice(alone, from, to)) : [alone];
  return {
    part,
    address,
    pages: pages.map((shown, index) => ({ address: listPageAddress(address, index + 1), view: shown })),
  };
}

const empty = (view: PlanView, names: ReadonlySet<string>): PlanView =>
  [...names].reduce((left, name) => CUTS[name]?.slice(left, 0, 0) ?? left, view);
