// The head of an official document: bodies, number and symbol, place and day, and a công văn's subject.
// Decree 30/2020/NĐ-CP, appendix I; TTLT 55/2005 and Thông tư 01/2011/TT-BNV before it; Hướng dẫn 36-HD/VPTW for Party papers.
import { readDay } from '../../../text/day.ts';
import { parseDocumentNumber, type DocumentNumber } from '../../../text/document-number.ts';
import type { Line } from '../blocks.ts';
import type { Notes } from '../notes.ts';

export interface Head {
  /** Issuing bodies as written, a superior body first. */
  bodies: string[];
  number: string | null;
  numberAsWritten: string | null;
  symbol: DocumentNumber | null;
  place: string | null;
  issuedDate: string | null;
  dateAsWritten: string | null;
  year: number | null;
  /** What stands after "V/v" under the number. */
  subject: Line | null;
}

/** The motto, which narrow columns break. */
const MOTTO =
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI(?: CHỦ|$)|^(?:CHỦ )?NGHĨA VIỆT(?: NAM)?$|^(?:VIỆT )?NAM$|^ĐẢNG CỘNG SẢN VIỆT NAM$|Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc/iu;
const NUMBER_LINE = /^S(?:ố|Ố)\s*[:.]?\s*(?=[\d\s.…_]*[/-]|\d)(.{0,60})$/u;
const BARE_NUMBER = /^(\d{1,5}[a-zđ]?\s?\/(?:\d{4}\/)?[\p{Lu}Đ][\p{L}\d&/.-]{2,40})$/u;
const BLANK = String.raw`[\d.…_ ]*`;
const PLACE_LINE = new RegExp(
  String.raw`^(?:(.{2,40}?)\s*,\s*)?ngày\s*(${BLANK})\s*tháng\s*(${BLANK})\s*năm\s*(\d{4}|20[\d.…_ ]*)?\.?$`,
  'iu',
);
const PLACE_SHORT = /^(\p{Lu}[\p{L}. ]{1,38}?)\s*,\s*ngày\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\.?$/u;
const SUBJECT = /^(?:v\s?\/\s?v|về việc)\b\s*:?\s*/iu;
const OTHER = /^(?:kính gửi|dự thảo|mẫu|trang chủ|hotline|email|điện thoại|đt:|website|http|\(|địa chỉ)/i;
const BODY_NOUN =
  /^(?:ỦY BAN|UỶ BAN|UBND|UBMTTQ|HỘI ĐỒNG|HĐND|SỞ|BỘ|BAN|TỔNG CỤC|CHI CỤC|CỤC|VỤ|VĂN PHÒNG|PHÒNG|TRUNG TÂM|TRƯỜNG|BỆNH VIỆN|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ|HUYỆN ỦY|QUẬN ỦY|THỊ ỦY|ĐẢNG ỦY|ĐẢNG BỘ|ĐẢNG UỶ|ĐOÀN|HỘI|LIÊN ĐOÀN|LIÊN MINH|LIÊN TỊCH|MẶT TRẬN|MTTQ|THANH TRA|CÔNG AN|ĐÀI|BÁO|QUỐC HỘI|CHÍNH PHỦ|THỦ TƯỚNG|TÒA ÁN|TOÀ ÁN|VIỆN|NGÂN HÀNG|BẢO HIỂM|CƠ SỞ|CÔNG TY|TẬP ĐOÀN|BCH|BAN CHẤP HÀNH|TỔNG LIÊN ĐOÀN|CÔNG ĐOÀN|QUỸ|THÔN|NHÀ)(?=\s|$)/u;

/** Reads the lines above the type or the addressee. */
export function readHead(lines: readonly Line[], notes: Notes): Head {
  const head: Head = {
    bodies: [],
    number: null,
    numberAsWritten: null,
    symbol: null,
    place: null,
    issuedDate: null,
    dateAsWritten: null,
    year: null,
    subject: null,
  };
  let endsBody = true;
  let inSubject = false;
  for (const line of joinWrappedNumber(lines.flatMap(partMotto))) {
    const text = line.text.replace(/^\*+\s*|\s*\*+$/g, '').trim();
    const goesOn = inSubject && /^\((?!ban hành|kèm)/iu.test(text);
    if (text === '' || (OTHER.test(text) && !goesOn)) inSubject = false;
    else if (MOTTO.test(text)) [endsBody, inSubject] = [true, false];
    else if (readNumber(text, line, head, notes) || readPlace(text, line, head, notes))
      [endsBody, inSubject] = [true, false];
    else if (SUBJECT.test(text)) {
      head.subject = { ...line, text };
      inSubject = true;
    } else if (inSubject && head.subject && !(isBodyLine(text) && BODY_NOUN.test(text)))
      head.subject = { ...head.subject, text: `${head.subject.text} ${text}` };
    else if (isBodyLine(text) && head.numberAsWritten === null) {
      addBody(head.bodies, text, endsBody);
      endsBody = false;
    } else endsBody = true;
  }
  return head;
}

/** The subject below the number has no full stop, so the motto beside it may have been joined to it. */
function partMotto(line: Line): Line[] {
  return line.text
    .split(/\s+(?=CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ|ĐẢNG CỘNG SẢN VIỆT NAM$)/u)
    .map((text) => ({ ...line, text }));
}

/** A narrow column breaks a long symbol at its hyphen: "Số: 87/2008/TTLT-BTC-", "BYT". */
function joinWrappedNumber(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (
      last &&
      NUMBER_LINE.test(last.text) &&
      /\p{Lu}[-/]$/u.test(last.text) &&
      /^\p{Lu}[\p{L}&]{1,12}(?:-\p{Lu}[\p{L}&]*)*$/u.test(line.text)
    )
      joined[joined.length - 1] = { ...last, text: last.text + line.text };
    else joined.push(line);
  }
  return joined;
}

function readNumber(text: string, line: Line, head: Head, notes: Notes): boolean {
  const written = NUMBER_LINE.exec(text)?.[1] ?? BARE_NUMBER.exec(text)?.[1];
  if (written === undefined) return false;
  if (head.numberAsWritten !== null) {
    const other = parseDocumentNumber(written);
    if (other === null || other.text === head.symbol?.text)
      notes.warn('number', 'Có thêm một dòng số khác ở phần đầu; đã lấy dòng thứ nhất.', line);
    else {
      notes.ask('number', `Phần đầu có hai số: "${head.numberAsWritten}" và "${text}". Ghi số nào?`, line);
      notes.ask('issuer', `Có hai số nên có thể là văn bản của nhiều cơ quan. Những cơ quan nào ban hành?`, line);
    }
    return true;
  }
  const parsed = parseDocumentNumber(written);
  head.numberAsWritten = text.replace(/\s+/g, ' ');
  head.symbol = parsed;
  head.number = parsed && parsed.number !== null ? parsed.text : null;
  if (!parsed)
    notes.ask('number', `Không đọc được số và ký hiệu ở dòng "${head.numberAsWritten}". Số, ký hiệu đúng là gì?`, line);
  else if (parsed.number === null)
    notes.ask('number', `Số văn bản để trống ("${head.numberAsWritten}"). Số đã cấp là bao nhiêu?`, line);
  return true;
}

function readPlace(text: string, line: Line, head: Head, notes: Notes): boolean {
  if (head.dateAsWritten !== null) return false;
  const short = PLACE_SHORT.exec(text);
  const match = short ?? PLACE_LINE.exec(text);
  if (!match) return false;
  head.dateAsWritten = text.replace(/\s+/g, ' ');
  head.place = match[1]?.trim() ?? null;
  const [day = '', month = '', year = ''] = short
    ? (match[2] ?? '').split(/[/.-]/)
    : [match[2], match[3], match[4]].map((part) => (part ?? '').trim());
  head.year = /^\d{4}$/.test(year) ? Number(year) : null;
  head.issuedDate = readDay(`${day}/${month}/${year}`);
  if (head.issuedDate === null) {
    const blank = !/\d/.test(day) || !/\d/.test(month);
    const question = blank
      ? 'Ngày ban hành để trống. Văn bản được ký ngày nào?'
      : `"${day}/${month}/${year}" không phải là ngày có trong lịch. Ngày ban hành đúng là ngày nào?`;
    notes.ask('issuedDate', question, line);
  }
  if (head.place === null) notes.ask('place', 'Dòng ngày tháng không có địa danh. Văn bản ban hành ở đâu?', line);
  return true;
}

function isBodyLine(text: string): boolean {
  return (
    /\p{Lu}{2}/u.test(text) &&
    !/\p{Ll}{2}/u.test(text.replace(/\b(?:TTg|tại)\b/g, '')) &&
    text.length < 120 &&
    !/^\d+$/.test(text)
  );
}

/** A line goes on with the body above unless it begins with a word that bodies begin with. */
function addBody(bodies: string[], text: string, endsBody: boolean): void {
  const last = bodies.at(-1);
  const clean = text
    .replace(/\s+/g, ' ')
    .replace(/[-–—_*\s]+$/, (end) => (/[-–]/.test(end) ? ' -' : ''))
    .trim();
  const goesOn =
    last !== undefined && (/(?:VÀ|,|-|–|CỦA|TỈNH|HUYỆN|XÃ|THÀNH PHỐ)$/u.test(last) || !BODY_NOUN.test(clean));
  if (goesOn && !endsBody) bodies[bodies.length - 1] = `${last} ${clean}`;
  else bodies.push(clean);
}
