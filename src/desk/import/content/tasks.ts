// Who has to do what: parts headed by a body, articles of a decision, "Cơ quan chủ trì: …" lines, tables of tasks.
import { ACT_START, BODY_NAME, nameLength, splitBodies } from '../form/agencies.ts';
import type { Table } from '../blocks.ts';
import type { Notes } from '../notes.ts';
import type { When } from '../../../text/when.ts';
import { allParts, fullText, placeOf, type Section } from './sections.ts';
import { findWhens, readSafely, toSpan } from './when-in-text.ts';

export interface Task {
  id: string;
  lead: string[];
  with: string[];
  action: string;
  from: string | null;
  to: string | null;
  asWritten: string | null;
  output: string | null;
}

/** A task with what only the draft needs: its place in the document and its time as read. */
export interface FoundTask extends Task {
  where: string;
  when: When | null;
}

interface Context {
  year: number | null;
  issuer: string | null;
  notes: Notes;
  tasks: FoundTask[];
}

const ASSIGNS =
  /tổ chức thực hiện|phân công|trách nhiệm|nhiệm vụ (?:của|cụ thể của)|nhiệm vụ các|đơn vị thực hiện|tổ chức triển khai/i;
const ASKS =
  /^(?:đồng thời,?\s+)?(?:giao cho|giao|đề nghị|yêu cầu|kính đề nghị|trân trọng đề nghị|đối với|phân công|ủy quyền|uỷ quyền|chỉ đạo)\s+/i;
const WITH = /(?:phối hợp(?: chặt chẽ| đồng bộ)?(?: cùng| với)|phối kết hợp (?:với|cùng)|cùng với)\s+/i;
const TIME =
  /^(?:thời gian(?: thực hiện| hoàn thành| tổ chức| triển khai)?|thời hạn(?: hoàn thành)?|thời điểm|hoàn thành)\s*:\s*/i;
const LEADERS =
  /^(?:cơ quan|đơn vị|bộ phận)?\s*(?:chủ trì|thực hiện|đầu mối|cơ quan thực hiện|đơn vị thực hiện|chủ trì thực hiện)(?: thực hiện)?\s*:\s*/i;
const HELPERS = /^(?:(?:các )?(?:cơ quan|đơn vị)\s*(?:,\s*đơn vị\s*)?)?phối hợp(?: thực hiện)?\s*:\s*/i;
const OUTPUT = /^(?:sản phẩm|kết quả(?: đầu ra| dự kiến)?|đầu ra|sản phẩm dự kiến)\s*:\s*/i;
const OTHER_PROPERTY = /^(?:địa điểm|kinh phí|đối tượng|nguồn kinh phí|hình thức|số lượng|thành phần)\s*:\s*/i;
const OBEYS =
  /(?:chịu trách nhiệm|có trách nhiệm)\s+(?:thi hành|thực hiện)\s+(?:quyết định|nghị quyết|thông tư|chỉ thị|kế hoạch)\s+này/i;

/** Reads the tasks of a body. Parts whose body cannot be told from their words are asked for. */
export function readTasks(root: Section, year: number | null, issuer: string | null, notes: Notes): FoundTask[] {
  const context: Context = { year, issuer, notes, tasks: [] };
  for (const section of root.parts) walk(section, false, context);
  for (const table of [root, ...allParts(root)].flatMap(({ tables }) => tables)) readTaskTable(table, context);
  return context.tasks.map((task, at) => ({ ...task, id: `viec-${String(at + 1).padStart(2, '0')}` }));
}

function walk(section: Section, assigning: boolean, context: Context): void {
  const heading = headingOf(section);
  const inside = assigning || (section.rank < 20 && ASSIGNS.test(heading) && heading.length < 160);
  const assignment = readAssignment(section, inside);
  if (assignment) takeAssignment(section, assignment, context);
  else if (hasProperties(section)) addTask(section, leadersOf(section, null), section.text, context);
  else for (const part of section.parts) walk(part, inside, context);
}

function headingOf({ text }: Section): string {
  return text.split(/[.:](?:\s|$)/)[0] ?? text;
}

interface Assignment {
  lead: string[];
  /** What stands behind the body's name on its own line. */
  rest: string;
}

