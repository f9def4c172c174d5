import { z } from 'zod';
import { row as budgetLine } from './budgets.ts';
import { address, day, idsBeside, life, names, text, vnd } from './fields.ts';
import {
  activities,
  citedInBody,
  discrepancies,
  hotlines,
  legalBases,
  objectives,
  source,
  tables,
  targets,
} from './plan-parts.ts';
import { row as report } from './reports.ts';
import { row as task } from './tasks.ts';

/** The public form of a plan: the components of its document, field by field. Unknown is null. */
export const planRow = z.object({
  id: text().describe('Mã kế hoạch: nơi/tên; không đổi'),
  url: address().describe('Địa chỉ trang của kế hoạch'),
  docType: text().describe('Tên loại văn bản'),
  number: text().nullable().describe('Số, ký hiệu; null nếu văn bản để trống hoặc không có'),
  numberAsWritten: text().nullable().describe('Dòng số, nguyên văn'),
  issuer: text().describe('Cơ quan ban hành'),
  issuerId: text().nullable().describe('Mã đơn vị ban hành'),
  place: text().nullable().describe('Địa danh ở dòng ngày tháng; null nếu văn bản không có'),
  issuedDate: day().nullable().describe('Ngày ban hành; null nếu văn bản để trống'),
  dateAsWritten: text().nullable().describe('Dòng địa danh, ngày tháng, nguyên văn'),
  year: z.int().nullable().describe('Năm của kế hoạch; null nếu văn bản không nêu'),
  yearNote: text().nullable().describe('Biết gì về năm khi year là null'),
  title: text().describe('Trích yếu, nguyên văn'),
  shortTitle: text().describe('Tên gọi ngắn trên trang này'),
  summary: text().describe('Tóm tắt dễ hiểu'),
  period: z
    .object({
      from: day().describe('Từ ngày'),
      to: day().describe('Đến hết ngày'),
      asWritten: text().nullable().describe('Nguyên văn'),
    })
    .nullable()
    .describe('Thời gian thực hiện; null nếu không rõ'),
  theme: text().nullable().describe('Chủ đề, nguyên văn'),
  themeId: text().nullable().describe('Mã khẩu hiệu là chủ đề'),
  edition: z.int().nullable().describe('Ngày Công tác xã hội Việt Nam lần thứ mấy, nếu kế hoạch nói về ngày ấy'),
  legalBases: legalBases.describe('Căn cứ ở phần mở đầu, đúng chữ văn bản này'),
  citedInBody: citedInBody.describe('Văn bản được nhắc lại ở phần sau'),
  sections: z.array(text()).describe('Các mục lớn, nguyên văn'),
  objectives: objectives.describe('Mục đích, mục tiêu'),
  targets: targets.describe('Chỉ tiêu có con số'),
  activities: activities.describe('Nội dung hoạt động'),
  tasks: z.array(task).describe('Phân công; cũng là bảng tasks'),
  reports: z.array(report).describe('Chế độ báo cáo; cũng là bảng reports'),
  budgetTotalVnd: vnd().nullable().describe('Tổng kinh phí văn bản ghi, tính bằng đồng'),
  budget: z
    .object({
      totalVnd: vnd().nullable().describe('Tổng kinh phí văn bản ghi'),
      computedVnd: vnd().nullable().describe('Tổng tính lại theo các phép tính trong văn bản'),
      asWritten: text().nullable().describe('Tổng kinh phí, nguyên văn'),
      note: text().nullable().describe('Điều cần biết về số tiền'),
      sources: names().describe('Các nguồn tiền'),
      lines: z.array(budgetLine).describe('Từng dòng tiền; cũng là bảng budgets'),
    })
    .nullable()
    .describe('Kinh phí; null nếu văn bản không có phần này'),
  tables: tables.describe('Các bảng số trong văn bản'),
  slogans: names().describe('Khẩu hiệu, nguyên văn'),
  sloganIds: names().describe('Mã của từng khẩu hiệu ở slogans'),
  events: names().describe('Mã các sự kiện trong bảng events'),
  hotlines: hotlines.describe('Số điện thoại được nêu trong văn bản'),
  signatory: z
    .object({
      capacity: text().nullable().describe('Quyền hạn ký (TM., KT. …); mỗi dòng một quyền'),
      position: text().nullable().describe('Chức vụ'),
      name: text().describe('Họ tên'),
    })
    .nullable()
    .describe('Người ký; null nếu văn bản không có'),
  recipients: names().describe('Nơi nhận, nguyên văn, đúng thứ tự'),
  recipientIds: idsBeside().describe('Mã đơn vị của từng nơi nhận; null nếu không có trang riêng'),
  archive: text().nullable().describe('Dòng lưu'),
  discrepancies: discrepancies.describe('Chỗ văn bản mâu thuẫn, thiếu hoặc viết nhầm'),
  source: source.describe('Bản mà trang này đọc'),
  ...life,
});

export type PublicPlan = z.output<typeof planRow>;
