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
