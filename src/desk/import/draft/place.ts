// The place of a draft: a known one, or a new entry for content/places.yaml.
import { parse, stringify } from 'yaml';
import { toSlug } from '../../../text/slug.ts';
import type { Imported } from '../import-file.ts';
import { fold, type Known } from './known.ts';

export interface DraftPlace {
  id: string;
  name: string;
  /** Null where the issuer's name does not say it. */
  kind: string | null;
  isNew: boolean;
}

const UNKNOWN = 'chua-ro-noi';
const KINDS: Readonly<Record<string, string>> = {
  tỉnh: 'province',
  'thành phố': 'city',
  huyện: 'district',
  quận: 'district',
  'thị xã': 'district',
  xã: 'commune',
  'thị trấn': 'commune',
  phường: 'ward',
};

/** The place in the issuer's name, else the one in the day line. */
export function findPlace({ plan }: Pick<Imported, 'plan'>, known: Known): DraftPlace {
  const [, level = '', issuing] =
    /(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)\s+(\p{Lu}[\p{L}\s-]*)$/u.exec(plan.issuer ?? '') ?? [];
  const name = issuing ?? plan.place ?? '';
  const match = known.places.find((place) => fold(place.name) === fold(name));
  if (match) return { id: match.id, name: match.name, kind: null, isNew: false };
  const id = toSlug(name);
  return { id: id || UNKNOWN, name, kind: KINDS[level] ?? null, isNew: id !== '' };
}

/** places.yaml with the new place behind the others, or null where the file is not a plain list of places. */
export function addPlace(yaml: string, { id, name, kind }: DraftPlace): string | null {
  const entry = stringify([{ id, name, kind }]).replace(/^/gm, '  ').trimEnd();
  const added = `${yaml.trimEnd()}\n  # HỎI: Nơi này chưa có trên trang. Xác nhận tên và cấp (province, city, district, commune, ward).\n${entry}\n`;
  try {
    const data: unknown = parse(added, { maxAliasCount: 0 });
    const places: unknown = typeof data === 'object' && data !== null && 'places' in data ? data.places : null;
    const last: unknown = Array.isArray(places) ? places.at(-1) : null;
    return typeof last === 'object' && last !== null && 'id' in last && last.id === id ? added : null;
  } catch {
    return null;
  }
}
