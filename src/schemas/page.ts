import { z } from 'zod';
import { line, paragraph } from './fields.ts';
import { publication } from './publication.ts';

/** A standing page of the site: about, help, accessibility, privacy, for the press … */
export const page = z.strictObject({
  title: line(90).describe('Tên trang'),
  summary: paragraph(300).describe('Một hai câu: trang có gì'),
  ...publication,
});

export type Page = z.output<typeof page>;