function readAssignment(section: Section, inside: boolean): Assignment | null {
  const asked = ASKS.test(section.text);
  const text = section.text.replace(/^\.\s*/, '').replace(ASKS, '');
  if (!BODY_NAME.test(text)) return null;
  const length = isNameOnly(section, text) ? text.length : nameLength(text);
  const name = text.slice(0, length);
  if (length > 320 || /^(?:Ban hành|Bộ phận|Báo cáo|Tổ chức|Hội nghị|Hội thảo|Hội thi)(?=\s)/u.test(text)) return null;
  const rest = text.slice(length).replace(/^[\s:;.,–-]+/, '');
  const acts = ACT_START.test(rest) || /^\s*:/.test(text.slice(length));
  const isHeading = rest === '' && (section.parts.length > 0 || inside) && section.rank < 20;
  if (OBEYS.test(section.text) || (section.rank >= 20 && /\.\/\.?$/.test(section.text))) return null;
  if (
    !inside &&
    !(asked && acts) &&
    !(section.rank === 2 && acts) &&
    !(acts && section.rank < 8 && text.slice(0, length + 1).endsWith(':')) &&
    !(acts && section.rank < 8 && /chủ trì|có trách nhiệm|phối hợp/i.test(rest.slice(0, 40)))
  )
    return null;
  if (inside && !acts && rest === '' && section.rank >= 20)
    return { lead: splitBodies(name), rest: subjectAbove(section) };
  if (inside && !acts && !isHeading && section.rank >= 20) return null;
  if (inside && !acts && !isHeading && !/[.:]/.test(text.slice(length, length + 1))) return null;
  return { lead: splitBodies(name.replace(/\s*\([^()]{13,}\)/g, '')), rest };
}

/** A heading over tasks: no full stop, and no word that makes a sentence of it. */
function isNameOnly(section: Section, text: string): boolean {
  return (
    section.parts.length > 0 &&
    text.length < 200 &&
    !/[.;:]/.test(text.replace(/\([^()]*\)/g, '')) &&
    !/chủ trì|trách nhiệm|phối hợp|có nhiệm vụ|(?<!các )tổ chức (?=\p{Ll})/u.test(text.replace(/\([^()]*\)/g, ''))
  );
}

/** Under "Phân công thực hiện" names alone take on what the part above is about. */
function subjectAbove(section: Section): string {
  const above = section.parent?.parent;
  return above?.parent ? headingOf(above) : '';
}

