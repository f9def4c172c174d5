import { z } from 'zod';
import { day, id, line, paragraph, webAddress } from './fields.ts';

/** Whose site this is. Everything another province changes to run its own is in this one file. */
export const site = z.strictObject({
  name: line(60).describe('Tên trang'),
  tagline: line(140).describe('Một câu dưới tên trang'),
  description: paragraph(300).describe('Một hai câu giới thiệu, hiện khi chia sẻ'),
  address: webAddress().describe('Địa chỉ công khai của trang, có https://'),
  publisher: z
    .strictObject({
      name: line().describe('Ai đứng tên trang'),
      official: z.boolean().describe('true: trang chính thức của cơ quan nhà nước'),
      agency: id().nullable().default(null).describe('Mã đơn vị, nếu là cơ quan nhà nước'),
      place: id().nullable().default(null).describe('Mã nơi'),
      mark: line(120).nullable().default(null).describe('Tệp biểu trưng SVG in dưới khẩu hiệu, đặt trong public/'),
    })
    .describe('Người đứng tên'),
  contact: z
    .strictObject({
      email: z
        .email({ error: 'không phải địa chỉ thư điện tử.' })
        .nullable()
        .describe('Thư điện tử; để trống nếu chưa có'),
      phone: line(60).nullable().describe('Điện thoại; để trống nếu chưa có'),
      address: line().nullable().describe('Địa chỉ; để trống nếu chưa có'),
      securityUrl: webAddress().nullable().default(null).describe('Nơi nhận báo lỗi an ninh'),
    })
    .describe('Liên hệ của trang'),
  hotlines: z
    .array(
      z.strictObject({
        id: id(),
        number: line(40),
        label: line(),
        about: paragraph(300),
        checkedOn: day(),
        source: line(),
        url: webAddress().nullable().default(null),
      }),
    )
    .describe('Số điện thoại còn dùng, hiện ở mọi trang; chỉ ghi số đã kiểm tra'),
  repository: webAddress().nullable().default(null).describe('Kho git của trang, nếu công khai'),
  licence: z.strictObject({
    content: line(),
    contentUrl: webAddress(),
    code: line(),
    credit: line().describe('Dòng ghi nguồn khi dùng lại'),
  }),
});

/** Places that plans and agencies belong to; a plan's folder is one of these ids. */
export const places = z.strictObject({
  places: z.array(
    z.strictObject({
      id: id(),
      name: line(80).describe('Tên, không kèm cấp'),
      kind: z.enum(['province', 'city', 'district', 'commune', 'ward']).describe('Cấp'),
      in: id().nullable().default(null).describe('Thuộc nơi nào; để trống nếu văn bản không nêu'),
      now: z
        .strictObject({ place: line(), from: day(), source: line() })
        .nullable()
        .default(null)
        .describe('Nay thuộc nơi nào'),
      note: paragraph(400).nullable().default(null),
    }),
  ),
});

/** Abbreviations: explained in place on pages, understood both ways by the search. */
export const glossary = z.strictObject({
  terms: z.array(
    z.strictObject({
      short: line(40).describe('Viết tắt'),
      long: z.array(line(160)).min(1).describe('Viết đầy đủ; nhiều nghĩa thì nhiều dòng'),
      kind: z
        .enum(['body', 'document', 'word'])
        .nullable()
        .default(null)
        .describe(
          'body: tên ngành, có thể đứng sau S (Sở), B (Bộ), P (Phòng); document: loại văn bản; word: từ thường dùng',
        ),
      explain: paragraph(300).nullable().default(null).describe('Giải thích cho người dân'),
    }),
  ),
});

export type Site = z.output<typeof site>;
export type Places = z.output<typeof places>;
export type Place = Places['places'][number];
export type Glossary = z.output<typeof glossary>;
