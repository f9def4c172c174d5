// A draft on disk: the plan, and draft entries for the slogans, dated events, agencies and laws that content/ lacks.
import { basename } from 'node:path';
import { toFileName } from '../../file-name.ts';
import type { Imported } from '../import-file.ts';
import { writeBody } from './body.ts';
import { agencyFiles, lawFiles } from './entries.ts';
import { eventFiles } from './events.ts';
import { free, type DraftFile } from './files.ts';
import { writeFrontMatter } from './front-matter.ts';
import type { Known } from './known.ts';
import { findPlace } from './place.ts';
import { sloganFiles } from './slogans.ts';

/** The plan's file first. `taken` tells which paths exist; they are never overwritten. */
export function makeDraft(
  imported: Imported,
  known: Known,
  file: string,
  taken: (path: string) => boolean,
): DraftFile[] {
  const { plan, body } = imported;
  const place = findPlace(imported, known).id;
  const name = free(`plans/${place}/${plan.year ?? 'chua-ro-nam'}-${nameOf(plan.title, plan.year)}`, '.mdx', taken);
  const id = name.slice('plans/'.length, -'.mdx'.length);
  const slogans = sloganFiles(imported, known, place, id, taken);
  const events = eventFiles(imported, known, id, taken);
  const agencies = agencyFiles(imported, known, place, taken);
  const laws = lawFiles(imported, known, taken);
  const links = {
    place,
    slogans: slogans.ids,
    events: events.ids,
    fileName: basename(file),
    laws: laws.byKey,
    agencies: agencies.byKey,
  };
  const text = `---\n${writeFrontMatter(imported, known, links)}---\n\n${writeBody(body)}\n`;
  return [{ path: name, text }, ...slogans.files, ...events.files, ...agencies.files, ...laws.files];
}

/** The subject in a few words; the year stands before it anyway. */
function nameOf(title: string | null, year: number | null): string {
  const subject = (title ?? '')
    .replace(/^(?:v\/v|về việc)\s+/iu, '')
    .replace(new RegExp(`[\\s,]+năm ${year ?? ''}$`, 'u'), '');
  return toFileName(subject, 50) || 'ke-hoach';
}