function takeAssignment(section: Section, { lead, rest }: Assignment, context: Context): void {
  const before = context.tasks.length;
  const parts = section.parts.filter((part) => !isProperty(part.text));
  if (rest && rest.length > 12 && !isDescription(rest)) addTask(section, lead, rest, context, parts.length > 0);
  for (const part of parts) {
    const own = readAssignment(part, part.rank >= 15);
    if (own && ((part.rank < 20 && ASKS.test(part.text)) || (part.rank >= 15 && /^[^.;:]{3,150}:\s/u.test(part.text))))
      takeAssignment(part, own, context);
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

/** "… là cơ quan Thường trực" says what a body is, not what it does. */
function isDescription(rest: string): boolean {
  return (
    /^là (?:cơ quan|đơn vị) (?:thường trực|đầu mối)/i.test(rest) &&
    !/(?:chủ trì|phối hợp|tham mưu|tổng hợp|hướng dẫn)/i.test(rest)
  );
}

function addTask(section: Section, lead: string[], text: string, context: Context, ownOnly = false): void {
  const properties = ownOnly ? [] : section.parts.map((part) => part.text).filter(isProperty);
  const action = tidyAction(text);
  if (action === '') return;
  const written = pick(properties, TIME);
  const time = written ?? timeIn(text, context.year);
  const isYearly = time !== null && /(?:hằng|hàng) năm/i.test(text);
  const when = time === null ? null : isYearly ? readSafely(`${time} hằng năm`, null) : readSafely(time, context.year);
  if (time !== null && when === null && (written || isYearly))
    context.notes.ask(
      `tasks[${context.tasks.length}].from`,
      `Thời gian "${time}"${isYearly ? ' hằng năm' : ''} bắt đầu và kết thúc ngày nào?`,
      section,
    );
  const helpers = pick(properties, HELPERS);
  const leaders = pick(properties, LEADERS);
  const chosen = leaders ? splitBodies(leaders) : lead;
  if (chosen.length === 0) context.notes.ask(`tasks[${context.tasks.length}].lead`, 'Ai chủ trì việc này?', section);
  context.tasks.push({
    id: '',
    where: placeOf(section),
    when,
    lead: chosen,
    with: helpers ? splitBodies(helpers) : helpersIn(text),
    action,
    ...toSpan(when),
    asWritten: time,
    output: pick(properties, OUTPUT),
  });
}

/** The writer's own plan does what it gives to nobody else. */
function leadersOf(section: Section, fallback: string | null): string[] {
  const leaders = pick(
    section.parts.map((part) => part.text),
    LEADERS,
  );
  return leaders ? splitBodies(leaders) : fallback ? [fallback] : [];
}

function hasProperties(section: Section): boolean {
  const texts = section.parts.map((part) => part.text);
  return texts.some((text) => LEADERS.test(text)) && section.text.length > 10;
}

function isProperty(text: string): boolean {
  return [TIME, LEADERS, HELPERS, OUTPUT, OTHER_PROPERTY].some((pattern) => pattern.test(text));
}

function pick(texts: readonly string[], pattern: RegExp): string | null {
  const text = texts.find((one) => pattern.test(one));
  const value =
    text
      ?.replace(pattern, '')
      .replace(/[.;]\s*$/, '')
      .trim() ?? '';
  return value === '' ? null : value;
}

/** A single time in the sentence is the task's; several are left to the reader. */
function timeIn(text: string, year: number | null): string | null {
  const outside = text
    .replace(
      /(?:số\s+)?\d{1,5}[a-z]?(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d/&-]*\s+ngày\s+\d{1,2}(?:\/\d{1,2}\/\d{4}| tháng \d{1,2} năm \d{4})/gu,
      '',
    )
    .replace(/[“"][^”"]*[”"]/g, '');
  const found = findWhens(outside, year).filter(
    ({ when, asWritten }) => when !== null && !/^giai đoạn/i.test(asWritten),
  );
  const distinct = [...new Map(found.map((one) => [one.asWritten.toLowerCase(), one])).values()];
  return distinct.length === 1 ? (distinct[0]?.asWritten ?? null) : null;
}

/** "phối hợp với A, B và C xây dựng …": the names up to the act. */
export function helpersIn(text: string): string[] {
  const match = WITH.exec(text);
  if (!match) return [];
  const rest = text.slice(match.index + match[0].length);
  if (!BODY_NAME.test(rest)) return [];
  return splitBodies(rest.slice(0, nameLength(rest)).split(/\s+(?:để|nhằm|trong)\s/u)[0] ?? '').slice(0, 12);
}

function withItems(section: Section): string {
  const items = section.parts.filter((part) => !isProperty(part.text));
  return items.length === 0 ? section.text : [section.text, ...items.map(fullText)].join(' ');
}

function tidyAction(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s*(?:;|\.\/\.)$/, '.')
    .trim();
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** A table with columns for the task and for who leads it. */
function readTaskTable({ rows, line }: Table, context: Context): void {
  const headAt = rows.findIndex(
    (row) =>
      row.some((cell) => /chủ trì|thực hiện|phụ trách/i.test(cell)) &&
      row.some((cell) => /nội dung|nhiệm vụ|công việc|hoạt động/i.test(cell)),
  );
  const head = rows[headAt];
  if (!head) return;
  const column = (pattern: RegExp): number => head.findIndex((cell) => pattern.test(cell));
  const [what, lead, helpers, time, output] = [
    column(/nội dung|nhiệm vụ|công việc|hoạt động/i),
    column(/chủ trì|đơn vị thực hiện|cơ quan thực hiện|phụ trách/i),
    column(/phối hợp/i),
    column(/thời gian|thời hạn|tiến độ/i),
    column(/sản phẩm|kết quả/i),
  ];
  if (what < 0 || lead < 0) return;
  for (const row of rows.slice(headAt + 1)) {
    const cell = (at: number): string => (at < 0 ? '' : (row[at] ?? '').replace(/\s+/g, ' ').trim());
    if (!cell(what) || !cell(lead)) continue;
    const written = cell(time) || null;
    const when = written === null ? null : readSafely(written, context.year);
    if (written && when === null)
      context.notes.ask(`tasks[${context.tasks.length}].from`, `Thời gian "${written}" bắt đầu và kết thúc ngày nào?`, {
        text: row.join(' | '),
        line,
      });
    context.tasks.push({
      id: '',
      where: 'bảng phân công',
      when,
      lead: splitBodies(cell(lead)),
      with: cell(helpers) ? splitBodies(cell(helpers)) : [],
      action: tidyAction(cell(what)),
      ...toSpan(when),
      asWritten: written,
      output: cell(output) || null,
    });
  }
}
