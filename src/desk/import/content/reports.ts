// Duties to report: who, to whom, by when.
import { BODY_NAME, nameLength, splitBodies } from '../form/agencies.ts';
import type { Notes } from '../notes.ts';
import { allParts, placeOf, splitOutside, type Section } from './sections.ts';
import { findWhens, yearlessDay } from './when-in-text.ts';

export interface Report {
  from: string[];
  to: string | null;
  due: string | null;
  asWritten: string;
}

/** A report with its place in the document, which the draft shows. */
export interface FoundReport extends Report {
  where: string;
}

const DUE =
  /(?:trước|chậm nhất|muộn nhất|không quá|vào|đến hết)?\s*(?:là\s+|vào\s+|trước\s+)?ngày\s+\d{1,2}[/.\- ](?:tháng )?\d{1,2}|trước\s+\d{1,2}\/\d{1,2}/i;
const REPORT = /(?<!\p{L})báo cáo(?!\p{L}|\s+viên)|gửi (?:kết quả|số liệu)/iu;
/** "định kỳ 06 tháng (ngày 20/6), 01 năm (ngày 15/11)": a span of time with its day in brackets. */
const RECURRING =
  /(?:định kỳ\s+)?(?:hằng năm|hàng năm|hằng quý|hàng quý|\d{1,2}\s+(?:tháng|năm)|quý(?:\s+[IV]+)?|sáu tháng|năm)(?:\s+(?:đầu|cuối)\s+năm)?\s*\((?:trước\s+)?(?:ngày\s+)?\d{1,2}\/\d{1,2}(?:\/\d{4})?(?:\s*(?:hằng|hàng)\s+năm)?\)/giu;
const TO = /(?:gửi\s+(?:về|cho|báo cáo về|đến)|báo cáo\s+(?:kết quả\s+)?(?:về|cho|gửi)|báo cáo|về|gửi|cho|trình)\s+/giu;
const THROUGH =
  /\((?:thông )?qua\s+([^()]+)\)|,?\s*(?:thông qua|qua)\s+((?:Sở|Phòng|Ban|Văn phòng|Trung tâm)\s[^,;.()]+)/u;

/** Reads the sentences that ask for a report by a day; a report without a day is only noted. */
export function readReports(root: Section, year: number | null, notes: Notes): FoundReport[] {
  const reports: FoundReport[] = [];
  for (const section of allParts(root)) {
    const heading = nearestBody(section);
    for (const sentence of sentencesOf(section.text)) {
      if (!REPORT.test(sentence) || sentence.includes('Báo cáo số')) continue;
      const dues = readDues(sentence);
      if (dues.length === 0) {
        if (isDuty(sentence))
          notes.warn('reports', 'Có yêu cầu báo cáo nhưng không nêu ngày.', { text: sentence, line: section.line });
        continue;
      }
      const named = readFrom(sentence);
      const from = named ?? heading;
      const to = readTo(sentence);
      for (const { due, asWritten } of dues) {
        const field = `reports[${reports.length}]`;
        if (reports.some((one) => one.due === due && one.asWritten === asWritten && one.to === to)) continue;
        if (due?.startsWith('--') && !/(?:hằng|hàng) năm/i.test(sentence))
          notes.ask(
            `${field}.due`,
            `Hạn báo cáo "${asWritten}" không ghi năm. ${year === null ? 'Của năm nào?' : `Là năm ${year}, hay lặp lại hằng năm?`}`,
            { text: sentence, line: section.line },
          );
        if (due === null)
          notes.ask(`${field}.due`, `Hạn báo cáo "${asWritten}" là ngày nào?`, { text: sentence, line: section.line });
        if (from.length === 0 || (named === null && section.rank >= 20))
          notes.ask(
            `${field}.from`,
            from.length === 0 ? 'Ai phải báo cáo?' : `Có phải ${from.join(', ')} phải báo cáo không?`,
            { text: sentence, line: section.line },
          );
        if (to === null) notes.ask(`${field}.to`, 'Báo cáo gửi cho ai?', { text: sentence, line: section.line });
        reports.push({ from, to, due, asWritten, where: placeOf(section) || 'phần cuối' });
      }
    }
  }
  return reports;
}

function sentencesOf(text: string): string[] {
  return splitOutside(text, /(?<=[.;])\s+(?=\p{Lu}|[-–]\s)/gu).filter((sentence) => sentence.length < 1500);
}

function isDuty(sentence: string): boolean {
  return (
    /(?:tổng hợp,?\s+|định kỳ\s+)?báo cáo\s+(?:kết quả|tiến độ|tình hình|\p{Lu}|định kỳ|về)/u.test(sentence) &&
    sentence.length < 600
  );
}

