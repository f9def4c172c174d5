// Raw blocks to clean ones: the order of the steps matters, since each trusts the one before it.
import { makeLine, UnreadableFile, textOf, type Block } from '../blocks.ts';
import { SOUND } from '../gaps.ts';
import type { Notes } from '../notes.ts';
import { separateColumns } from './columns.ts';
import { rebuildDashedTables } from './dashed-tables.ts';
import { dropIndent, rebuildTables } from './flat-tables.ts';
import { removeFurniture } from './furniture.ts';
import { joinLines } from './join-lines.ts';
import { unfoldLayoutTables } from './layout-tables.ts';
import { toUnicode, type Encoding } from './legacy.ts';
import { cleanLetters } from './letters.ts';
import { rebuildNumberedTables } from './number-tables.ts';
import { measureLegibility } from './syllables.ts';

const ENCODING_NAMES: Record<Encoding, string> = {
  unicode: 'Unicode',
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  mojibake: 'UTF-8 bị đọc sai',
};
const TABLE_HEAD =
  /^\s*(?:(?:STT|Số TT)\s+\S|TT\s+(?=.*(?:nội dung|nhiệm vụ|công việc|hoạt động|đơn vị|tên|khoản|hạng mục|thành tiền|kinh phí)))/iu;
const WAY_OUT = 'Hãy xin bản Word hoặc PDF có chữ từ văn thư, hoặc gõ lại phần cần đăng vào tệp .txt rồi nhập lại.';

/** Cleans what a reader found. Throws `UnreadableFile` when too little of it reads as Vietnamese. */
export function normalise(raw: readonly Block[], notes: Notes): Block[] {
  const blocks = convertLetters(raw, notes);
  refuseGarbled(blocks, notes);
  const arranged = unfoldLayoutTables(
    dropIndent(rebuildTables(rebuildNumberedTables(separateColumns(rebuildDashedTables(blocks))))),
  );
  const { blocks: bare, stamps } = removeFurniture(arranged);
  if (stamps.some((stamp) => /mật/i.test(stamp)))
    notes.warn(
      'source',
      `Văn bản có dấu "${stamps.find((stamp) => /mật/i.test(stamp)) ?? ''}". Tài liệu mật không được đăng.`,
    );
  for (const block of bare)
    if (block.kind === 'table' && block.guessed)
      notes.warn('tasks', 'Một bảng không có đường kẻ được dựng lại theo chỗ đứng của chữ; hãy soát từng ô.', {
        text: (block.rows[0] ?? []).join(' | '),
        line: block.line,
      });
  askForLostTables(bare, notes);
  return joinLines(bare);
}

/** The head of a table that is no table any more: its cells cannot be told apart. */
function askForLostTables(blocks: readonly Block[], notes: Notes): void {
  const head = blocks.find((block) => block.kind === 'line' && TABLE_HEAD.test(block.text));
  if (head?.kind !== 'line') return;
  const question =
    'Một bảng trong tệp đã mất các cột nên không đọc được. Hãy nhập từ tệp Word, hoặc chép từng dòng của bảng: bảng ghi gì?';
  notes.ask('tasks', question, head);
  notes.ask('budget', question, head);
}

function convertLetters(raw: readonly Block[], notes: Notes): Block[] {
  const texts = raw.flatMap((block) => (block.kind === 'line' ? [block.text] : block.rows.flat()));
  const { lines, encodings } = toUnicode(texts);
  for (const encoding of encodings)
    notes.warn(
      'source',
      `Chữ trong tệp viết bằng bảng mã cũ (${ENCODING_NAMES[encoding]}) và đã được chuyển sang Unicode. Hãy soát lại tên riêng.`,
    );
  let at = 0;
  const next = (): string => cleanLetters(lines[at++] ?? '');
  return raw.flatMap((block): Block[] => {
    if (block.kind === 'line')
      return next()
        .split('\n')
        .map((text) => makeLine(text, block.line, block.ended));
    return [{ ...block, rows: block.rows.map((row) => row.map(next)) }];
  });
}

function refuseGarbled(blocks: readonly Block[], notes: Notes): void {
  const text = textOf(blocks);
  const { words, syllables, marked } = measureLegibility(text);
  if (words < 20)
    throw new UnreadableFile(
      `Tệp không có chữ, hoặc quá ít chữ để đọc (${words} tiếng); có thể là bản quét dạng ảnh. ${WAY_OUT}`,
    );
  if (syllables < 0.85)
    throw new UnreadableFile(
      `Chữ trong tệp bị hỏng: chỉ ${percent(syllables)} số tiếng đọc được là tiếng Việt (nhận dạng ảnh kém, hoặc sai phông). ${WAY_OUT}`,
    );
  if (marked < 0.35)
    throw new UnreadableFile(
      `Văn bản không có dấu tiếng Việt (chỉ ${percent(marked)} số tiếng có dấu) nên không đọc được chắc chắn. ${WAY_OUT}`,
    );
  if (words > 150 && !/[ưƯ]/u.test(text))
    throw new UnreadableFile(
      `Cả văn bản không có chữ "ư" nào: chữ ấy đã mất khi chuyển từ phông cũ (.VnTime). Hãy mở tệp gốc bằng Word, lưu thành .docx rồi nhập lại.`,
    );
  if (syllables < SOUND)
    notes.ask(
      'source',
      `${percent(1 - syllables)} số tiếng không phải tiếng Việt đúng chính tả: ${oddWords(text)}. Bản gốc viết thế nào?`,
    );
}

function oddWords(text: string): string {
  const odd = new Set(
    text
      .split(/[^\p{L}\p{M}\d]+/u)
      .filter(
        (word) =>
          word.length > 1 &&
          word.length < 20 &&
          measureLegibility(word).words > 0 &&
          measureLegibility(word).syllables === 0,
      ),
  );
  return [...odd].slice(0, 8).join(', ');
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
