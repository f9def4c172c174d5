// Sentences that a page or a window broke are put together again.
import { makeLine, type Block, type Line } from '../blocks.ts';
import { readMarker } from '../form/markers.ts';

const FINISHED = /[.;:!?…”"/)\]]\s*$/;
/** No sentence ends with these words. */
const UNFINISHED =
  /(?<!\p{L})(?:số|ngày|của|và|về|các|những|với|tại|cho|theo|trong|trước|quyết định số|năm|tháng|từ|đến|là)$/u;
/** Second halves of names such as "Lao động - Thương binh và Xã hội" and "chính trị - xã hội" look like list items. */
const SPLIT_NAME =
  /^[-–] (?:Thương binh|Xã hội|xã hội|Truyền hình|Kế hoạch|Thông tin|Du lịch|Thể thao|nghề nghiệp|Gia đình|Trẻ em|Kế toán|Văn hóa|Môi trường|Bảo hiểm|Xuất bản|Trung cấp|Hạnh phúc|\d{4}(?!\d))(?!\p{L})/u;
const FORMAL =
  /^(?:kính gửi|nơi nhận|căn cứ|điều \d|phụ lục|số\s*:|v\/v|về việc|lưu\s*:|cộng h|độc lập|(?:tm|kt|tl|tuq|q)\s?\.)/i;

/** A capital lead word and a document's type begin the first basis below a title without a full stop. */
const BASIS =
  /^(?:Căn cứ|Thực hiện|Triển khai|Triển khai thực hiện|Xét|Tiếp tục thực hiện) (?:Luật|Nghị|Quyết|Thông|Kế hoạch|Công|Chỉ|Chương|Hướng|Tờ|Đề án|Kết luận|Văn bản)/u;

/** Drops blank lines and joins a line to the one above where the sentence plainly goes on. */
export function joinLines(blocks: readonly Block[]): Block[] {
  const full = fullWidth(blocks);
  const result: Block[] = [];
  let blank = false;
  let lastLength = 0;
  for (const block of blocks) {
    if (block.kind === 'line' && block.text.trim() === '') {
      blank = true;
      continue;
    }
    const above = result.at(-1);
    if (
      block.kind === 'line' &&
      above?.kind === 'line' &&
      goesOn(above, block, blank, lastLength >= full * 0.8 && full > 0)
    ) {
      result[result.length - 1] = { ...above, text: glue(above.text, block.text), ended: block.ended };
    } else result.push(block.kind === 'line' ? makeLine(squeeze(block.text), block.line, block.ended) : block);
    blank = false;
    lastLength = block.kind === 'line' ? block.text.trim().length : 0;
  }
  return result;
}

/** `isFull`: the physical line above filled the page's width. */
function goesOn(above: Line, below: Line, blank: boolean, isFull: boolean): boolean {
  const [before, after] = [above.text.trimEnd(), below.text.trim()];
  if (!blank && UNFINISHED.test(before)) return true;
  if (!above.ended && !blank && SPLIT_NAME.test(after) && /[\p{L}\d]$/u.test(before) && !isCapitals(before))
    return true;
  if (readMarker(after) || FORMAL.test(after) || BASIS.test(after)) return false;
  if (/^Tổng (?:cộng|kinh phí|số|dự toán)/u.test(after) && /(?:đồng|đ)$/u.test(before)) return false;
  if (
    isCapitals(before) ||
    (FORMAL.test(before) && /^(?:nơi nhận|lưu\s*:|số\s*:|(?:tm|kt|tl|tuq|q)\s?\.)/i.test(before))
  )
    return false;
  if (/^\p{Ll}/u.test(after) && !/[.;:!?]$/.test(before)) return true;
  if (/^\p{Ll}/u.test(after) && before.endsWith(';') && !blank && !above.ended && isFull) return true;
  if (/[,–-]$/.test(before) && !blank) return true;
  if (below.ended && above.ended) return false;
  if (!blank && unclosed(before) && !FINISHED.test(before)) return true;
  return !blank && !above.ended && isFull && !FINISHED.test(before) && !isCapitals(after);
}

/** The usual length of a line that filled its width, or 0 where lines are whole paragraphs. */
function fullWidth(blocks: readonly Block[]): number {
  const lengths = blocks
    .flatMap((block) => (block.kind === 'line' && !block.ended ? [block.text.trim().length] : []))
    .filter((length) => length > 40);
  lengths.sort((a, b) => a - b);
  const high = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return high > 0 && high < 140 ? high : 0;
}

function unclosed(text: string): boolean {
  const opened = (text.match(/[“(]/g) ?? []).length;
  const closed = (text.match(/[”)]/g) ?? []).length;
  return opened > closed && text.length > 60;
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

function glue(above: string, below: string): string {
  return `${above.trimEnd()} ${squeeze(below)}`;
}

function squeeze(text: string): string {
  return text.replace(/[ \t]+/g, ' ').trim();
}
