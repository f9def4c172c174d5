import { planListAddress } from '../addresses.ts';
import { words } from '../strings/common.ts';
import { plan as text } from '../strings/plan.ts';
import { toSlug } from '../text/slug.ts';
import type { Catalog, Item } from './catalog.ts';
import { issuerOf } from './parties.ts';
import { remember } from './remember.ts';
import { ask } from './watch.ts';
import { stateOfPlan, type State } from './state.ts';

export type PlanFacet = 'nam' | 'noi' | 'don-vi' | 'tinh-trang';

/** One list of plans that is a page of its own: all plans of a year, a place, a body or a state. */
export interface PlanList {
  facet: PlanFacet;
  value: string;
  /** "2024", "Bình Phước" … */
  name: string;
  /** "Kế hoạch năm 2024" */
  title: string;
  address: string;
  plans: Item<'plans'>[];
}

/** Every list of plans, by facet; lists keep the order in which the catalog first meets their value, years newest first. */
export const planLists = remember((catalog: Catalog): Record<PlanFacet, PlanList[]> => ({
  nam: group(catalog, 'nam', (plan) => yearOf(plan)),
  noi: group(catalog, 'noi', (plan) => placeOf(catalog, plan)),
  'don-vi': group(catalog, 'don-vi', (plan) => bodyOf(catalog, plan)),
  'tinh-trang': group(catalog, 'tinh-trang', (plan) => stateEntry(catalog, plan)),
}));

/** The way to a list of plans, with how many it has. */
export interface PlanListLink {
  name: string;
  address: string;
  count: number;
}

/** A facet in a menu: its largest lists, and how many it has. */
export interface PlanMenu {
  shown: PlanListLink[];
  total: number;
}

/** So many lists of a facet with many values stand in a menu. */
const MOST_IN_MENU = 20;

/** The ways into the plans, by facet. */
export const planMenus = (catalog: Catalog): Readonly<Record<PlanFacet, PlanMenu>> => menusAsked(catalog, '');
const menusAsked = ask('plan-menus', (catalog): Readonly<Record<PlanFacet, PlanMenu>> => {
  const lists = planLists(catalog);
  const menu = (facet: PlanFacet, most: number): PlanMenu => ({
    shown: largestLists(lists[facet], most).map(toLink),
    total: lists[facet].length,
  });
  return {
    nam: menu('nam', Infinity),
    noi: menu('noi', MOST_IN_MENU),
    'don-vi': menu('don-vi', MOST_IN_MENU),
    'tinh-trang': menu('tinh-trang', Infinity),
  };
});

/** The way to a list. */
export const toLink = ({ name, address, plans }: PlanList): PlanListLink => ({ name, address, count: plans.length });

/** Where a plan's time lies as seen from the day of the data, by the plan's id. */
export const planStateOf = ask('plan-state', (catalog, id): State => {
  const plan = catalog.findAny('plans', id);
  return plan ? stateOfPlan(plan.data, catalog.asOf) : 'undated';
});

/** Whether a place has plans, and so a list of them. */
export const hasPlansOf = ask('plans-of-place', (catalog, place): boolean =>
  planLists(catalog)['noi'].some((list) => list.value === place),
);

type Value = { value: string; name: string };

function group(catalog: Catalog, facet: PlanFacet, valueOf: (plan: Item<'plans'>) => Value): PlanList[] {
  const lists = new Map<string, PlanList>();
  for (const plan of catalog.plans) {
    const { value, name } = valueOf(plan);
    const list = lists.get(value) ?? makeList(facet, value, name);
    list.plans.push(plan);
    lists.set(value, list);
  }
  return [...lists.values()];
}

function makeList(facet: PlanFacet, value: string, name: string): PlanList {
  return {
    facet,
    value,
    name,
    title: text.list.titleOf[facet](name),
    address: planListAddress(facet, value),
    plans: [],
  };
}

/** The lists of a facet that has many values, fit for a menu: at most `most`, those with the most plans. */
export function largestLists(lists: readonly PlanList[], most: number): PlanList[] {
  return lists.length <= most ? [...lists] : lists.toSorted((a, b) => b.plans.length - a.plans.length).slice(0, most);
}

function yearOf(plan: Item<'plans'>): Value {
  const year = plan.data.year;
  return year === null ? { value: 'khong-ghi', name: text.list.noYear } : { value: String(year), name: String(year) };
}

function placeOf(catalog: Catalog, plan: Item<'plans'>): Value {
  const value = plan.id.split('/')[0] ?? '';
  return { value, name: catalog.place.get(value)?.name ?? value };
}

function bodyOf(catalog: Catalog, plan: Item<'plans'>): Value {
  const issuer = issuerOf(catalog, plan);
  const agency = catalog.findAny('agencies', issuer.agency);
  return { value: issuer.agency ?? toSlug(issuer.name), name: agency?.data.name ?? issuer.name };
}

const STATES = { past: 'da-het', running: 'dang-thuc-hien', coming: 'sap-thuc-hien', undated: 'khong-ro' } as const;

function stateEntry(catalog: Catalog, plan: Item<'plans'>): Value {
  const state = stateOfPlan(plan.data, catalog.asOf);
  return { value: STATES[state], name: words.planState[state] };
}
