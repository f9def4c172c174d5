import { z } from 'zod';
import { day, line, paragraph, siteAddress, webAddress } from './fields.ts';

const change = z.strictObject({ on: day().describe('Ngày sửa'), note: line().describe('Sửa điều gì, vì sao') });

/** What every entry says of its own life on the site: state, when it was checked against what, what changed. */
export const publication = {
  status: z
    .enum(['draft', 'published', 'withdrawn'])
    .describe('draft: bản nháp, chưa lên trang; published: đã đăng; withdrawn: đã rút (trang còn lại lời báo)'),
  checked: z
    .strictObject({ on: day().describe('Ngày đối chiếu gần nhất'), against: line().describe('Đối chiếu với bản nào') })
    .describe('Lần đối chiếu nội dung gần nhất'),
  changes: z.array(change).min(1).describe('Các lần đăng và sửa, cũ trước mới sau; mỗi lần sửa phải ghi một dòng'),
  withdrawn: z
    .strictObject({
      on: day(),
      reason: line(),
      replacedBy: siteAddress().nullable().default(null).describe('Địa chỉ trên trang này thay cho trang đã rút'),
    })
    .nullable()
    .default(null)
    .describe('Khi status là withdrawn: rút ngày nào, vì sao'),
};

/** Where a text or a fact comes from. A blank holder or address is shown as unknown. */
export const source = z.strictObject({
  holder: line().nullable().describe('Ai giữ bản gốc; để trống nếu không rõ'),
  url: webAddress().nullable().default(null).describe('Địa chỉ của bản gốc; để trống nếu không có'),
  readOn: day().describe('Ngày đọc bản này'),
  note: paragraph(400).nullable().default(null).describe('Bản này là bản nào, thiếu gì'),
});

/** A file of the signed original, kept in public/van-ban-goc/ or elsewhere on the web. */
export const attachment = z
  .strictObject({
    title: line(),
    file: line(200)
      .regex(
        /^\/van-ban-goc\/[a-z0-9/-]+\.(pdf|docx|doc|odt)$/,
        'tệp đặt trong public/van-ban-goc/, viết /van-ban-goc/ten-tep.pdf.',
      )
      .nullable()
      .default(null),
    url: webAddress().nullable().default(null),
    signed: z.boolean().describe('true: bản có chữ ký và dấu'),
  })
  .refine((value) => value.file !== null || value.url !== null, 'cần file hoặc url.');

export type Change = z.output<typeof change>;
export type Source = z.output<typeof source>;
export type Attachment = z.output<typeof attachment>;
