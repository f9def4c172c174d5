// The line that names a document's type, alone ("KẾ HOẠCH") or before its subject ("QUYẾT ĐỊNH Về việc …").
import { DOCUMENT_TYPES } from '../../../text/document-types.ts';
import type { Block } from '../blocks.ts';
import { readMarker } from './markers.ts';

const EXTRA = [
  'Kế hoạch phối hợp',
  'Chương trình phối hợp',
  'Chương trình hành động',
  'Hướng dẫn liên ngành',
  'Hướng dẫn liên tịch',
  'Quyết định liên tịch',
  'Kế hoạch liên ngành',
  'Thông báo kết luận',
  'Thông tri',
  'Điều lệ',
  'Giấy mời',
  'Thư ngỏ',
  'Lời kêu gọi',
  'Đề cương',
  'Chiến lược',
  'Quy hoạch',
  'Luật',
  'Kế hoạch hành động',
];
const NAMES = [...new Set([...Object.values(DOCUMENT_TYPES), ...EXTRA])].sort((a, b) => b.length - a.length);
const BY_CAPITALS = new Map(NAMES.map((name) => [name.toUpperCase(), name]));
const LED = new RegExp(`^(${NAMES.map((name) => name.toUpperCase()).join('|')})\\s*:?\\s+(\\S.*)$`, 'u');
const BEGINS_TYPE = new RegExp(`^(?:${NAMES.map((name) => name.toUpperCase()).join('|')})(?![\\p{L}\\d]|\\s+ĐẾN)`, 'u');
/** Older papers name the authority behind the type; the subject follows below. */
const OF_BODY = /^CỦA (?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|BỘ|SỞ|CHỦ TỊCH|GIÁM ĐỐC|THỦ TƯỚNG|CHÍNH PHỦ|BAN)[^\p{Ll}]*$/u;
const BEGINS_BODY = /^(?:-\s*)?(?:căn cứ|nơi nhận)/i;

export interface TypeLine {
  /** Index among the blocks; −1 where no line names a type. */
  at: number;
  docType: string;
  /** Words of the subject that stand on the same line. */
  rest: string;
}

/** Looks for the type above the bases and the first numbered part. "K Ế  H O Ạ C H" is read too. */
export function findTypeLine(blocks: readonly Block[]): TypeLine | null {
  let found: TypeLine | null = null;
  for (const [at, block] of blocks.slice(0, 120).entries()) {
    if (block.kind !== 'line') continue;
    const text = joinSpacedLetters(block.text);
    if (BEGINS_BODY.test(text) || (found && readMarker(text) && /^[IVX1]/.test(text))) break;
    const type = readType(text, at, blocks);
    if (type && (!found || at - found.at <= 4)) found = type;
    else if (type) break;
    if (found && at - found.at > 4) break;
  }
  return found;
}

function readType(text: string, at: number, blocks: readonly Block[]): TypeLine | null {
  const plain = text
    .replace(/\s*[:.*]+$/, '')
    .replace(/\s*\([^()]*\)$/, '')
    .trim();
  const whole = BY_CAPITALS.get(plain.toUpperCase());
  if (whole && (plain === plain.toUpperCase() || standsAlone(at, blocks))) return { at, docType: whole, rest: '' };
  const led = LED.exec(text.trim());
  if (!led) return null;
  const rest = led[2] ?? '';
  return { at, docType: BY_CAPITALS.get(led[1] ?? '') ?? '', rest: OF_BODY.test(rest) ? '' : rest };
}

/** A type in small letters counts where the line is nothing else and a subject follows. */
function standsAlone(at: number, blocks: readonly Block[]): boolean {
  const next = blocks[at + 1];
  return next?.kind === 'line' && next.text.length > 12 && !readMarker(next.text);
}

/** Whether a line begins with a type in capitals, alone or before its subject. */
export function isTypeLine(text: string): boolean {
  const plain = joinSpacedLetters(text.trim());
  return BEGINS_TYPE.test(plain);
}

/** "K Ế  H O Ạ C H" → "KẾ HOẠCH"; other text is returned as it is. */
export function joinSpacedLetters(text: string): string {
  const plain = text.trim();
  if (!/^\p{L}(?:\s+\p{L}){3,}$/u.test(plain)) return text;
  return plain
    .split(/\s{2,}/)
    .map((word) => word.replace(/\s/g, ''))
    .join(' ');
}
