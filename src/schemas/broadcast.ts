import { z } from 'zod';
import { id, line, paragraph, planId } from './fields.ts';
import { LANGUAGES, translation } from './leaflet.ts';
import { publication } from './publication.ts';

/** Assumed, and said so in every file: slow and clear, as for loudspeakers in the open. */
export const SYLLABLES_PER_MINUTE = 180;

/** A script for loudspeakers and radio, written for the ear. */
export const broadcast = z.strictObject({
  title: line(90).describe('Tên bài'),
  summary: paragraph(300).describe('Bài nói về điều gì'),
  slotSeconds: z.int().min(30).max(900).describe('Thời lượng dành cho bài, tính bằng giây (60 đến 300 là thường gặp)'),
  lang: z.enum(LANGUAGES).default('vi').describe('Ngôn ngữ'),
  translation: translation.nullable().default(null),
  plans: z.array(planId()).default([]).describe('Dựa trên những kế hoạch nào'),
  event: id().nullable().default(null),
  ...publication,
});

export type Broadcast = z.output<typeof broadcast>;
