import { z } from 'zod';
import type { When } from '../text/when.ts';
import { day, line, year, yearlyDay } from './fields.ts';

const KINDS = 'day; from và to; quarter; year; fromYear và toYear; yearly; before';

const written = z.strictObject({
  asWritten: line().nullable().default(null).describe('Nguyên văn trong văn bản, ví dụ: Quý II năm 2017'),
  day: day().optional().describe('Một ngày: 2024-03-25'),
  from: day().optional().describe('Từ ngày (đi cùng to)'),
  to: day().optional().describe('Đến hết ngày (đi cùng from)'),
  quarter: z
    .string()
    .regex(/^\d{4}-Q[1-4]$/, 'quý viết năm-Qsố, ví dụ 2017-Q2.')
    .optional()
    .describe('Một quý: 2017-Q2'),
  year: year().optional().describe('Cả một năm: 2017'),
  fromYear: year().optional().describe('Từ đầu năm (đi cùng toYear)'),
  toYear: year().optional().describe('Đến hết năm (đi cùng fromYear)'),
  yearly: yearlyDay().optional().describe('Ngày lặp lại hằng năm: --06-20'),
  before: day().optional().describe('Trước ngày: 2024-04-05'),
});

/** A day, period, quarter, year, run of years, yearly day or limit, with the words of the document: exactly one of them. */
export const when = written
  .transform((input, context): When => {
    const { asWritten } = input;
    const refuse = (message: string) => {
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    };
    const found: When[] = [];
    if (input.day !== undefined) found.push({ asWritten, day: input.day });
    if (input.from !== undefined && input.to !== undefined) {
      if (input.to < input.from) return refuse(`ngày cuối ${input.to} đứng trước ngày đầu ${input.from}.`);
      found.push({ asWritten, from: input.from, to: input.to });
    } else if (input.from !== undefined || input.to !== undefined) return refuse('from và to phải đi cùng nhau.');
    if (input.quarter !== undefined) found.push({ asWritten, quarter: input.quarter });
    if (input.year !== undefined) found.push({ asWritten, year: input.year });
    if (input.fromYear !== undefined && input.toYear !== undefined) {
      if (input.toYear < input.fromYear)
        return refuse(`năm cuối ${input.toYear} đứng trước năm đầu ${input.fromYear}.`);
      found.push({ asWritten, fromYear: input.fromYear, toYear: input.toYear });
    } else if (input.fromYear !== undefined || input.toYear !== undefined)
      return refuse('fromYear và toYear phải đi cùng nhau.');
    if (input.yearly !== undefined) found.push({ asWritten, yearly: input.yearly });
    if (input.before !== undefined) found.push({ asWritten, before: input.before });
    const [only, second] = found;
    if (!only || second) return refuse(`cần đúng một kiểu thời gian: ${KINDS}.`);
    return only;
  })
  .describe(`Thời gian: đúng một kiểu (${KINDS}) và nguyên văn`);
