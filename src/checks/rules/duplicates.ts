import type { Fault } from '../../source/fault.ts';
import type { Content, Entry } from '../../source/load.ts';
import { sameNumber } from '../../text/document-number.ts';
import { faultAt, valuesAt, type Place } from '../entries.ts';
import { partsOf } from '../parts.ts';

interface Named {
  id: string;
  path: (string | number)[];
}

/** Ids given twice where each must name one thing, and lists that name the same entry twice. */
export function judgeDuplicateIds(content: Content): Fault[] {
  const { places, site, glossary } = content.singles;
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
    ...refuseRepeated(places, namesAt(places.data, 'places.*.id')),
    ...refuseRepeated(site, namesAt(site.data, 'hotlines.*.id')),
    ...refuseRepeated(glossary, namesAt(glossary.data, 'terms.*.short')),
  ];
}

/** Plans, and laws, that carry one number of one year and one issuer. */
export function judgeDuplicateNumbers(content: Content): Fault[] {
  return [
    ...pairs(content.entries.plans).flatMap(([first, second]) => {
      const [a, b] = [first.data, second.data];
      const isSame =
        a.number !== null &&
        b.number !== null &&
        sameNumber(a.number, b.number) &&
        a.issuer.agency === b.issuer.agency &&
        yearOf(a) === yearOf(b);
      return isSame
        ? [
            faultAt(
              second,
              ['number'],
              `số ${b.number ?? ''} đã có ở ${first.file}, cùng cơ quan, cùng năm. Sửa số, hoặc bỏ một tệp.`,
            ),
          ]
        : [];
    }),
    ...pairs(content.entries.laws).flatMap(([first, second]) => {
      const [a, b] = [first.data, second.data];
      const isSame =
        sameNumber(a.number, b.number) &&
        a.issuer === b.issuer &&
        (a.date === null || b.date === null || a.date.slice(0, 4) === b.date.slice(0, 4));
      return isSame ? [faultAt(second, ['number'], `số ${b.number} đã có ở ${first.file}. Gộp hai tệp làm một.`)] : [];
    }),
  ];
}

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

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second): [T, T] => [first, second]));
}