function readDues(sentence: string): { due: string | null; asWritten: string }[] {
  const outside = sentence.replace(
    /\p{L}?[/-]\p{Lu}[\p{L}\d/&-]*\s+ngày\s+\d{1,2}(?:\/\d{1,2}\/\d{4}| tháng \d{1,2} năm \d{4})/gu,
    '',
  );
  const recurring = [...outside.matchAll(RECURRING)].map(([found]) => found.trim());
  if (recurring.length > 0) return recurring.map((asWritten) => ({ due: dayOf(asWritten), asWritten }));
  const at = outside.search(REPORT);
  const limits = findWhens(outside, null).filter(
    ({ asWritten, index }) =>
      DUE.test(asWritten) && !/(?:-|–|đến ngày|từ)/.test(asWritten) && Math.abs(index - at) < 400,
  );
  const chosen = limits.filter(({ asWritten }) => /trước|chậm|muộn|không quá|đến hết/i.test(asWritten));
  const behind = chosen.filter(({ index }) => index > at);
  const picked = behind.length > 0 ? behind : chosen.length > 0 ? chosen.slice(-1) : limits.slice(0, 4);
  return picked.map(({ asWritten }) => ({ due: dayOf(asWritten), asWritten }));
}

function dayOf(text: string): string | null {
  const full = findWhens(text, null).find(({ when }) => when !== null && ('day' in when || 'before' in when))?.when;
  if (full && 'before' in full) return full.before;
  if (full && 'day' in full) return full.day;
  return yearlessDay(text);
}

/** The bodies before the first act: "Các sở, ngành … báo cáo", "yêu cầu các đơn vị … báo cáo". */
function readFrom(sentence: string): string[] | null {
  const before = sentence.slice(0, sentence.search(REPORT));
  const asked = /(?:yêu cầu|đề nghị|giao)\s+(.+)$/iu.exec(before)?.[1] ?? before;
  const subject = asked.replace(/^(?:định kỳ|hằng năm|hàng năm|đồng thời|sau khi[^,]*),?\s*/i, '').trim();
  if (!BODY_NAME.test(subject)) return null;
  const end =
    /\s+(?:có trách nhiệm|chịu trách nhiệm|phối hợp|triển khai|tổ chức|tổng hợp|chủ động|thực hiện|định kỳ|có|căn cứ|nghiêm túc|gửi|khẩn trương|xây dựng|chủ trì|theo dõi|quán triệt|đánh giá|hoàn thành|kịp thời|tập trung|và (?=báo cáo|gửi|có))(?!\p{L})/u.exec(
      subject,
    );
  return splitBodies(
    (subject.slice(0, end?.index ?? subject.length).split(':')[0] ?? '').replace(/\s+(?:và|,)\s*$/u, ''),
  );
}

function readTo(sentence: string): string | null {
  const after = sentence.slice(Math.max(0, sentence.search(REPORT))).split(/\s+để\s/u)[0] ?? '';
  for (const match of after.matchAll(TO)) {
    const rest = after.slice(match.index + match[0].length);
    if (!BODY_NAME.test(rest)) continue;
    const end =
      /\s*(?:[;(:]|,(?=\s*(?:trước|để|qua|chậm|muộn|theo|đồng|gửi|báo|tổng|trong|định|kèm|các|thông|vào|\p{Lu}))|\.(?=\s|$)|\s(?:trước|chậm nhất|muộn nhất|để|theo|định kỳ|vào|trong|ngày|tổng hợp|xem xét|qua|thông qua|kết quả|biết|chỉ đạo|tình hình|khi|đúng|bằng|hằng|hàng|\.\/)(?!\p{L}))/u.exec(
        rest,
      );
    const name = rest
      .slice(0, end?.index ?? rest.length)
      .replace(/[./\s]+$/, '')
      .trim();
    const through = THROUGH.exec(sentence);
    const via = through?.[1] ?? through?.[2];
    return via && !name.includes(via) ? `${name} (thông qua ${via.trim()})` : name;
  }
  const through = THROUGH.exec(sentence);
  return (through?.[1] ?? through?.[2])?.trim() ?? null;
}

/** The body that heads the part in which the sentence stands. */
function nearestBody(section: Section): string[] {
  for (let at: Section | null = section; at; at = at.parent) {
    const text = at.text.replace(/^(?:giao|đề nghị|yêu cầu)\s+/i, '');
    if (at !== section && BODY_NAME.test(text) && text.length < 200)
      return splitBodies(text.slice(0, nameLength(text)).replace(/\s*\([^()]*\)/g, ''));
    if (at === section && /^[^:]{5,160}:/.test(text) && BODY_NAME.test(text))
      return splitBodies(text.split(':')[0] ?? '');
  }
  return [];
}
