import { COLLECTIONS, type CollectionName } from '../../schemas/index.ts';
import type { Fault } from '../../source/fault.ts';
import type { Content, Entry } from '../../source/load.ts';
import { nearest } from '../../text/nearest.ts';
import { allEntries, faultAt, findingOf, valuesAt, type Place } from '../entries.ts';
import { REFERENCES, SINGLE_REFERENCES, type Target } from '../references.ts';

/** Fields that name an entry which does not exist, or which is not published while the one that names it is. */
export function judgeReferences(content: Content): Fault[] {
  const targets = targetsIn(content);
  const fromEntries = allEntries(content).flatMap((entry) => {
    const isShown = entry.data.status === 'published';
    if (areGood(targets, namesIn(entry), isShown)) return [];
    return Object.entries(REFERENCES[entry.collection]).flatMap(([pattern, target]) =>
      judgeField(targets[target], entry, entry.data, pattern, target, isShown),
    );
  });
  const fromSingles = (['site', 'places'] as const).flatMap((name) => {
    const single = content.singles[name];
    return Object.entries(SINGLE_REFERENCES[name]).flatMap(([pattern, target]: [string, Target]) =>
      judgeField(targets[target], single, single.data, pattern, target, true),
    );
  });
  return [...fromEntries, ...fromSingles];
}

/** One sentence for an id that names nothing, with the nearest one that names something. */
export function describeMissing(
  target: Target,
  id: string,
  known: Iterable<string>,
): { message: string; fix: string | null } {
  const near = nearest(id, known);
  const label = target === 'places' ? 'nơi' : COLLECTIONS[target].label;
  const where = target === 'places' ? 'content/places.yaml' : `content/${target}/`;
  return {
    message: `không có ${label} "${id}".${near === null ? ` Xem các mã trong ${where}.` : ` Gần nhất: "${near}".`}`,
    fix: near,
  };
}

/** Ids that a field may name; null when they cannot be known because places.yaml is faulty. */
export function idsOf(content: Content, target: Target): ReadonlySet<string> | null {
  if (target !== 'places') return content.ids[target];
  const places = content.singles.places.data;
  return places && new Set(places.places.map((place) => place.id));
}

/** What may be named, and what of it only drafts may name. */
interface Named {
  ids: ReadonlySet<string> | null;
  drafts: ReadonlySet<string>;
}

function targetsIn(content: Content): Record<Target, Named> {
  const names = [...(Object.keys(COLLECTIONS) as CollectionName[]), 'places'] as const;
  const pairs = names.map((name): [Target, Named] => {
    const entries: Entry[] = name === 'places' ? [] : content.entries[name];
    const drafts = entries.filter(({ data }) => data.status === 'draft').map(({ id }) => id);
    return [name, { ids: idsOf(content, name), drafts: new Set(drafts) }];
  });
  return Object.fromEntries(pairs) as Record<Target, Named>;
}

/** All that an entry names, each once: looked up first, since faults are rare and the way to each field is long. */
export const namesIn = (entry: Entry): [Target, ...string[]][] =>
  findingOf(entry, 'names', () => {
    const byTarget = Map.groupBy(Object.entries(REFERENCES[entry.collection]), ([, target]) => target);
    return [...byTarget].map(([target, fields]): [Target, ...string[]] => {
      const found = fields.flatMap(([pattern]) => valuesAt(entry.data, pattern).map(({ value }) => value));
      return [target, ...new Set(found.filter((value) => typeof value === 'string'))];
    });
  });

function areGood(targets: Record<Target, Named>, names: [Target, ...string[]][], isShown: boolean): boolean {
  return names.every(([target, ...ids]) => {
    const known = targets[target];
    return ids.every((id) => known.ids === null || (known.ids.has(id) && !(isShown && known.drafts.has(id))));
  });
}

function judgeField(
  { ids, drafts }: Named,
  place: Place,
  data: unknown,
  pattern: string,
  target: Target,
  isShown: boolean,
): Fault[] {
  if (ids === null) return [];
  return valuesAt(data, pattern).flatMap(({ path, value }) => {
    if (typeof value !== 'string') return [];
    if (!ids.has(value)) {
      const { message, fix } = describeMissing(target, value, ids);
      return [faultAt(place, path, message, fix)];
    }
    if (!isShown || target === 'places' || !drafts.has(value)) return [];
    return [
      faultAt(
        place,
        path,
        `${COLLECTIONS[target].label} "${value}" còn là bản nháp, chưa lên trang. Đăng nó trước, hoặc để tệp này là draft.`,
      ),
    ];
  });
}
