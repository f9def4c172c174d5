import { z } from 'zod';
import { documentNumber } from './citation.ts';
import { day, id, line, paragraph, webAddress } from './fields.ts';
import { publication } from './publication.ts';

/** A document that plans rest on, under its official number and date where these are known. */
export const law = z.strictObject({
  type: line(60).describe('Tên loại: Quyết định, Thông tư liên tịch, Công văn …'),
  number: documentNumber().describe('Số, ký hiệu chính thức'),
  date: day().nullable().describe('Ngày ban hành'),
  effectiveFrom: day().nullable().default(null).describe('Ngày có hiệu lực, nếu biết'),
  issuer: line().describe('Cơ quan ban hành'),
  agency: id().nullable().default(null).describe('Mã đơn vị ban hành'),
  title: line(400).nullable().describe('Trích yếu; để trống nếu không biết nguyên văn'),
  about: paragraph(600).describe('Văn bản này nói gì, nói dễ hiểu'),
  alsoWritten: z.array(line(80)).default([]).describe('Các cách viết số khác của chính văn bản này'),
  replacedBy: id().nullable().default(null).describe('Mã văn bản nối tiếp'),
  url: webAddress().nullable().default(null).describe('Địa chỉ đăng chính thức, nếu biết chắc'),
  note: paragraph().nullable().default(null),
  ...publication,
});

export type Law = z.output<typeof law>;
