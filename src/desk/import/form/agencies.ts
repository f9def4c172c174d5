// Names of bodies: where they begin and end, and lists of them taken apart.
import { KNOWN } from './known-bodies.ts';

/** Proper names that begin with these words are bodies of state, Party, front, unions or schools. */
const HEAD = String.raw`(?:Ủy ban|Uỷ ban|UBND|UBMTTQ|UBMTTQVN|MTTQ|MTTQVN|LĐLĐ|BCH|BTV|Đảng đoàn|Đảng bộ|Chi đoàn|HĐND|Hội đồng|Sở|Bộ|Ban|Tổng cục|Chi cục|Cục|Vụ|Văn phòng|Phòng|Trung tâm|Trường|Bệnh viện|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Huyện uỷ|Quận ủy|Đảng ủy|Đoàn|Tỉnh đoàn|Tỉnh Đoàn|Huyện đoàn|Huyện Đoàn|Quận đoàn|Thị đoàn|Xã đoàn|Phường đoàn|Thành đoàn|Hội|Liên đoàn|Liên minh|Mặt trận|Thanh tra|Công an|Đài|Báo|Tòa án|Toà án|Viện|Viện Kiểm sát|Ngân hàng|Bảo hiểm|Cơ sở|Kho bạc|Công ty|Công chức|Bộ Chỉ huy|Bộ đội|Chủ tịch|Giám đốc|Thủ trưởng|Trưởng|Công đoàn|Quỹ|Trạm|Nhà văn hóa|Thư viện|Tổ công tác|Tổ dân phố|Tổ trưởng|Tỉnh Hội|Tỉnh hội|Thành Hội|Thành hội|Huyện Hội|Huyện hội|Trung ương|Bí thư|Bộ môn|Học viện|Chi hội|Chi bộ|Làng|Cổng|Khoa|Đội)`;
const GROUP = String.raw`(?:[Cc]ác|[Nn]hững|[Mm]ỗi|[Tt]ừng|[Tt]oàn thể)\s+(?:sở|ban|ngành|cơ quan|đơn vị|tổ chức|địa phương|xã|phường|thị trấn|huyện|hội|trường|doanh nghiệp|đoàn thể|phòng|trung tâm|bệnh viện|thôn|khu|ấp|cấp|bộ|Sở|Ban|Phòng|Hội|Bộ|Trường|Trung tâm|Bệnh viện|Tổ chức|Cơ quan|Đơn vị|Đoàn|Chi|cơ sở|công ty|đồng chí|thành viên|khoa|huyện đoàn|đoàn|thành,|ban chỉ đạo|ban quản lý|chi đoàn|chi hội|báo|đài|tổ|cá nhân|UBND|Ủy ban|huyện,|viện|doanh nghiệp|Ủy viên|hộ)`;

/** Whether a text begins with the name of a body or of a group of bodies. */
const NO_BODY =
  'Ban hành|Bộ phận|Báo cáo|Báo in|Báo nói|Hội nghị|Hội thảo|Hội thi|Hội nhập|Trường hợp|Đoàn kết|Cơ sở vật chất|Phòng chống|Phòng, chống|Phòng ngừa|Đội ngũ|Trưởng thành|Quỹ thời gian|Khoa học|Bộ tài liệu|Bộ tiêu chí|Đài hoa|Viện trợ|Vụ việc|Các cấp độ';
export const BODY_NAME = new RegExp(String.raw`^(?!(?:${NO_BODY})(?!\p{L}))(?:${HEAD}|${GROUP})(?=[\s,.:;)(/]|$)`, 'u');

/** What a body does begins with one of these words, which no name contains in small letters. */
const ACT = String.raw`(?:chủ trì|lãnh đạo(?=[,\s]+(?:chỉ đạo|việc|các|công tác|UBND|Ủy ban|Uỷ ban|HĐND|MTTQ|Mặt trận))|xử lý|sẵn sàng|khẩn trương|thành lập|điều phối|đấu tranh|nghiêm túc|phân bổ|tích cực|công khai|điều tra|xác minh|trực(?=\s+(?:24|đường dây|tại|hướng dẫn|cấp cứu|điện thoại|tư vấn))|củng cố|nhân rộng|góp ý|chi trả|bảo vệ quyền|ký kết|chia sẻ|đáp ứng|tổng kết|sơ kết|chủ động|phối hợp|phối kết hợp|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|hướng dẫn|bố trí|tổ chức|tăng cường|chỉ đạo|xây dựng|thực hiện|tham mưu|triển khai|theo dõi|kiểm tra|đôn đốc|tổng hợp|căn cứ|là|đẩy mạnh|rà soát|cân đối|thẩm định|cấp phát|cấp kinh phí|tuyên truyền|vận động|báo cáo|đưa|đăng|trên cơ sở|tùy theo|tuỳ theo|xem xét|nghiên cứu|tiếp tục|giám sát|quán triệt|phổ biến|đảm bảo|bảo đảm|tập trung|chuẩn bị|gửi|xuất bản|lồng ghép|huy động|hỗ trợ|quản lý|cung cấp|trình|treo|cử|ban hành|lập|tiếp nhận|phát huy|làm|được giao|theo chức năng|nâng cao|dành|định kỳ|thường xuyên|kịp thời|biên soạn|phát động|mở|chỉ định|giúp|đề xuất|lựa chọn|in ấn|thông báo|khảo sát|tuyển|đánh giá|sử dụng|tham gia|ưu tiên|kết nối|cụ thể hóa|cụ thể hoá|nộp|thiết lập|duy trì|bám sát|để|nhằm|trong việc|thu thập|khuyến khích|phân công|rút kinh nghiệm|đề nghị|chấp hành|vận hành|chuyển|tiến hành|sản xuất|phát sóng|phát|in|cập nhật|yêu cầu|thống nhất|soạn thảo|tạo điều kiện|đăng ký|trực tiếp|niêm yết|xây|thi hành|giới thiệu|kiện toàn|đăng tải|viết|dự toán|phân phối|quyết định|tuyên dương|khen thưởng|phát hành|phê duyệt|cùng|ngoài|hoàn thành|hoàn thiện|cho phép|chấp thuận|quan tâm)`;
export const ACT_START = new RegExp(String.raw`^${ACT}(?!\p{L})`, 'iu');
const ACT_WITHIN = new RegExp(String.raw`[\s,](${ACT})(?!\p{L})`, 'gu');
/** "tổ chức" is a noun in a list of organisations. */
const NOUN_LIKE =
  /^tổ chức\s*(?:,|;|đoàn thể|chính trị|xã hội|hội|thành viên|cá nhân|quốc tế|tôn giáo|phi |nghề nghiệp|đảng|liên quan|có liên quan|khác|Đoàn)/u;
