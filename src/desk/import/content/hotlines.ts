// Help lines that the document names. A person's own number is not one.
import { readPhone } from '../../../text/phone.ts';
import type { Line } from '../blocks.ts';
import type { Notes } from '../notes.ts';

export interface Hotline {
  asWritten: string;
  digits: string;
  e164: string | null;
}

const NAMED =
  /(?:đường dây(?: nóng| tư vấn| hỗ trợ)?|tổng đài(?: điện thoại)?(?: quốc gia)?|hotline|số điện thoại nóng|điện thoại đường dây nóng|gọi (?:(?:ngay|đến|tới|số|điện thoại) )*(?=1\d{2}(?!\d)|1[89]00)|gọi (?:(?:đến|tới|vào|theo) )*(?:số|điện thoại) (?:điện thoại |máy )?(?=\(?0\s?2))/iu;
/** An office's own line; a person's is nobody's business. */
const OFFICE = /(?:số )?điện thoại(?: liên hệ)?\s*:?\s*(?=\(?0\s?2)/iu;
const PERSON = /(?<!\p{L})(?:ông|bà|anh|chị|đồng chí|đ\/c|đc|chuyên viên)\s+\p{L}/iu;
const NUMBER = /(?<![\d/])(?:\(?\+?\d[\d\s.()–-]{5,18}\d|\d{3,4})(?![\d/%])/g;

const EITHER = new RegExp(`${NAMED.source}|${OFFICE.source}`, 'iu');

/** Numbers that stand at most 90 characters behind "đường dây", "tổng đài" or "hotline". */
export function readHotlines(lines: readonly Line[], notes: Notes): Hotline[] {
  const found: Hotline[] = [];
  for (const line of lines) {
    const pattern = PERSON.test(line.text) ? NAMED : EITHER;
    for (let rest = line.text, named = pattern.exec(rest); named; named = pattern.exec(rest)) {
      rest = rest.slice(named.index + named[0].length);
      const near = (rest.slice(0, 110).split(/(?<=\d)\s*;|\.\s+(?=\p{Lu})/u)[0] ?? '').split(NAMED)[0] ?? '';
      for (const [written] of near.matchAll(NUMBER)) {
        const asWritten = written.trim().replace(/[-–.(\s]+$/, '');
        const phone = readPhone(asWritten);
        if (phone && !/^(?:19|20)\d\d$/.test(phone.digits) && !found.some(({ digits }) => digits === phone.digits))
          found.push({ asWritten, digits: phone.digits, e164: phone.e164 });
        else if (!phone && asWritten.replace(/\D/g, '').length >= 8)
          notes.ask('hotlines', `"${asWritten}" không phải số điện thoại gọi được. Số đúng là số nào?`, line);
      }
    }
  }
  return found;
}
