// The parts of a public plan that have no table of their own.
import { z } from 'zod';
import { DISCREPANCY_KINDS } from '../../schemas/discrepancy.ts';
import { address, day, text } from './fields.ts';

const cited = {
  type: text().describe('Tên loại văn bản'),
  number: text().nullable().describe('Số, ký hiệu đúng như văn bản này viết'),
  date: day().nullable().describe('Ngày, đúng như văn bản này viết'),
  issuer: text().nullable().describe('Cơ quan ban hành, đúng như văn bản này viết'),
  law: text().nullable().describe('Mã văn bản trong bảng laws'),
};

export const legalBases = z.array(
  z.object({ lead: text().describe('Chữ mở đầu: Căn cứ, Thực hiện, Xét đề nghị'), ...cited }),
);

export const citedInBody = z.array(z.object({ ...cited, where: text().describe('Nhắc ở chỗ nào') }));

export const objectives = z.array(
  z.object({
    id: text().describe('Mã của mục tiêu'),
    where: text().describe('Mục trong văn bản'),
    general: z.boolean().describe('true: mục tiêu chung'),
    text: text().describe('Mục tiêu, nói dễ hiểu'),
  }),
);

export const targets = z.array(
  z.object({
    id: text().describe('Mã của chỉ tiêu'),
    where: text().describe('Mục trong văn bản'),
    label: text().describe('Chỉ tiêu về điều gì'),
    bound: z
      .enum(['exactly', 'about', 'at-least', 'more-than'])
      .describe('exactly đúng; about khoảng; at-least ít nhất; more-than trên'),
    amount: z.number().describe('Con số; nếu là khoảng thì số nhỏ'),
    upTo: z.number().nullable().describe('Số lớn của khoảng'),
    unit: text().describe('Đơn vị tính'),
    fromYear: z.int().nullable().describe('Từ năm'),
    toYear: z.int().nullable().describe('Đến năm'),
    asWritten: text().nullable().describe('Nguyên văn'),
  }),
);

export const activities = z.array(
  z.object({
    id: text().describe('Mã của nhóm việc'),
    where: text().describe('Mục trong văn bản'),
    title: text().describe('Tên nhóm việc'),
    items: z
      .array(z.object({ where: text().describe('Mục trong văn bản'), text: text().describe('Hoạt động, nói dễ hiểu') }))
      .describe('Từng hoạt động'),
  }),
);

export const tables = z.array(
  z.object({
    id: text().describe('Mã của bảng'),
    where: text().describe('Chỗ của bảng trong văn bản'),
    title: text().describe('Tên bảng'),
    unit: text().describe('Đơn vị tính'),
    columns: z.array(text()).describe('Tên các cột số'),
    rows: z
      .array(
        z.object({
          label: text().describe('Tên dòng'),
          cells: z.array(z.int().nullable()).describe('Các ô theo thứ tự cột; ô trống là null'),
        }),
      )
      .describe('Các dòng'),
    totalRow: z.array(z.int().nullable()).nullable().describe('Dòng tổng cộng như văn bản ghi; null nếu không có'),
  }),
);

export const hotlines = z.array(
  z.object({
    id: text().describe('Mã của số điện thoại'),
    label: text().describe('Gọi để làm gì'),
    asWritten: text().describe('Số như văn bản viết'),
    digits: text().describe('Chỉ gồm chữ số'),
    e164: text().nullable().describe('Dạng quốc tế (E.164); null với số ngắn'),
    publishedYear: z.int().describe('Năm văn bản công bố số này; nay còn dùng hay không thì xem current'),
    where: text().nullable().describe('Mục trong văn bản'),
    current: z
      .object({
        number: text().nullable().describe('Số hiện nay; null nếu không còn dùng'),
        checkedOn: day().describe('Ngày kiểm tra'),
        source: text().describe('Biết từ đâu'),
        url: address().nullable().describe('Địa chỉ của nguồn'),
      })
      .nullable()
      .describe('Điều biết chắc về hôm nay; null nếu chưa ai kiểm tra'),
  }),
);

export const discrepancies = z.array(
  z.object({
    kind: z.enum(DISCREPANCY_KINDS).describe('Loại'),
    detail: text().describe('Giải thích'),
    about: text().nullable().describe('Phần của kế hoạch mà ghi chú nói tới: mã hoặc tên trường'),
    where: text().nullable().describe('Chỗ trong văn bản'),
    says: text().nullable().describe('Văn bản viết thế nào'),
    shouldBe: text().nullable().describe('Lẽ ra là gì, nếu biết chắc'),
  }),
);

export const source = z.object({
  holder: text().nullable().describe('Ai giữ bản gốc; null nếu không rõ'),
  url: address().nullable().describe('Địa chỉ của bản gốc; null nếu không có'),
  readOn: day().describe('Ngày đọc'),
  note: text().nullable().describe('Bản nào, thiếu gì'),
});
