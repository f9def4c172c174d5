import { z } from 'zod';
import { id, line, paragraph, year } from './fields.ts';

/** An objective in words, general or particular. */
export const objective = z.strictObject({
  id: id().describe('Mã của mục tiêu trong kế hoạch này'),
  where: line(60).describe('Mục trong văn bản'),
  general: z.boolean().default(false).describe('true: mục tiêu chung'),
  text: paragraph(600).describe('Mục tiêu, nói lại cho dễ hiểu'),
});

/** A target that can be counted: amount, unit and the year (or years) it is for. */
export const target = z
  .strictObject({
    id: id().describe('Mã của chỉ tiêu trong kế hoạch này'),
    where: line(60).describe('Mục trong văn bản'),
    label: line().describe('Chỉ tiêu nói về điều gì'),
    bound: z
      .enum(['exactly', 'about', 'at-least', 'more-than'])
      .default('exactly')
      .describe('exactly: đúng; about: khoảng; at-least: ít nhất; more-than: trên'),
    amount: z.number().describe('Con số; nếu là khoảng thì số nhỏ'),
    upTo: z.number().nullable().default(null).describe('Số lớn của khoảng, ví dụ "01 đến 02" có upTo là 2'),
    unit: line(60).describe('Đơn vị tính: người, %, trung tâm …'),
    fromYear: year().nullable().default(null).describe('Từ năm'),
    toYear: year().nullable().default(null).describe('Đến năm'),
    asWritten: line(400).nullable().default(null).describe('Mấy chữ nguyên văn quanh con số'),
  })
  .refine((value) => value.upTo === null || value.upTo > value.amount, 'upTo phải lớn hơn amount.');

/** A group of activities under one heading of the document. */
export const activityGroup = z.strictObject({
  id: id().describe('Mã của nhóm việc'),
  where: line(60).describe('Mục trong văn bản'),
  title: line().describe('Tên nhóm việc'),
  items: z
    .array(z.strictObject({ where: line(60), text: paragraph(600) }))
    .min(1)
    .describe('Từng hoạt động'),
});

export type Objective = z.output<typeof objective>;
export type Target = z.output<typeof target>;
export type ActivityGroup = z.output<typeof activityGroup>;
