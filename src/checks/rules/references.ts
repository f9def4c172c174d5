import { COLLECTIONS, type CollectionName } from '../../schemas/index.ts';
import type { Fault } from '../../source/fault.ts';
import type { Content } from '../../source/load.ts';
import { nearest } from '../../text/nearest.ts';
import { allEntries, faultAt, valuesAt, type Place } from '../entries.ts';
import { REFERENCES, SINGLE_REFERENCES, type Target } from '../references.ts';

/** Fields that name an entry which does not exist, or which is not published while the one that names it is. */
export function judgeReferences(content: Content): Fault[] {
  const fromEntries = allEntries(content).flatMap((entry) => {
    const isShown = entry.data.status === 'published';
    return Object.entries(REFERENCES[entry.collection]).flatMap(([pattern, target]) =>
      judgeField(content, entry, entry.data, pattern, target, isShown),
    );
  });
  const fromSingles = (['site', 'places'] as const).flatMap((name) => {
    const single = content.singles[name];
    return Object.entries(SINGLE_REFERENCES[name]).flatMap(([pattern, target]: [string, Target]) =>
      judgeField(content, single, single.data, pattern, target, true),
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
export function idsOf(content: Content, target: Target): Set<string> | null {
  if (target !== 'places') return content.ids[target];
  const places = content.singles.places.data;
  return places && new Set(places.places.map((place) => place.id));
}

function judgeField(
  content: Content,
  place: Place,
  data: unknown,
  pattern: string,
  target: Target,
  isShown: boolean,
): Fault[] {
  const known = idsOf(content, target);
  if (known === null) return [];
  return valuesAt(data, pattern).flatMap(({ path, value }) => {
    if (typeof value !== 'string') return [];
    if (!known.has(value)) {
      const { message, fix } = describeMissing(target, value, known);
      return [faultAt(place, path, message, fix)];
    }
    if (!isShown || target === 'places' || !isDraft(content, target, value)) return [];
    return [
      faultAt(
        place,
        path,
        `${COLLECTIONS[target].label} "${value}" còn là bản nháp, chưa lên trang. Đăng nó trước, hoặc để tệp này là draft.`,
      ),
    ];
  });
}

function isDraft(content: Content, target: CollectionName, id: string): boolean {
  return content.entries[target].some((entry) => entry.id === id && entry.data.status === 'draft');
}
