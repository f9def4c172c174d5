// Slogans of a draft, with the times in which banners hang.
import { basename } from 'node:path';
import { stringify } from 'yaml';
import { toSlug } from '../../../text/slug.ts';
import { HANGING } from '../content/events.ts';
import type { Imported } from '../import-file.ts';
import { free, life, shorten, type Made } from './files.ts';
import { findAgency, fold, type Known } from './known.ts';

/** A file for each slogan that the site does not have. */
export function sloganFiles(
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
