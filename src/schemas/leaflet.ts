import { z } from 'zod';
import { id, line, paragraph, planId } from './fields.ts';
import { publication } from './publication.ts';

/** Languages content may be in (BCP 47); names of languages are in src/strings. */
export const LANGUAGES = ['vi', 'km', 'sti', 'cmo', 'tyz', 'nut', 'en'] as const;

/** A text in another language than Vietnamese names its translator and the state of its review. */
export const translation = z.strictObject({
  of: id().describe('Mã bản tiếng Việt'),
  translator: line().describe('Ai dịch'),
  reviewed: z.enum(['no', 'yes']).describe('Đã có người đọc lại chưa'),
  reviewer: line().nullable().default(null),
});

/** A leaflet: the page on the site and the printed sheet come from the same words. */
export const leaflet = z.strictObject({
  title: line(90).describe('Tên tờ rơi'),
  summary: paragraph(300).describe('Một hai câu ở mặt trước'),
  audience: line().describe('Viết cho ai'),
  lang: z.enum(LANGUAGES).default('vi').describe('Ngôn ngữ'),
  translation: translation.nullable().default(null),
  plans: z.array(planId()).default([]).describe('Dựa trên những kế hoạch nào'),
  event: id().nullable().default(null),
  ...publication,
});

export type Leaflet = z.output<typeof leaflet>;
