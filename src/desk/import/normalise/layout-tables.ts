// Tables that only place text: the two-column head, and the foot with recipients and signature.
import { makeLine, type Block, type Table } from '../blocks.ts';

const HEAD =
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*[-–]\s*Tự do|ĐẢNG CỘNG SẢN VIỆT NAM|^Số\s*:|, ngày .{0,12}tháng .{0,12}năm/imu;
const FOOT =
  /Nơi nhận\s*:?\s*$|^Nơi nhận|^(?:TM|KT|TL|TUQ|Q)\s?\.\s?\p{Lu}|^Lưu\s*:|^(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|CHÁNH VĂN PHÒNG)\s*$/mu;

/** Writes layout tables out column by column; data tables stay tables. */
export function unfoldLayoutTables(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === 'table' && isLayout(block) ? unfold(block) : [block]));
}

function isLayout({ rows }: Table): boolean {
  const width = rows[0]?.length ?? 0;
  if (width <= 1) return true;
  const cells = rows.flat().filter(Boolean);
  const text = cells.join('\n');
  return rows.length <= 8 && cells.length <= 12 && (HEAD.test(text) || FOOT.test(text));
}

/** An empty line parts the cells, so that nothing is joined across them. */
function unfold({ rows, line }: Table): Block[] {
  const width = rows[0]?.length ?? 0;
  const cells = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? '')).flat();
  return cells
    .filter((cell) => cell.trim())
    .flatMap((cell) => [...cell.split('\n').map((text) => makeLine(text, line)), makeLine('', line)]);
}
