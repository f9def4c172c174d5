// Who issues the document: from the head where there is one, else from its own words and the symbol.
import type { DocumentNumber } from '../../../text/document-number.ts';
import type { Line } from '../blocks.ts';
import type { Notes } from '../notes.ts';
import { BODY_NAME } from './agencies.ts';
import { lowerCapitals } from './capitals.ts';
import type { Head } from './head.ts';
import type { Signature } from './signature.ts';

const ISSUES = String.raw`(?:ban hành|xây dựng|đề ra|lập|triển khai|đề nghị|yêu cầu|thông báo|báo cáo|kính đề nghị|kính trình|trân trọng|hướng dẫn|tổ chức)`;
const WRITER = new RegExp(
  String.raw`(?:^|[,.;]\s+)((?:Ủy ban|Uỷ ban|UBND|Sở|Bộ|Ban|Phòng|Trung tâm|Hội|Tỉnh đoàn|Liên đoàn|Văn phòng|Cục|Trường|Đảng ủy|Huyện ủy|Bệnh viện|Công an|Đoàn|Chi cục|Tổng cục)\s[^,.;:]{2,90}?)\s+${ISSUES}\s+(?:\p{L}+\s+){0,2}?(?:Kế hoạch|kế hoạch|Quyết định|Thông báo|Hướng dẫn|Chương trình|[Cc]ác|[Nn]ội dung|[Cc]ụ thể|[Nn]hư)`,
  'u',
);
const LEVEL = /(?<!\p{L})(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)\s*$/u;
const PROVINCIAL = /^(?:Sở|Ban (?:Dân tộc|Quản lý|Tuyên giáo|Dân vận|Tổ chức))/u;
const NAMED_PLACE =
  /(?<!\p{L})(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)\s+(\p{Lu}\p{L}+(?:[\s-]\p{Lu}\p{L}+){0,3})/gu;

/** Null, with a question, where neither head nor text says it. */
export function readIssuer(
  head: Head,
  preamble: readonly Line[],
  signature: Signature,
  text: string,
  docType: string | null,
  notes: Notes,
): string | null {
  if (head.bodies.length > 0) return fromHead(head, text, docType, notes);
  const derived = fromWords(preamble, head, text) ?? fromSignature(signature, text);
  if (derived === null) {
    notes.ask('issuer', 'Văn bản không có khối tên cơ quan ban hành. Cơ quan nào ban hành?', preamble[0]);
    return null;
  }
  notes.warn('issuer', `Văn bản không có khối tên cơ quan ban hành; "${derived}" là suy ra từ lời văn.`, preamble[0]);
  const about = bodyAbbreviation(head.symbol);
  if (about && !fitsSymbol(derived, about))
    notes.ask('issuer', `Ký hiệu ghi "${about}", lời văn ghi "${derived}". Cơ quan nào ban hành?`, preamble[0]);
  return derived;
}

function fromHead(head: Head, text: string, docType: string | null, notes: Notes): string {
  const joint =
    /liên (?:tịch|ngành|bộ)|phối hợp/i.test(docType ?? '') ||
    /[/-]\p{Lu}[\p{L}]*(?:LT|LN|PH)[/-]/u.test(head.symbol?.text ?? '');
  const split = head.bodies
    .flatMap((body) =>
      body.split(
        /\s+[-–]\s+(?=(?:BỘ|SỞ|ỦY BAN|UỶ BAN|BAN|HỘI|TỈNH|CÔNG AN|TÒA|VIỆN|NGÂN HÀNG|THANH TRA|LIÊN|PHÒNG|BẢO HIỂM|KHO BẠC|ĐOÀN|ĐÀI|CỤC|MẶT TRẬN|MTTQ|UBND)\s)|\s+[-–]\s*$/u,
      ),
    )
    .filter(Boolean);
  const cased = split.map((body) => ({ written: body, ...lowerCapitals(body, text) }));
  for (const { sure, name, written } of cased)
    if (!sure) notes.ask('issuer', `Tên cơ quan in hoa "${written}" được viết lại là "${name}". Đúng chưa?`);
  const names = cased.map(({ name }) => name);
  if (joint) {
    if (/^(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND)(?=\s)/u.test(names[0] ?? '') && names.length === 2)
      notes.ask(
        'issuer',
        `Khối cơ quan ghi "${names.join('" và "')}". Đó là hai cơ quan cùng ban hành, hay cấp trên và cấp dưới?`,
      );
    return names.join(', ');
  }
  const sameLine = head.bodies.length === 1 && names.length > 1;
  if (sameLine) return names.join(', ');
  return withPlace(names.at(-1) ?? '', names.at(-2) ?? '', head, text, notes);
}

