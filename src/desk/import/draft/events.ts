// Dated events of a draft.
import { basename } from 'node:path';
import { stringify } from 'yaml';
import { toSlug } from '../../../text/slug.ts';
import { HANGING } from '../content/events.ts';
import type { Imported } from '../import-file.ts';
import { free, life, shorten, type Made } from './files.ts';
import type { Known } from './known.ts';

/** Only days with a year become entries; hanging windows belong to slogans. */
export function eventFiles({ plan }: Imported, known: Known, planId: string, taken: (path: string) => boolean): Made {
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
