// Agencies and laws that a draft names and the site lacks: entries to confirm.
import { basename } from 'node:path';
import { stringify } from 'yaml';
import { toSlug } from '../../../text/slug.ts';
import type { Imported } from '../import-file.ts';
import { free, life, shorten, type Entries } from './files.ts';
import { lawKey } from './front-matter.ts';
import { findAgency, findLaw, type Known } from './known.ts';

/** The body that issues the plan, where its kind can be told from its name. */
export function agencyFiles(
  { plan }: Imported,
  known: Known,
  place: string,
  taken: (path: string) => boolean,
): Entries {
  if (plan.issuer === null || findAgency(known, plan.issuer, place) !== null) return { files: [], byKey: new Map() };
  const kinds: [RegExp, string, string][] = [
    [/^Sở/, 'department', 'province'],
    [/^(?:Ủy ban|Uỷ ban|UBND).*tỉnh/, 'people-committee', 'province'],
    [/^(?:Ủy ban|Uỷ ban|UBND).*(?:xã|phường|thị trấn)/, 'people-committee', 'commune'],
    [/^(?:Ủy ban|Uỷ ban|UBND).*(?:huyện|quận)/, 'people-committee', 'district'],
    [/^Bộ/, 'ministry', 'central'],
    [/^Phòng/, 'division', 'district'],
  ];
  const [, kind = null, level = null] = kinds.find(([pattern]) => pattern.test(plan.issuer ?? '')) ?? [];
  const path = free(`agencies/${shorten(toSlug(plan.issuer), 60)}`, '.yaml', taken);
  const text = `# HỎI: Đơn vị này chưa có trên trang. Xác nhận tên, loại, cấp; viết about.\n${stringify({ name: plan.issuer, kind, level, place: level === 'central' ? null : place, about: null, ...life(plan.source.readOn, 'văn bản nhập') })}`;
  return { files: [{ path, text }], byKey: new Map([[plan.issuer, basename(path, '.yaml')]]) };
}

/** A file for each basis whose number and day the site does not know. */
export function lawFiles({ plan }: Imported, known: Known, taken: (path: string) => boolean): Entries {
  const made: Entries = { files: [], byKey: new Map() };
  for (const base of plan.legalBases) {
    const { type, number, date, issuer } = base;
    if (number === null || findLaw(known, number, date) !== null || made.byKey.has(lawKey(base))) continue;
    const year = date && !number.includes(date.slice(0, 4)) ? `-${date.slice(0, 4)}` : '';
    const path = free(
      `laws/${shorten(toSlug(number), 50)}${year}`,
      '.yaml',
      (one) => taken(one) || made.files.some((file) => file.path === one),
    );
    made.byKey.set(lawKey(base), basename(path, '.yaml'));
    made.files.push({
      path,
      text: `# HỎI: Văn bản này chưa có trên trang. Xác nhận số, ngày, cơ quan; viết about.\n${stringify({ type, number, date, issuer, title: null, about: null, ...life(plan.source.readOn, 'văn bản nhập') })}`,
    });
  }
  return made;
}
