// Who has to do what: parts headed by a body, articles of a decision, "Cơ quan chủ trì: …" lines, tables of tasks.
import type { Notes } from '../notes.ts';
import { ACT_START } from '../form/agencies.ts';
import type { Addressee } from './addressee.ts';
import { ASKS, isAssigning, readAssignment, type Assignment } from './assignments.ts';
import { allParts, type Section } from './sections.ts';
import {
  addTask,
  hasProperties,
  isProperty,
  leadersOf,
  withItems,
  type FoundTask,
  type TaskContext,
} from './task-parts.ts';
import { readTaskTable } from './task-table.ts';

/** Reads the tasks of a body. Parts whose body cannot be told from their words are asked for. */
export function readTasks(root: Section, year: number | null, addressee: Addressee | null, notes: Notes): FoundTask[] {
  const context: TaskContext = { year, notes, tasks: [] };
  for (const section of root.parts) {
    if (addressee && isBareAct(section)) takeBareAct(section, addressee, context);
    else walk(section, false, context);
  }
  for (const table of [root, ...allParts(root)].flatMap(({ tables }) => tables)) readTaskTable(table, context);
  return context.tasks.map((task, at) => ({ ...task, id: `viec-${String(at + 1).padStart(2, '0')}` }));
}

function isBareAct(section: Section): boolean {
  return section.rank < 20 && ACT_START.test(section.text) && readAssignment(section, false) === null;
}

/** The acts below "…, đề nghị Ủy ban nhân dân các huyện:" are what the letter asks of them. */
function takeBareAct(section: Section, { bodies, isNamed }: Addressee, context: TaskContext): void {
  if (!isNamed)
    context.notes.ask(
      `tasks[${context.tasks.length}].lead`,
      `Việc này không ghi ai làm; đã lấy theo "Kính gửi" (${bodies.join('; ')}). Đúng không?`,
      section,
    );
  addTask(section, bodies, withItems(section), context);
}

function walk(section: Section, assigning: boolean, context: TaskContext): void {
  const inside = assigning || isAssigning(section);
  const assignment = readAssignment(section, inside);
  if (assignment) takeAssignment(section, assignment, context);
  else if (hasProperties(section)) addTask(section, leadersOf(section), section.text, context);
  else for (const part of section.parts) walk(part, inside, context);
}

function takeAssignment(section: Section, { lead, rest }: Assignment, context: TaskContext): void {
  const before = context.tasks.length;
  const parts = section.parts.filter((part) => !isProperty(part.text));
  if (rest.length > (section.text.includes(':') ? 3 : 12) && !isDescription(rest) && !isOpening(rest, parts))
    addTask(section, lead, rest, context, parts.length > 0);
  for (const part of parts) {
    const own = readAssignment(part, part.rank >= 15);
    const asked =
      ASKS.test(part.text) && !/^chỉ đạo\s/iu.test(part.text) && (part.rank < 20 || /^giao\s/iu.test(part.text));
    if (own && (asked || (part.rank >= 15 && /^[^.;:]{3,150}:\s/u.test(part.text)))) takeAssignment(part, own, context);
    else if (part.text.endsWith(':') && part.parts.length > 0) {
      for (const item of part.parts) if (!isProperty(item.text)) addTask(item, lead, item.text, context);
    } else {
      if (part.rank >= 20 && rest)
        context.notes.ask(
          `tasks[${context.tasks.length}].lead`,
          `Việc này có phải của ${lead.join(', ')} không?`,
          part,
        );
      addTask(part, lead, withItems(part), context);
    }
  }
  if (context.tasks.length === before && section.parts.length === 0 && rest === '') {
    context.notes.ask(
      'tasks',
      `Phần "${shorten(section.text)}" nêu tên đơn vị nhưng không thấy việc phải làm. Đơn vị này làm gì?`,
      section,
    );
  }
}

/** "… có trách nhiệm:" only opens the list below it. */
function isOpening(rest: string, parts: readonly Section[]): boolean {
  return (
    parts.length > 0 &&
    /^(?:có (?:trách )?nhiệm(?: vụ)?|chịu trách nhiệm|thực hiện(?: các)? nhiệm vụ)[^.;]{0,40}:$/iu.test(rest)
  );
}

/** "… là cơ quan Thường trực" says what a body is, not what it does. */
function isDescription(rest: string): boolean {
  return (
    /^là (?:cơ quan|đơn vị) (?:thường trực|đầu mối)/i.test(rest) &&
    !/(?:chủ trì|phối hợp|tham mưu|tổng hợp|hướng dẫn)/i.test(rest)
  );
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
