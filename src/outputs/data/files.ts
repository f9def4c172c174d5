import { z } from 'zod';
import { address, text } from './fields.ts';
import { urlOf, type PublicSource } from './make-row.ts';

/** A file to download, as the build knows it once the file is written. `url` starts at the root of the site. */
export interface MadeFile {
  url: string;
  of: { collection: string; id: string };
  kind: string;
  format: string;
  label: string;
  widthMm: number | null;
  heightMm: number | null;
  bleedMm: number | null;
  widthPx: number | null;
  heightPx: number | null;
  lang: string;
  scale: number;
  bytes: number;
  sha256: string;
}

const size = () => z.number().positive().nullable();

export const fileRow = z.object({
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

/** Its rows are known only when the print files are written, so the build makes them, not the catalog. */
export const files = {
  name: 'files',
  title: 'Tệp tải về',
  about: 'Mỗi dòng là một tệp để tải: băng rôn, áp phích, tờ rơi, bản in kế hoạch, bài phát thanh, trọn bộ tư liệu.',
  row: fileRow,
} as const;

export type PublicFile = z.output<typeof fileRow>;

/** One row of /data/files.json; throws when the kind or format is not one the contract names. */
export function toPublicFile(source: Pick<PublicSource, 'site'>, { kind, format, ...file }: MadeFile): PublicFile {
  return fileRow.parse({ ...file, kind, format, url: urlOf(source, file.url) });
}
