import type { Fault } from '../../source/fault.ts';
import type { Content, Entry } from '../../source/load.ts';
import { faultAt, valuesAt, type Place } from '../entries.ts';
import { numbersOf } from '../numbers.ts';
import { partsOf } from '../parts.ts';

interface Named {
  id: string;
  path: (string | number)[];
}

/** Ids given twice where each must name one thing, and lists that name the same entry twice. */
export function judgeDuplicateIds(content: Content): Fault[] {
  return [
    ...content.entries.plans.flatMap((plan) => [
      ...refuseRepeated(plan, partsOf(plan)),
      ...plan.data.tables.flatMap((_, index) => [
        ...refuseRepeated(plan, namesAt(plan.data, `tables.*.columns.*.id`, index)),
        ...refuseRepeated(plan, namesAt(plan.data, `tables.*.rows.*.id`, index)),
      ]),
      ...['slogans.*', 'events.*'].flatMap((pattern) => refuseRepeated(plan, namesAt(plan.data, pattern))),
    ]),
    ...content.entries.slogans.flatMap((slogan) => refuseRepeated(slogan, namesAt(slogan.data, 'windows.*.id'))),
  ];
}

/** The same in the single files. */
export function judgeDuplicateIdsInSingles({ singles: { places, site, glossary } }: Content): Fault[] {
  return [
    ...refuseRepeated(places, namesAt(places.data, 'places.*.id')),
    ...refuseRepeated(site, namesAt(site.data, 'hotlines.*.id')),
    ...refuseRepeated(glossary, namesAt(glossary.data, 'terms.*.short')),
  ];
}

/** Plans, and laws, that carry one number of one year and one issuer. */
export function judgeDuplicateNumbers(content: Content): Fault[] {
  const twinPlans = pairsUnder(content.entries.plans, (plan) => {
    const [number] = numbersOf(plan).own;
    return number == null ? null : JSON.stringify([number, plan.data.issuer.agency, yearOf(plan.data)]);
  });
  const twinLaws = pairsUnder(content.entries.laws, (law) => {
    const [number] = numbersOf(law).own;
    return number == null ? null : JSON.stringify([number, law.data.issuer]);
  }).filter(([{ data: a }, { data: b }]) => a.date === null || b.date === null || isSameYear(a.date, b.date));
  return [
    ...twinPlans.map(([first, second]) =>
      faultAt(
        second,
        ['number'],
        `số ${second.data.number ?? ''} đã có ở ${first.file}, cùng cơ quan, cùng năm. Sửa số, hoặc bỏ một tệp.`,
      ),
    ),
    ...twinLaws.map(([first, second]) =>
      faultAt(second, ['number'], `số ${second.data.number} đã có ở ${first.file}. Gộp hai tệp làm một.`),
    ),
  ];
}

const isSameYear = (a: string, b: string): boolean => a.slice(0, 4) === b.slice(0, 4);

function yearOf(plan: Entry<'plans'>['data']): number | null {
  return plan.issuedDate === null ? plan.year : Number(plan.issuedDate.slice(0, 4));
}

function refuseRepeated(place: Place, named: Named[]): Fault[] {
  const first = new Map<string, Named>();
  return named.flatMap((each) => {
    const before = first.get(each.id);
    if (before)
      return [
        faultAt(
          place,
          each.path,
          `"${each.id}" đã dùng ở dòng ${place.lineOf(before.path)}. Mỗi mã chỉ dùng một lần trong tệp.`,
        ),
      ];
    first.set(each.id, each);
    return [];
  });
}

/** Texts at a pattern; with `index`, only those in that item of the first list. */
function namesAt(data: unknown, pattern: string, index?: number): Named[] {
  return valuesAt(data, pattern).flatMap(({ path, value }) =>
    typeof value === 'string' && (index === undefined || path[1] === index) ? [{ id: value, path }] : [],
  );
}

/** Every two items that have one key; those without a key have no twin. */
function pairsUnder<T>(items: readonly T[], keyOf: (item: T) => string | null): [T, T][] {
  const groups = Map.groupBy(items, keyOf);
  groups.delete(null);
  return [...groups.values()].flatMap((twins) =>
    twins.flatMap((first, index) => twins.slice(index + 1).map((second): [T, T] => [first, second])),
  );
}
