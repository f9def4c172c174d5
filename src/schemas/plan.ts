import { z } from 'zod';
import { activityGroup, objective, target } from './aim.ts';
import { budget } from './budget.ts';
import { bodyCitation, documentNumber, legalBasis } from './citation.ts';
import { discrepancy } from './discrepancy.ts';
import { day, id, line, paragraph, year } from './fields.ts';
import { hotline } from './hotline.ts';
import { party } from './party.ts';
import { attachment, publication, source } from './publication.ts';
import { table } from './table.ts';
import { reportDuty, task } from './task.ts';

/** The signature block; capacity may stack over several lines ("TM. …\nKT. …"). Null parts are not in the text. */
const signatory = z.strictObject({
  capacity: z.string().trim().min(1).max(200).nullable().describe('Quyền hạn ký: TM., KT., TL., TUQ., Q. …'),
  position: line().nullable().describe('Chức vụ của người ký'),
  name: line(80).describe('Họ tên người ký'),
});

/**
 * An official plan (kế hoạch), with the components of Decree 30/2020/NĐ-CP, article 8, as its document gives them.
 * The file's path under content/plans/ is the id; the first folder is the place (content/places.yaml).
 */
export const plan = z.strictObject({
  title: line(400).describe('Trích yếu đúng như văn bản viết'),
  shortTitle: line(90).describe('Tên gọi ngắn, dễ hiểu, dùng ở danh sách và đầu trang'),
  summary: paragraph(600).describe('Hai ba câu: kế hoạch nói về việc gì, ai làm gì, khi nào'),
  docType: line(60).describe('Tên loại văn bản: Kế hoạch'),
  number: documentNumber().nullable().describe('Số và ký hiệu; để trống (null) nếu văn bản để trống'),
  numberAsWritten: line(80).nullable().describe('Dòng số đúng như văn bản viết, ví dụ: "Số: /KH-UBND"'),
  issuer: party.describe('Cơ quan ban hành'),
  place: line(80).nullable().describe('Địa danh ở dòng ngày tháng; để trống nếu không có'),
  issuedDate: day().nullable().describe('Ngày ban hành; để trống nếu văn bản để trống'),
  dateAsWritten: line(120).nullable().describe('Dòng địa danh, ngày tháng đúng như văn bản viết'),
  year: year().nullable().describe('Năm của kế hoạch; để trống nếu văn bản không nêu'),
  yearNote: line(400).nullable().default(null).describe('Vì sao năm để trống, và biết gì về năm'),
  period: z
    .strictObject({ from: day(), to: day(), asWritten: line().nullable().default(null) })
    .nullable()
    .describe('Thời gian thực hiện; để trống nếu không rõ'),
  legalBases: z.array(legalBasis).default([]).describe('Căn cứ ở phần mở đầu'),
  citedInBody: z.array(bodyCitation).default([]).describe('Văn bản được nhắc lại ở phần sau'),
  objectives: z.array(objective).default([]).describe('Mục đích, mục tiêu'),
  targets: z.array(target).default([]).describe('Chỉ tiêu có con số'),
  activities: z.array(activityGroup).default([]).describe('Nội dung hoạt động'),
  tasks: z.array(task).default([]).describe('Phân công'),
  reports: z.array(reportDuty).default([]).describe('Chế độ báo cáo'),
  budget: budget.nullable().default(null).describe('Kinh phí; để trống nếu văn bản không có phần này'),
  tables: z.array(table).default([]).describe('Các bảng số'),
  theme: id().nullable().default(null).describe('Mã khẩu hiệu là chủ đề của kế hoạch'),
  slogans: z.array(id()).default([]).describe('Mã các khẩu hiệu trong content/slogans'),
  events: z.array(id()).default([]).describe('Mã các sự kiện trong content/events'),
  hotlines: z.array(hotline).default([]).describe('Số điện thoại được nêu'),
  signatory: signatory.nullable().describe('Người ký; để trống nếu văn bản không có'),
  recipients: z.array(party).default([]).describe('Nơi nhận, đúng thứ tự và cách viết'),
  archive: line(120).nullable().describe('Dòng lưu'),
  sections: z.array(line(300)).default([]).describe('Các mục lớn của văn bản, đúng cách viết'),
  discrepancies: z.array(discrepancy).default([]).describe('Chỗ văn bản mâu thuẫn, thiếu hoặc viết nhầm'),
  attachments: z.array(attachment).default([]).describe('Bản ký và tệp kèm'),
  source: source.describe('Bản mà trang này đọc'),
  ...publication,
});

export type Plan = z.output<typeof plan>;
