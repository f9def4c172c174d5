// The year and the period that a document is about.
import type { Notes } from '../notes.ts';
import type { Head } from './head.ts';

const RANGE = /(?:giai đoạn|từ năm|các năm|nhiệm kỳ|,)\s*(\d{4})\s*(?:-|–|đến(?: năm)?)\s*(\d{4})/iu;
const YEAR = /(?:^|[^\p{L}])năm\s+(\d{4})(?!\s*[-–/]|\s+đến)/iu;
const CITES = /(?:số|ngày|quyết định|nghị quyết)[^,;]*năm\s+\d{4}/iu;

/** The day line's year, else the one that the subject names; asked for where neither says it. */
export function readYear(head: Head, title: string | null, notes: Notes): number | null {
  if (head.issuedDate !== null) {
    const issued = Number(head.issuedDate.slice(0, 4));
    const about = /(?:^|[^\p{L}])năm\s+(\d{4})\s*(?:\([^()]*\))?[.\s]*$/iu.exec(title ?? '')?.[1];
    if (about !== undefined && Number(about) !== issued && !CITES.test(title ?? ''))
      notes.ask('year', `Văn bản ký năm ${issued} nhưng nói về năm ${about}. Xếp vào năm nào?`, {
        text: title ?? '',
        line: 1,
      });
    return issued;
  }
  if (head.year !== null) return head.year;
  const named = YEAR.exec(title ?? '');
  if (named && !CITES.test(title ?? '')) return Number(named[1]);
  notes.ask(
    'year',
    'Văn bản không cho biết năm ban hành. Là năm nào?',
    title === null ? undefined : { text: title, line: 1 },
  );
  return null;
}

/** "giai đoạn 2010-2020" or "năm 2017" in the subject; a commemoration's year is no period of work. */
export function readPeriod(
  title: string | null,
  docType: string | null,
  year: number | null,
  notes: Notes,
): { from: string; to: string } | null {
  const ranges = [...(title ?? '').matchAll(new RegExp(RANGE, 'giu'))];
  const range = ranges.at(-1);
  if (range && Number(range[1]) <= Number(range[2])) return { from: `${range[1]}-01-01`, to: `${range[2]}-12-31` };
  const named = YEAR.exec(title ?? '');
  const commemorates = /lần thứ|kỷ niệm|hưởng ứng|ngày hội|lễ/iu.test(title ?? '');
  const isPlan = /kế hoạch|chương trình|đề án|phương án|quyết định/iu.test(docType ?? '');
  if (named && !commemorates && isPlan) return { from: `${named[1]}-01-01`, to: `${named[1]}-12-31` };
  notes.ask(
    'period',
    year === null
      ? 'Việc trong văn bản thực hiện từ ngày nào đến ngày nào?'
      : `Việc trong văn bản thực hiện từ ngày nào đến ngày nào trong năm ${year}?`,
    title === null ? undefined : { text: title, line: 1 },
  );
  return null;
}
