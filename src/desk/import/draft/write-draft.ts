// A draft on disk: the plan, and draft entries for the slogans, dated events, agencies and laws that content/ lacks.
import { basename } from 'node:path';
import { stringify } from 'yaml';
import { toSlug } from '../../../text/slug.ts';
import type { Imported } from '../import-file.ts';
import { HANGING } from '../content/events.ts';
import { writeBody } from './body.ts';
import { writeFrontMatter } from './front-matter.ts';
import { findAgency, findLaw, fold, type Known } from './known.ts';

export interface DraftFile {
  /** Path below content/. */
  path: string;
  text: string;
}

/** The plan's file first. `taken` tells which paths exist; they are never overwritten. */
export function makeDraft(
  imported: Imported,
  known: Known,
  file: string,
  taken: (path: string) => boolean,
): DraftFile[] {
  const { plan, body } = imported;
  const place = placeId(imported, known);
  const name = free(
    `plans/${place}/${plan.year ?? 'chua-ro-nam'}-${shorten(toSlug(plan.title ?? 'ke-hoach'), 50)}`,
    '.mdx',
    taken,
  );
  const id = name.slice('plans/'.length, -'.mdx'.length);
  const slogans = sloganFiles(imported, known, place, id, taken);
  const events = eventFiles(imported, known, id, taken);
  const links = { place, slogans: slogans.ids, events: events.ids, fileName: basename(file) };
  const text = `---\n${writeFrontMatter(imported, known, links)}---\n\n${writeBody(body)}\n`;
  return [
    { path: name, text },
    ...slogans.files,
    ...events.files,
    ...agencyFiles(imported, known, place, taken),
    ...lawFiles(imported, known, taken),
  ];
}

function placeId({ plan }: Imported, known: Known): string {
  const name =
    /(?:tỉnh|thành phố|huyện|quận|xã|phường|thị xã|thị trấn)\s+(\p{Lu}[\p{L}\s-]*)$/u.exec(plan.issuer ?? '')?.[1] ??
    plan.place ??
    'chua-ro-noi';
  return known.places.find((place) => fold(place.name) === fold(name))?.id ?? (toSlug(name) || 'chua-ro-noi');
}

interface Made {
  ids: string[];
  files: DraftFile[];
}

function sloganFiles(
  { plan }: Imported,
  known: Known,
  place: string,
  planId: string,
  taken: (path: string) => boolean,
): Made {
  const windows = hangingWindows(plan.events, known, place);
  const asked = windows.some(({ by }) => by.length === 0) ? '# HỎI (windows.by): Ai treo trong thời gian này?\n' : '';
  const made: Made = { ids: [], files: [] };
  for (const text of plan.slogans) {
    const existing = known.slogans.find((slogan) => fold(slogan.text) === fold(text));
    if (existing) {
      made.ids.push(existing.id);
      continue;
    }
    const path = free(`slogans/${shorten(toSlug(text), 40)}-${plan.year ?? 'x'}`, '.yaml', taken);
    made.ids.push(basename(path, '.yaml'));
    const kind = /chào mừng|hưởng ứng/i.test(text) ? 'greeting' : 'theme';
    made.files.push({
      path,
      text: asked + stringify({ text, kind, plan: planId, windows, ...life(plan.source.readOn, planId) }),
    });
  }
  return made;
}

interface Window {
  id: string;
  from: string;
  to: string;
  by: { asWritten: string; agency?: string }[];
  asWritten: string;
}

/** The times in which banners hang, as slogans hold them; who hangs them stays open where the document is silent. */
function hangingWindows(events: Imported['plan']['events'], known: Known, place: string): Window[] {
  return events
    .filter(({ title, start, end }) => title === HANGING && isFull(start) && isFull(end))
    .map(({ start, end, by, asWritten }, at) => ({
      id: `dot-${at + 1}`,
      from: start ?? '',
      to: end ?? '',
      by: by.map((written) => {
        const agency = findAgency(known, written, place);
        return agency === null ? { asWritten: written } : { agency, asWritten: written };
      }),
      asWritten,
    }));
}

function isFull(day: string | null): boolean {
  return day !== null && !day.startsWith('--');
}

/** Only days with a year become entries; hanging windows belong to slogans. */
function eventFiles({ plan }: Imported, known: Known, planId: string, taken: (path: string) => boolean): Made {
  const made: Made = { ids: [], files: [] };
  for (const event of plan.events) {
    if (event.start === null || event.start.startsWith('--') || event.title === HANGING) continue;
    const kind = /Ngày Công tác xã hội Việt Nam/i.test(event.title) ? 'social-work-day' : 'other';
    const existing = kind === 'social-work-day' ? known.events.find(({ start }) => start === event.start) : undefined;
    if (existing) {
      made.ids.push(existing.id);
      continue;
    }
    const path = free(`events/${shorten(toSlug(event.title), 40)}-${event.start.slice(0, 4)}`, '.yaml', taken);
    made.ids.push(basename(path, '.yaml'));
    const end = event.end === event.start ? null : event.end;
    made.files.push({
      path,
      text: `# HỎI (summary): Hai ba câu về sự kiện?\n${stringify({ title: event.title.slice(0, 160), kind, start: event.start, end, asWritten: event.asWritten, edition: event.edition, plan: planId, summary: null, ...life(plan.source.readOn, planId) })}`,
    });
  }
  return made;
}

/** The body that issues the plan, where its kind can be told from its name. */
function agencyFiles({ plan }: Imported, known: Known, place: string, taken: (path: string) => boolean): DraftFile[] {
  if (plan.issuer === null || findAgency(known, plan.issuer, place) !== null) return [];
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
  return [
    {
      path,
      text: `# HỎI: Đơn vị này chưa có trên trang. Xác nhận tên, loại, cấp; viết about.\n${stringify({ name: plan.issuer, kind, level, place: level === 'central' ? null : place, about: null, ...life(plan.source.readOn, 'văn bản nhập') })}`,
    },
  ];
}

function lawFiles({ plan }: Imported, known: Known, taken: (path: string) => boolean): DraftFile[] {
  return plan.legalBases
    .filter(({ number, date }) => number !== null && findLaw(known, number, date) === null)
    .map(({ type, number, date, issuer }) => {
      const path = free(
        `laws/${shorten(toSlug(number ?? ''), 50)}${date && !(number ?? '').includes(date.slice(0, 4)) ? `-${date.slice(0, 4)}` : ''}`,
        '.yaml',
        taken,
      );
      return {
        path,
        text: `# HỎI: Văn bản này chưa có trên trang. Xác nhận số, ngày, cơ quan; viết about.\n${stringify({ type, number, date, issuer, title: null, about: null, ...life(plan.source.readOn, 'văn bản nhập') })}`,
      };
    });
}

function life(on: string, against: string): object {
  return { status: 'draft', checked: { on, against }, changes: [{ on, note: 'Nhập bản nháp' }] };
}

function free(stem: string, ending: string, taken: (path: string) => boolean): string {
  let path = stem + ending;
  for (let count = 2; taken(path); count++) path = `${stem}-${count}${ending}`;
  return path;
}

/** Cuts a slug at a hyphen. */
function shorten(slug: string, length: number): string {
  return slug.length <= length ? slug : slug.slice(0, length + 1).replace(/-[^-]*$/, '');
}
