// One task out of one part: what is to be done, by whom, with whom, by when.
import type { When } from '../../../text/when.ts';
import { BODY_NAME, nameLength, splitBodies } from '../form/agencies.ts';
import type { Notes } from '../notes.ts';
import { fullText, placeOf, splitOutside, type Section } from './sections.ts';
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

export interface TaskContext {
  year: number | null;
  notes: Notes;
  tasks: FoundTask[];
}

const WITH = /(?:phối hợp(?: chặt chẽ| đồng bộ)?(?: cùng| với)*|phối kết hợp (?:với|cùng)|cùng với)\s+/i;
const TIME =
  /^(?:thời gian(?: thực hiện| hoàn thành| tổ chức| triển khai)?|thời hạn(?: hoàn thành)?|thời điểm|hoàn thành)\s*:\s*/i;
const LEADERS =
  /^(?:cơ quan|đơn vị|bộ phận)?\s*(?:chủ trì|thực hiện|đầu mối|cơ quan thực hiện|đơn vị thực hiện|chủ trì thực hiện)(?: thực hiện)?\s*:\s*/i;
const HELPERS = /^(?:(?:các )?(?:cơ quan|đơn vị)\s*(?:,\s*đơn vị\s*)?)?phối hợp(?: thực hiện)?\s*:\s*/i;
const OUTPUT = /^(?:sản phẩm|kết quả(?: đầu ra| dự kiến)?|đầu ra|sản phẩm dự kiến)\s*:\s*/i;
const REPORTING = /(?<!\p{L})báo cáo(?!\p{L}|\s+viên)/iu;
const OTHER_PROPERTY = /^(?:địa điểm|kinh phí|đối tượng|nguồn kinh phí|hình thức|số lượng|thành phần)\s*:\s*/i;
/** Adds the task that a part's words name; asks for what they leave open. */
export function addTask(section: Section, lead: string[], text: string, context: TaskContext, ownOnly = false): void {
  const properties = ownOnly ? [] : section.parts.map((part) => part.text).filter(isProperty);
  const action = tidyAction(text);
  if (action === '') return;
  const written = pick(properties, TIME);
  const times = written === null ? timesIn(text, context.year) : [{ asWritten: written, clause: written }];
  if (times.length > 1)
    context.notes.ask(
      `tasks[${context.tasks.length}].from`,
      `Việc này nêu nhiều thời gian (${times.map(({ asWritten }) => asWritten).join('; ')}). Ghi thời gian nào?`,
      section,
    );
  const [first] = times;
  const time = times.length === 1 && first ? first.asWritten : null;
  const isYearly = time !== null && /(?:hằng|hàng) năm/i.test(first?.clause ?? '');
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

/** The bodies that "Cơ quan chủ trì: …" below a part names. */
export function leadersOf(section: Section): string[] {
  const leaders = pick(
    section.parts.map((part) => part.text),
    LEADERS,
  );
  return leaders ? splitBodies(leaders) : [];
}

export function hasProperties(section: Section): boolean {
  const texts = section.parts.map((part) => part.text);
  return texts.some((text) => LEADERS.test(text)) && section.text.length > 10;
}

export function isProperty(text: string): boolean {
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

/** The times that a task's words name, each with its clause; the day of a report belongs to the report. */
function timesIn(text: string, year: number | null): { asWritten: string; clause: string }[] {
  const outside = text
    .replace(
      /(?:số\s+)?\d{1,5}[a-z]?(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d/&-]*\s+ngày\s+\d{1,2}(?:\/\d{1,2}\/\d{4}| tháng \d{1,2} năm \d{4})/gu,
      '',
    )
    .replace(/[“"][^”"]*[”"]/g, '');
  const clauses = splitOutside(outside, /[;.](?=\s)/gu);
  const works = clauses.filter((clause) => !REPORTING.test(clause) && clause.trim().length > 12);
  const found = (works.length > 0 ? works : clauses)
    .flatMap((clause) => findWhens(clause, year).map((one) => ({ ...one, clause })))
    .filter(({ when, asWritten }) => when !== null && !/^giai đoạn/i.test(asWritten));
  return [...new Map(found.map((one) => [one.asWritten.toLowerCase(), one])).values()];
}

/** "phối hợp với A, B và C xây dựng …": the names up to the act. */
export function helpersIn(text: string): string[] {
  const match = WITH.exec(text);
  if (!match) return [];
  const rest = text.slice(match.index + match[0].length);
  if (!BODY_NAME.test(rest)) return [];
  return splitBodies(
    rest.slice(0, nameLength(rest)).split(/\s+(?:để|nhằm|trong(?! trường| hệ thống| ngành))\s/u)[0] ?? '',
  ).slice(0, 12);
}

export function withItems(section: Section): string {
  const items = section.parts.filter((part) => !isProperty(part.text));
  return items.length === 0 ? section.text : [section.text, ...items.map(fullText)].join(' ');
}

export function tidyAction(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s*(?:;|\.\/\.)$/, '.')
    .trim();
}
