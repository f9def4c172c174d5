// The head and the foot of an official document stand in two columns. Text files and PDFs write both columns on the
// same lines; here the left column is put before the right one, so that the rest reads one column only.
import { isName } from '../form/signature.ts';
import { isTypeLine } from '../form/type-line.ts';
import { makeLine, type Block, type Line } from '../blocks.ts';

const TYPE_OR_ADDRESSEE = /^\s*(?:kính gửi|căn cứ|thực hiện|[IVX]+[.)]\s|điều 1)/i;
const RIGHT_STARTS =
  /^(S(?:ố|Ố)(?!\p{L}).*?|.*?\p{Lu}{2,}.*?)\s+(CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM\s*$|Độc lập\s*[-–]\s*Tự do|\p{Lu}[\p{L}. ]{2,30}, ngày [\d…._ ]*tháng)/u;
const SIGNING =
  /^(.*?\p{Ll}.*?)\s+((?:TM|KT|TL|TUQ|Q)\.\s?\p{Lu}.*|(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|CHÁNH VĂN PHÒNG|TRƯỞNG (?:BAN|PHÒNG)).*)$/u;

/** Untangles side-by-side lines at the head and the foot; other lines keep their place. */
export function separateColumns(blocks: readonly Block[]): Block[] {
  const lines = blocks.map((block) => (block.kind === 'line' ? block.text : ''));
  const headEnd = findHeadEnd(lines);
  const footStart = lines.findIndex(
    (text, at) => at >= headEnd && /nơi nhận\s*:?/i.test(text) && text.trim().length < 120,
  );
  const head = separateZone(blocks.slice(0, headEnd), RIGHT_STARTS);
  if (footStart < 0) return [...head, ...blocks.slice(headEnd)];
  const zoneStart = footStart - countSigningLinesBefore(lines, footStart);
  const footEnd = findFootEnd(lines, footStart);
  const foot = separateZone(blocks.slice(zoneStart, footEnd), SIGNING);
  return [...head, ...blocks.slice(headEnd, zoneStart), ...foot, ...blocks.slice(footEnd)];
}

function findHeadEnd(lines: string[]): number {
  const at = lines
    .slice(0, 60)
    .findIndex((text, index) => TYPE_OR_ADDRESSEE.test(text) || (index > 0 && isTypeLine(text)));
  return at < 0 ? Math.min(lines.length, 12) : at;
}

function countSigningLinesBefore(lines: string[], footStart: number): number {
  let count = 0;
  while (count < 3 && /^\s{10,}(?:TM|KT|TL|TUQ|Q)\./.test(lines[footStart - count - 1] ?? '')) count++;
  return count;
}

function findFootEnd(lines: string[], start: number): number {
  const end = lines.findIndex(
    (text, at) =>
      at > start &&
      (/^\s*(?:PHỤ LỤC|DANH MỤC|BIỂU|SAO Y)/iu.test(text) || isTypeLine(text) || /CỘNG H(?:ÒA|OÀ) XÃ HỘI/u.test(text)),
  );
  return Math.min(end < 0 ? lines.length : end, start + 45);
}

interface Segment {
  text: string;
  column: number;
  line: number;
}

function separateZone(zone: readonly Block[], split: RegExp): Block[] {
  if (zone.some((block) => block.kind === 'table')) return [...zone];
  const rows = zone.map((block) => toSegments(block as Line, split));
  const seconds = rows.flatMap((row) => (row.length === 2 ? [row[1]?.column ?? 0] : []));
  if (seconds.length === 0) return [...zone];
  const gutter = Math.min(...seconds) - 1;
  const [left, right]: Line[][] = [[], []];
  for (const row of rows) {
    if (row.length === 0) left?.push(makeLine('', 0));
    for (const segment of row) {
      const isRight =
        segment === row[1] ||
        (split === SIGNING && isName(segment.text)) ||
        (row.length === 1 && segment.column >= Math.max(12, gutter - 12));
      (isRight ? right : left)?.push(makeLine(segment.text, segment.line));
    }
  }
  return [...(left ?? []), ...(right ?? [])];
}

/** Two texts with a tab or at least three spaces between; else the known beginnings of a right column. */
function toSegments({ text, line }: Line, split: RegExp): Segment[] {
  const wide = closeBlanks(expandTabs(text));
  const match = /^(\s*\S.*?)(\s{3,})(\S.*)$/.exec(wide);
  if (match) {
    const [, left = '', gap = '', right = ''] = match;
    return [
      { text: left.trim(), column: left.length - left.trimStart().length, line },
      { text: right.replace(/\s{3,}/g, ' ').trim(), column: left.length + gap.length, line },
    ];
  }
  const known = split.exec(wide);
  if (known)
    return [
      { text: known[1]?.trim() ?? '', column: 0, line },
      { text: wide.slice(known[1]?.length ?? 0).trim(), column: 200, line },
    ];
  return wide.trim() ? [{ text: wide.trim(), column: wide.length - wide.trimStart().length, line }] : [];
}

/** A number, day or month left blank makes a gap that parts no columns: "Số:       /KH-UBND", "ngày      tháng". */
function closeBlanks(text: string): string {
  return text.replace(/^(\s*S(?:ố|Ố)\s*:?)\s+(?=\/)/u, '$1 ').replace(/(ngày|tháng|năm)\s+(?=tháng|năm|\d)/giu, '$1 ');
}

function expandTabs(text: string): string {
  return text.replace(/\t+/g, (tabs, at: number) =>
    at === 0 ? ' '.repeat(tabs.length * 8) : ' '.repeat(tabs.length * 8),
  );
}
