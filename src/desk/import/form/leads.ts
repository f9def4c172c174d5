// The words that a basis begins with, longest first.

const LEADS = [
  'Căn cứ',
  'Xét đề nghị',
  'Theo đề nghị',
  'Xét',
  'Nhằm tiếp tục thực hiện',
  'Nhằm triển khai thực hiện',
  'Nhằm triển khai',
  'Nhằm thực hiện',
  'Để triển khai thực hiện',
  'Để triển khai',
  'Để thực hiện',
  'Để tổ chức thực hiện',
  'Tiếp tục triển khai thực hiện',
  'Tiếp tục thực hiện',
  'Triển khai thực hiện',
  'Thực hiện',
  'Triển khai',
  'Trên cơ sở',
  'Tiếp nhận',
  'Nhận được',
  'Chấp hành',
  'Qua xem xét',
  'Xem xét',
  'Thực hiện ý kiến chỉ đạo',
  'Phúc đáp',
  'Trả lời',
  'Tiếp theo',
  'Thi hành',
  'Hưởng ứng',
  'Cụ thể hóa',
  'Cụ thể hoá',
  'Theo',
  'Sau khi',
].sort((a, b) => b.length - a.length);

/** A paragraph that begins with a lead word, behind a dash or not. */
export const LEAD = new RegExp(`^[-–+•]?\\s*(${LEADS.join('|')})(?=\\s)`, 'iu');

/** The lead word as the document writes it, or null. */
export function readLead(text: string): string | null {
  return LEAD.exec(text)?.[1] ?? null;
}
