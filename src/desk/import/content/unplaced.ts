// What was read and found no place: days that no task, report or event took, and parts among assignments that gave no
// task. Both are asked for, since leaving them out in silence would be a guess too.
import type { Block, Line } from '../blocks.ts';
import { ACT_START } from '../form/agencies.ts';
import { findInstruments } from '../form/instruments.ts';
import type { Notes } from '../notes.ts';
import type { ImportedPlan } from '../plan.ts';
import { isAssigning, readAssignment } from './assignments.ts';
import { allParts, type Section } from './sections.ts';
import { hasProperties } from './task-parts.ts';
import { findWhens, isDayList, toSpan, yearlessDay } from './when-in-text.ts';

type Draft = Pick<ImportedPlan, 'tasks' | 'reports' | 'events' | 'issuedDate'>;

/** Days of law, of birth and of office hours are no dates of the plan. */
const NO_DATE =
  /hiệu lực|thông qua ngày|ban hành ngày|sinh ngày|kể từ ngày|thay thế|bãi bỏ|kèm theo|hồi tố|giai đoạn|căn cứ|theo (?:Quyết định|Nghị định|Thông tư|Công văn|Kế hoạch)/iu;
const LIMIT = /^(?:trước|chậm nhất|muộn nhất|không quá|đến hết|hạn)/iu;
const MOST = 6;

/** One question for the limits, one for the other days. `opening`: the sentence that opens the body. */
export function askForUnplacedDays(
  body: readonly Block[],
  opening: readonly Line[],
  plan: Draft,
  year: number | null,
  notes: Notes,
): void {
  const limits: string[] = [];
  const days: string[] = [];
  const places = new Map<string[], Line>();
  for (const line of [...opening, ...body.flatMap(toLines)]) {
    for (const sentence of withoutCitations(line.text).split(/(?<=[.;])\s+/u)) {
      if (NO_DATE.test(sentence)) continue;
      for (const { asWritten, when } of findWhens(sentence, year)) {
        const { from, to } = when ? toSpan(when) : { from: null, to: yearlessDay(asWritten) };
        const isDay =
          when === null ? to !== null || isDayList(asWritten) : 'day' in when || 'from' in when || 'before' in when;
        if (!isDay || isPast(to, plan.issuedDate) || isPlaced(asWritten, from, to, plan, notes)) continue;
        const list = LIMIT.test(asWritten) ? limits : days;
        if (!list.includes(asWritten)) list.push(asWritten);
        if (!places.has(list)) places.set(list, line);
      }
    }
  }
  if (limits.length > 0)
    notes.ask('tasks', `Các hạn sau chưa gắn với việc nào: ${name(limits)}. Là hạn của việc gì?`, places.get(limits));
  if (days.length > 0)
    notes.ask('events', `Các ngày sau chưa vào sự kiện hay việc nào: ${name(days)}. Là ngày gì?`, places.get(days));
}

/** Acts that nobody was found for, in a document without any task. */
export function askForNobodysActs(root: Section, tasks: readonly unknown[], notes: Notes): void {
  const act = tasks.length > 0 ? undefined : allParts(root).find(({ text, rank }) => rank < 20 && ACT_START.test(text));
  if (act) notes.ask('tasks', 'Văn bản nêu việc phải làm nhưng không rõ giao cho ai. Ai làm những việc này?', act);
}

/** A numbered part that stands among assignments, or below "Tổ chức thực hiện", and gives nobody a task. */
export function askForUnassigned(root: Section, notes: Notes): void {
  visit(root, false);

  function visit(section: Section, inside: boolean): void {
    const within = inside || (section.parent !== null && isAssigning(section));
    const numbered = section.parts.filter(({ rank }) => rank >= 1 && rank < 9);
    const given = numbered.filter((part) => givesTask(part, within));
    const expected = within ? given.length > 0 : given.length > 1 && given.length * 2 > numbered.length;
    for (const part of section.parts) {
      if (expected && numbered.includes(part) && !given.includes(part) && !hasGiven(part) && isWork(part, given))
        notes.ask('tasks', `Mục "${shorten(part.text)}" chưa rõ giao cho ai. Ai làm việc này?`, part);
      if (readAssignment(part, within) === null) visit(part, within);
    }
  }
}

function givesTask(section: Section, inside: boolean): boolean {
  return readAssignment(section, inside) !== null || hasProperties(section);
}

function hasGiven(section: Section): boolean {
  return section.parts.some((part) => givesTask(part, true) || hasGiven(part));
}

/** Of the same kind as its neighbours that give work, and no clause about money, time or the plan itself. */
function isWork({ rank, text }: Section, given: readonly Section[]): boolean {
  return (
    given.some((other) => other.rank === rank) &&
    text.length > 15 &&
    !/^(?:kinh phí|nguồn|thời gian|địa điểm|chế độ|trong quá trình|căn cứ|quyết định này|nghị quyết này|hiệu lực|quy định|điều khoản|phạm vi|đối tượng|các nội dung|những nội dung)/iu.test(
      text,
    )
  );
}

function toLines(block: Block): Line[] {
  if (block.kind === 'line') return [block];
  return block.rows
    .flat()
    .map((text) => ({ kind: 'line', text: text.replace(/\s+/g, ' '), line: block.line, ended: true }));
}

function withoutCitations(text: string): string {
  return findInstruments(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + '·'.repeat(end - start) + rest.slice(end),
    text,
  );
}

function isPast(day: string | null, issued: string | null): boolean {
  return day !== null && issued !== null && !day.startsWith('-') && day < issued;
}

function isPlaced(asWritten: string, from: string | null, to: string | null, plan: Draft, notes: Notes): boolean {
  const same = (written: string | null): boolean =>
    written !== null && (written.includes(asWritten) || asWritten.includes(written));
  const short = to?.slice(-5) ?? '';
  return (
    plan.tasks.some(
      (task) => same(task.asWritten) || (task.to === to && to !== null && (task.from === from || from === to)),
    ) ||
    plan.reports.some((report) => same(report.asWritten) || (report.due?.endsWith(short) ?? false)) ||
    plan.events.some(
      (event) =>
        same(event.asWritten) || (event.end?.endsWith(short) ?? false) || event.start === from || event.start === to,
    ) ||
    to === plan.issuedDate ||
    notes.questions.some(({ question }) => question.includes(asWritten))
  );
}

function name(list: readonly string[]): string {
  return list.slice(0, MOST).join('; ') + (list.length > MOST ? ` và ${list.length - MOST} chỗ nữa` : '');
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
