import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/source/files.ts';
import { addDays, formatDay } from '../../src/text/day.ts';
import { randomFrom } from './random.ts';
import { writeSentence } from './sentences.ts';

const MADE = /^plans\/.+-vd-\d+\.mdx$/;
const DUE = /before: (\d{4}-\d\d-)(\d\d)\n(\s+)asWritten: .*\n/;

/**
 * Changes one made plan as an editor does: another sentence in its body, another day for its report, a line in its history.
 * Which plan, and how, depends on the seed. `on` is the day of the edit; a later one than any other of the content makes it
 * the newest thing of the site. Returns the path of the plan in the folder.
 */
export function editOne(folder: string, seed: number, on = '2026-12-01'): string {
  const random = randomFrom(`${seed}/edit`);
  const path = random.pick(listFiles(folder).filter((each) => MADE.test(each)));
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  const edited = moveReport(addHistory(text, on), random.whole(1, 3));
  const at = edited.lastIndexOf('\n\n');
  writeFileSync(file, `${edited.slice(0, at)}\n\n${writeSentence(random)}${edited.slice(at)}`);
  return path;
}

function addHistory(text: string, on: string): string {
  const end = text.indexOf('\n---\n');
  return `${text.slice(0, end)}\n  - on: ${on}\n    note: Sửa một câu và hạn báo cáo (ví dụ)${text.slice(end)}`;
}

/** The report is due some days later, in data and in the words beside it. */
function moveReport(text: string, days: number): string {
  return text.replace(DUE, (_, start: string, day: string, indent: string) => {
    const due = addDays(`${start}${day}`, days);
    return `before: ${due}\n${indent}asWritten: trước ngày ${formatDay(due)}\n`;
  });
}