const NOUN_BEFORE_ACT = /(?<!\p{L})(?:các|những|ban|của|bộ|tổ|hội đồng)$/iu;

/**
 * Length of the name at the beginning of a text, before "(", ":" or the word that says what the body does. The colon of
 * "Các Sở: Y tế, Tư pháp: …" belongs to the name.
 */
export function nameLength(text: string): number {
  const group =
    /^(?:Các|Giám đốc các|Trưởng các)\s+(?:[Ss]ở|[Pp]hòng|[Bb]ộ|[Bb]an)(?:, (?:ban|ngành))*\s*:\s*(?=\p{Lu})/u.exec(
      text,
    )?.[0].length ?? 0;
  return group + ownLength(text.slice(group));
}

function ownLength(text: string): number {
  const plain = text.replace(/\([^()]*\)/g, (aside) => '('.repeat(aside.length));
  const hard = /[:;]|\.(?=\s|$)/u.exec(plain)?.index ?? plain.length;
  const known = knownLength(plain);
  for (const match of plain.slice(0, hard).matchAll(ACT_WITHIN)) {
    const before = plain.slice(0, match.index).trimEnd();
    const isNoun = NOUN_BEFORE_ACT.test(before) || NOUN_LIKE.test(plain.slice(match.index + 1));
    if (isNoun && !KNOWN.some((one) => /^(?:Sở|Bộ) /.test(one) && before.endsWith(one))) continue;
    if (/^(?:cùng (?:cấp|ngành)|trực tiếp (?:cơ sở|quản lý|phụ trách))(?!\p{L})/u.test(plain.slice(match.index + 1)))
      continue;
    return Math.min(before.replace(/,$/, '').length, known);
  }
  return Math.min(hard, known);
}

/** A department with a fixed name ends with it, unless its place or another body follows. */
function knownLength(text: string): number {
  const name = KNOWN.find((one) => /^(?:Sở|Bộ) /.test(one) && text.startsWith(one));
  if (name === undefined) return Infinity;
  return /^\s+(?!(?:tỉnh|thành|huyện|quận|thị|xã|phường|và|cùng|các|hoặc|với|là)(?!\p{L}))\p{Ll}/u.test(
    text.slice(name.length),
  )
    ? name.length
    : Infinity;
}

/** Cuts "Sở A, Sở B và các đơn vị liên quan" into its bodies. A name that contains "và" stays whole. */
export function splitBodies(text: string): string[] {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/[.;:\s]+$/, '')
    .trim();
  return plain.split(/;\s+(?=\p{Lu})/u).flatMap(splitList);
}

function splitList(plain: string): string[] {
  const parts: string[] = [];
  for (const part of splitOutsideBrackets(plain)) {
    const last = parts.at(-1);
    if (last !== undefined && !BODY_NAME.test(part) && !/^\p{Lu}{3,}/u.test(part))
      parts[parts.length - 1] = `${last}, ${part}`;
    else parts.push(part);
  }
  const tail = parts.pop();
  if (tail !== undefined) parts.push(...splitAtAnd(tail));
  return parts.map((part) => part.trim()).filter(Boolean);
}

function splitOutsideBrackets(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth = Math.max(0, depth - 1);
    if ((character === ',' || character === ';') && depth === 0) parts.push('');
    else parts[parts.length - 1] = `${parts.at(-1) ?? ''}${character}`;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** Only the last "và" of a list joins bodies, and only before the beginning of another name. */
function splitAtAnd(text: string): string[] {
  for (const match of text.matchAll(/\s+(?:và|cùng)\s+(?=\S)/gu)) {
    const after = text.slice(match.index + match[0].length);
    if (
      BODY_NAME.test(after) &&
      text.slice(0, match.index).split('(').length === text.slice(0, match.index).split(')').length
    ) {
      return [text.slice(0, match.index), ...splitAtAnd(after)];
    }
  }
  return [text];
}
