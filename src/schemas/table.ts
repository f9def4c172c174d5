import { z } from 'zod';
import { id, line } from './fields.ts';

const rule = z
  .strictObject({
    column: id().describe('Cột kết quả'),
    sum: z.array(id()).min(2).optional().describe('Bằng tổng các cột'),
    product: z.array(id()).min(2).optional().describe('Bằng tích các cột'),
  })
  .refine(
    (value) => (value.sum === undefined) !== (value.product === undefined),
    'cần đúng một trong hai: sum hoặc product.',
  );

/** A table of whole numbers whose arithmetic is checked: each rule on each row, and every column against the total row. */
export const table = z.strictObject({
  id: id().describe('Mã của bảng'),
  where: line(60).describe('Chỗ của bảng trong văn bản'),
  title: line().describe('Tên bảng'),
  unit: line(60).describe('Đơn vị tính'),
  columns: z
    .array(z.strictObject({ id: id(), label: line() }))
    .min(1)
    .describe('Các cột số'),
  rows: z
    .array(z.strictObject({ id: id(), label: line(400), cells: z.record(z.string(), z.int()) }))
    .min(1)
    .describe('Các dòng; ô trống thì không ghi'),
  total: z.record(z.string(), z.int()).nullable().default(null).describe('Dòng tổng cộng'),
  rules: z.array(rule).default([]).describe('Cột nào tính từ cột nào'),
});

export type NumberTable = z.output<typeof table>;
