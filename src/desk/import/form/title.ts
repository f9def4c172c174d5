// The subject below the type line.
import type { Line } from '../blocks.ts';
import type { Notes } from '../notes.ts';
import { LEAD } from './leads.ts';
import { readMarker } from './markers.ts';
import type { TypeLine } from './type-line.ts';

export interface Title {
  text: string | null;
  /** How many lines below the type line belong to it. */
  used: number;
}

const AUTHORITY =
  /^(?:(?:PHÓ )?CHỦ TỊCH|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|BỘ TRƯỞNG|THỦ TƯỚNG|CHÍNH PHỦ|GIÁM ĐỐC|(?:TỔNG )?CỤC TRƯỞNG|CHI CỤC TRƯỞNG|HIỆU TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG|CHÁNH ÁN|VIỆN TRƯỞNG|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|QUỐC HỘI)(?=\s|$)/u;
const ASIDE = /^\((?:ban hành |kèm theo|dự thảo|đính kèm|thực hiện theo|phê duyệt)/i;

/** Reads the subject from the lines after the type; asks when there is none. */
export function readTitle(type: TypeLine, after: readonly Line[], notes: Notes): Title {
  const parts = type.rest ? [type.rest] : [];
  let used = 0;
  for (const line of after.slice(0, 12)) {
    const text = line.text.trim();
    if (ASIDE.test(text)) {
      notes.warn(
        'title',
        'Văn bản được ban hành kèm theo một văn bản khác; số, ngày và người ký có thể nằm ở văn bản ấy.',
        line,
      );
      used++;
      continue;
    }
    if (/^[-–—*_\s.]*$/.test(text)) used++;
    else if (belongs(text, parts)) {
      parts.push(text);
      used++;
    } else break;
  }
  const text = parts
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s.]+$/, '')
    .trim();
  if (/như sau\s*:?$/iu.test(text) || text.length > 320)
    notes.ask('title', 'Trích yếu có thể dính cả câu sau nó. Trích yếu đúng là gì?', {
      text,
      line: after[0]?.line ?? null,
    });
  return { text: text || null, used };
}

function belongs(text: string, parts: readonly string[]): boolean {
  if (/^(?:kính gửi|căn cứ|nơi nhận|theo đề nghị|xét )/i.test(text) || readMarker(text) || /[;:]$/.test(text))
    return false;
  if (AUTHORITY.test(text) && isCapitals(text)) return false;
  const first = parts[0];
  if (first === undefined) return text.length < 500;
  if (LEAD.test(text) || text.length > 250 || /[.]$/.test(text)) return false;
  return (
    isCapitals(first) === isCapitals(text) &&
    !/^(?:ủy ban|uỷ ban|ubnd|sở|bộ|ban|phòng|hội|trung tâm|trường) .*(?:ban hành|xây dựng|thông báo|đề nghị|yêu cầu)/i.test(
      text,
    ) &&
    parts.join(' ').length < 350
  );
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text.replace(/QĐ-TTg/g, ''));
}
