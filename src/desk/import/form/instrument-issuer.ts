// Who issued a cited document: where the name ends, and the office behind a title.
import { TYPE } from './instrument-types.ts';

const BEFORE_SUBJECT = new RegExp(
  String.raw`\s*(?:[,;(]|\s(?:và|cùng)\s+(?:các\s+)?(?:${TYPE})\s|\.\s|\.$|:|(?<!\p{L}|[Bb]an )(?:về|phê duyệt|ban hành|quy định|triển khai|hướng dẫn|sửa đổi|bổ sung|thực hiện|giao|công bố|thông qua|tổ chức|phát động|tăng cường|v\/v|đề nghị|chỉ đạo|yêu cầu|kèm theo|trong|ngày|tại|(?<!thứ )năm|kết luận|đẩy mạnh|xây dựng|và các|phối hợp|hỗ trợ|bãi bỏ|thay thế|quyết định|(?:khóa|khoá)(?! [XVI]+(?!\p{L}))|nhiệm kỳ|nhằm|cho|đến|trên|chuyển|điều chỉnh|truyền đạt|hợp nhất|duyệt|có hiệu lực|báo cáo|tiếp tục|nâng cao|đối với|là)(?!\p{L}))`,
  'u',
);
/** Names that hold a comma themselves. */
const COMMA_NAME =
  /^(?:Bộ|Sở|Phòng|Trung tâm|Cục|Ban|Vụ)(?: trưởng)?(?: (?:Bộ|Sở|Phòng|Trung tâm|Cục|Ban|Vụ))? (?:Văn h(?:óa|oá), (?:Thể thao(?: và Du lịch|,? Du lịch và Thông tin)?|Thông tin|Khoa học)|Quản lý Khám, chữa bệnh|[Bb]ảo vệ, chăm sóc)(?: và (?:Thông tin|Thể thao|Du lịch|Truyền thông))?/u;
const BODY_START =
  /^(?:Bộ trưởng|Bộ|Sở|Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Ban|Chủ tịch|Tổng cục|Cục|Thủ tướng|Chính phủ|Quốc hội|Chủ nhiệm|Trung ương|Tỉnh ủy|Hội|Liên đoàn|Ngân hàng|Tòa án|Viện|Giám đốc)(?=\s)/u;

/** An issuer ends where its document's subject begins; joint issuers are parted by commas. */
export function issuerLength(text: string, isJoint: boolean): number {
  let length = 0;
  for (;;) {
    const rest = text.slice(length);
    const named = COMMA_NAME.exec(rest)?.[0].length ?? 0;
    const stop = BEFORE_SUBJECT.exec(rest.slice(named));
    length += named + (stop ? stop.index : Math.min(rest.length - named, 120));
    const next = /^\s*(?:,|;|và)\s+/u.exec(text.slice(length));
    const after = next ? text.slice(length + next[0].length) : '';
    if (!next || !BODY_START.test(after) || length > 400 || (!isJoint && beginsSentence(after))) return length;
    length += next[0].length;
  }
}

/** A body that goes on to act ("…, Ủy ban nhân dân tỉnh ban hành Kế hoạch") is the writer, not another issuer. */
function beginsSentence(text: string): boolean {
  const stop = BEFORE_SUBJECT.exec(text);
  return !stop || !/^\s*(?:về|phê duyệt|quy định|sửa đổi|v\/v)/u.test(stop[0]);
}

/** "Xét đề nghị của Sở … tại Tờ trình số …": the issuer stands before. */
export function issuerBefore(before: string): string | null {
  const match = /(?:của|do)\s+((?:(?!\s(?:của|tại|do)\s)[^;.])+?)\s+(?:tại|trình tại|theo)\s*(?:các\s+)?$/iu.exec(
    before,
  );
  return match ? cleanIssuer(match[1] ?? '') : null;
}

/** The office, not the person who heads it; a chairman who decides in his own name stays. */
export function cleanIssuer(text: string): string | null {
  const parts = text.trim().split(/\s*[,;]\s*|\s+và\s+(?=Bộ|Sở|Ủy ban|UBND|Ban )/u);
  const clean = parts
    .map((part) =>
      part
        .trim()
        .replace(/\s+-?$/, '')
        .replace(
          /^(?:Bộ trưởng|Thứ trưởng|Giám đốc|Phó Giám đốc|Trưởng ban|Chủ nhiệm|Cục trưởng|Vụ trưởng|Tổng cục trưởng|Chi cục trưởng|Hiệu trưởng|Thủ trưởng|Tổng Giám đốc)\s+(?=(?:Bộ|Sở|Ban|Ủy ban|Uỷ ban|Cục|Vụ|Tổng cục|Chi cục|Trường|Trung tâm|Văn phòng|Phòng|Bảo hiểm|Đài|Công an|Viện|Bệnh viện|Ngân hàng)(?=\s))/iu,
          '',
        )
        .replace(/^(?:Phó )?Trưởng phòng (?=Phòng\s)/u, '')
        .replace(/^Trưởng (?=phòng)/iu, '')
        .replace(/^Chánh (?=Văn phòng|Thanh tra)/iu, ''),
    )
    .filter(Boolean);
  const joined = clean.map(capitalise).join(', ');
  return joined.length > 1 && joined.length < 250 ? joined : null;
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
