import { z } from 'zod';
import type { MadeFile } from '../../catalog/files.ts';
import { address, text } from './fields.ts';
import { urlOf, type PublicSource } from './make-row.ts';
import { defineTable } from './table.ts';

const size = () => z.number().positive().nullable();

const row = z.object({
  url: address().describe('Địa chỉ tải về'),
  of: z.object({ collection: text().describe('Nhóm'), id: text().describe('Mã của mục') }).describe('Tệp của mục nào'),
  kind: z
    .enum(['banner', 'flag', 'poster', 'tile', 'leaflet', 'plan', 'broadcast', 'kit'])
    .describe(
      'banner băng rôn; flag phướn; poster áp phích; tile hình mạng xã hội; leaflet tờ rơi; plan kế hoạch; broadcast bài phát thanh; kit trọn bộ',
    ),
  format: z.enum(['pdf', 'svg', 'png', 'docx', 'txt', 'zip']).describe('Định dạng'),
  label: text().describe('Tệp là gì, nói cho người đọc'),
  widthMm: size().describe('Bề ngang thành phẩm, mm'),
  heightMm: size().describe('Bề cao thành phẩm, mm'),
  bleedMm: z.number().nonnegative().nullable().describe('Phần chừa để xén mỗi bên, mm'),
  widthPx: size().describe('Bề ngang, điểm ảnh'),
  heightPx: size().describe('Bề cao, điểm ảnh'),
  lang: text().describe('Ngôn ngữ (BCP 47)'),
  scale: z.number().positive().describe('10 nghĩa là tệp vẽ bằng một phần mười cỡ thật'),
  bytes: z.int().nonnegative().describe('Cỡ tệp, byte'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Mã băm SHA-256 của tệp'),
});

export type PublicFile = z.output<typeof row>;

/** The row of one file, its address made full. */
export function toPublicFile(source: Pick<PublicSource, 'site'>, file: MadeFile): PublicFile {
  return { ...file, url: urlOf(source, file.url) };
}

export const files = defineTable({
  name: 'files',
  title: 'Tệp tải về',
  about: 'Mỗi dòng là một tệp để tải: băng rôn, áp phích, tờ rơi, bản in kế hoạch, bài phát thanh, trọn bộ tư liệu.',
  row,
  key: ['url'],
  rows: (source) => source.files.map((file) => toPublicFile(source, file)),
});
