// Tables of tasks: columns for what is to be done, who leads it, who helps, by when.
import type { Table } from '../blocks.ts';
import { splitBodies } from '../form/agencies.ts';
import { tidyAction, type TaskContext } from './task-parts.ts';
import { readSafely, toSpan } from './when-in-text.ts';

/** A table with columns for the task and for who leads it. */
export function readTaskTable({ rows, line }: Table, context: TaskContext): void {
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
    column(/thời gian|thời hạn|tiến độ|hạn hoàn thành|hoàn thành|^hạn/i),
    column(/sản phẩm|kết quả/i),
  ];
  if (what < 0 || lead < 0) return;
  const before = context.tasks.length;
  const isLimit = /hoàn thành|thời hạn|hạn/iu.test(head[time] ?? '');
  for (const row of rows.slice(headAt + 1)) {
    const cell = (at: number): string => (at < 0 ? '' : (row[at] ?? '').replace(/\s+/g, ' ').trim());
    if (!cell(what)) continue;
    const above = context.tasks.slice(before).at(-1)?.lead;
    const inherits = !cell(lead) && above !== undefined && Boolean(cell(time) || cell(helpers) || cell(output));
    if (!cell(lead) && !inherits) continue;
    if (inherits)
      context.notes.ask(
        `tasks[${context.tasks.length}].lead`,
        `Ô chủ trì của việc này trống; đã lấy theo dòng trên (${above.join(', ')}). Đúng không?`,
        { text: row.join(' | '), line },
      );
    const written = cell(time) || null;
    const read = written === null ? null : readSafely(written, context.year);
    const when = isLimit && read && 'day' in read ? { asWritten: read.asWritten, before: read.day } : read;
    if (written && when === null)
      context.notes.ask(`tasks[${context.tasks.length}].from`, `Thời gian "${written}" bắt đầu và kết thúc ngày nào?`, {
        text: row.join(' | '),
        line,
      });
    context.tasks.push({
      id: '',
      where: 'bảng phân công',
      when,
      lead: inherits ? above : splitBodies(cell(lead)),
      with: cell(helpers) ? splitBodies(cell(helpers)) : [],
      action: tidyAction(cell(what)),
      ...toSpan(when),
      asWritten: written,
      output: cell(output) || null,
    });
  }
}