/** A department is named with its province or district: "Sở Y tế" under "UBND tỉnh X" is "Sở Y tế tỉnh X". */
function withPlace(own: string, parent: string, head: Head, text: string, notes: Notes): string {
  const already = /(?<!\p{L})(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|xã|phường|thị trấn)\s+\p{Lu}/u.test(own);
  const place =
    NAMED_PLACE.exec(parent)?.[0] ?? /(?:Tỉnh ủy|Tỉnh uỷ|Thành ủy|Huyện ủy|Tỉnh Đoàn)\s+(\p{Lu}.*)$/u.exec(parent)?.[0];
  NAMED_PLACE.lastIndex = 0;
  if (parent && /^(?:Ban (?:Thường vụ|Chấp hành|Thường trực|Chỉ đạo)|BCH|BTV)(?=\s|$)/u.test(own))
    notes.ask('issuer', `Khối cơ quan ghi "${parent}" rồi "${own}". Tên đầy đủ của cơ quan ban hành là gì?`);
  if (already) return own;
  if (parent && /^(?:Văn phòng|Thanh tra)$/u.test(own)) return `${own} ${parent}`;
  if (
    parent &&
    place &&
    /^(?:Sở|Phòng|Ban|Chi cục|Trung tâm|Văn phòng|Thanh tra|Trường|Hội|Đài|Bệnh viện|Thư viện|Cơ sở|Làng)(?=\s)/u.test(
      own,
    )
  )
    return `${own} ${place}`;
  if (LEVEL.test(own)) return completePlace(own, head, text);
  if (!parent && PROVINCIAL.test(own)) return addProvince(own, head, text);
  return own;
}

function fromWords(preamble: readonly Line[], head: Head, text: string): string | null {
  for (const { text: paragraph } of preamble) {
    const writer = WRITER.exec(paragraph)?.[1]?.trim();
    if (writer === undefined || !BODY_NAME.test(writer)) continue;
    const name = writer.replace(/^(?:Chủ tịch|Giám đốc)\s+/u, '').replace(/\s+(?:đã|sẽ|kính)$/u, '');
    if (LEVEL.test(name)) return completePlace(name, head, text);
    return PROVINCIAL.test(name) ? addProvince(name, head, text) : name;
  }
  return null;
}

function fromSignature(signature: Signature, text: string): string | null {
  const collective = /^TM\.?\s*(.+)$/mu.exec(signature.capacity ?? '')?.[1];
  if (!collective) return null;
  const { name } = lowerCapitals(collective, text);
  return LEVEL.test(name) ? completePlace(name, null, text) : name;
}

/** "Ủy ban nhân dân tỉnh" + the place that the text names most after "tỉnh". */
function completePlace(name: string, head: Head | null, text: string): string {
  const level = LEVEL.exec(name)?.[1] ?? '';
  const named = mostNamed(text, level);
  const place = head?.place && (named === null || named === head.place || level === 'tỉnh') ? head.place : named;
  return place ? `${name.trim()} ${place}` : name;
}

function addProvince(name: string, head: Head, text: string): string {
  if (/(?:tỉnh|thành phố)\s+\p{Lu}/u.test(name)) return name;
  const bare = name.replace(/\s+(?:tỉnh|thành phố)$/u, '');
  const province = mostNamed(text, 'tỉnh');
  if (province) return `${bare} tỉnh ${province}`;
  const city = mostNamed(text, 'thành phố');
  return city && head.place && city.endsWith(head.place) ? `${bare} thành phố ${city}` : name;
}

function mostNamed(text: string, level: string): string | null {
  const counts = new Map<string, number>();
  for (const [, unit, place = ''] of text.matchAll(NAMED_PLACE))
    if (unit === level) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The body's part of the symbol: "UBND" of "/KH-UBND", "STTTT" of "87/KH-STTTT". */
function bodyAbbreviation(symbol: DocumentNumber | null): string | null {
  return symbol?.bodies[0] ?? null;
}

/** Initials in order: STTTT of "Sở Thông tin và Truyền thông". */
function fitsSymbol(name: string, abbreviation: string): boolean {
  const expanded = name
    .replace(/UBND/g, 'Ủy ban nhân dân')
    .replace(/Uỷ/g, 'Ủy')
    .replace(/\s(?:tỉnh|thành phố|huyện|xã|phường|quận|thị xã)\s.*$/u, '');
  const initials = expanded
    .split(/[^\p{L}]+/u)
    .filter((word) => word && word !== 'và')
    .map((word) => fold(word.charAt(0)))
    .join('');
  const wanted = fold(abbreviation.replace(/[^\p{L}]/gu, ''));
  let at = 0;
  for (const letter of initials) if (letter === wanted[at]) at++;
  return at === wanted.length || wanted.includes(initials);
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}
