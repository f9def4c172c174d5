// The foot: recipients with their notes, the archive line, the signature; what follows is attached.
import type { Block, Line } from '../blocks.ts';
import { isName } from './signature.ts';

export interface Foot {
  recipients: string[];
  archive: string | null;
  /** Lines between the body and the attachments that are no recipients. */
  signing: Line[];
  /** Index of the first block of the foot, and of the first block after it. */
  start: number;
  end: number;
}

const RECIPIENTS = /^\*?\s*(?:nơi nhận|nơi gửi)\s*[:.]?\s*/iu;
const ARCHIVE = /^[-–+•]?\s*Lưu\s*[:;]?\s*(?=\S)/u;
const ITEM = /^[-–—+•·*]\s*/u;
const ATTACHED =
  /^(?:PHỤ LỤC|Phụ lục|BIỂU MẪU|BIỂU SỐ|BIỂU|DANH MỤC|DANH SÁCH|MẪU SỐ|Mẫu số|KẾ HOẠCH|QUY CHẾ|QUY ĐỊNH|ĐỀ ÁN|CHƯƠNG TRÌNH|PHƯƠNG ÁN|BẢNG|DỰ TOÁN|HƯỚNG DẪN|KHẨU HIỆU|ĐỀ CƯƠNG|THỂ LỆ|LỊCH|CÁC KHẨU HIỆU)(?=[\s:.\d]|$)/u;
const COPY = /^(?:SAO Y|SAO LỤC|TRÍCH SAO|SY\b|BẢN SAO)/u;
const SIGNING =
  /^(?:(?:TM|KT|TL|TUQ|Q)\s?[./]\s?\p{Lu}{2}|[TK]\/(?:M|T|L|UQ)\s?\.?\s?\p{Lu}{2}|(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|CHÁNH VĂN PHÒNG|TRƯỞNG (?:BAN|PHÒNG)|HIỆU TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|BÍ THƯ|VIỆN TRƯỞNG|CHI CỤC TRƯỞNG|TỔNG BIÊN TẬP)\b[^.;:]{0,50}$)/u;

/** Finds the foot behind `from`, the first block of the body. */
export function readFoot(blocks: readonly Block[], from: number): Foot {
  const texts = blocks.map((block) => (block.kind === 'line' ? block.text.trim() : ''));
  const recipientsAt = texts.findIndex((text, at) => at >= from && RECIPIENTS.test(text) && text.length < 1500);
  const signingAt = texts.findIndex(
    (text, at) => at >= from && SIGNING.test(text) && !/\p{Ll}{3}/u.test(text.replace(/UBND|HĐND/g, '')),
  );
  const closing = texts.findIndex((text, at) => at >= from && /\.\/\.?\s*$/.test(text));
  const known = [recipientsAt, signingAt].filter((at) => at >= 0);
  const start = known.length > 0 ? Math.min(...known) : closing >= 0 ? closing + 1 : blocks.length;
  const foot: Foot = { recipients: [], archive: null, signing: [], start, end: blocks.length };
  let mode: 'recipients' | 'signing' = 'signing';
  for (let at = start; at < blocks.length; at++) {
    const block = blocks[at];
    const text = texts[at] ?? '';
    if (
      block?.kind === 'table' ||
      (at > start && ATTACHED.test(text) && isOver(foot, at, recipientsAt)) ||
      COPY.test(text)
    ) {
      foot.end = at;
      break;
    }
    if (!block || text === '') continue;
    if (RECIPIENTS.test(text)) {
      mode = 'recipients';
      for (const item of splitInline(text.replace(RECIPIENTS, ''))) mode = addItem(foot, item);
    } else if (mode === 'recipients' && SIGNING.test(text)) {
      mode = 'signing';
      foot.signing.push(block);
    } else if (mode === 'recipients') {
      if (!ITEM.test(text) && foot.archive === null && isName(text) && foot.signing.length > 0)
        foot.signing.push(block);
      else for (const item of splitInline(text)) mode = addItem(foot, item);
    } else if (
      recipientsAt >= 0 &&
      ITEM.test(text) &&
      foot.recipients.length + (foot.archive ? 1 : 0) > 0 &&
      foot.archive === null
    ) {
      for (const item of splitInline(text)) addItem(foot, item);
    } else if (ARCHIVE.test(text) && foot.archive === null && recipientsAt >= 0) addItem(foot, text);
    else if (/[;]$/.test(text) && foot.archive === null && /[^;.]$/.test(foot.recipients.at(-1) ?? '.'))
      addItem(foot, text);
    else foot.signing.push(block);
  }
  return foot;
}

function isOver(foot: Foot, at: number, recipientsAt: number): boolean {
  return at > recipientsAt && (foot.archive !== null || foot.recipients.length > 0 || foot.signing.length > 0);
}

/** Adds one recipient line; the archive line ends the list. */
function addItem(foot: Foot, item: string): 'recipients' | 'signing' {
  const text = item.replace(ITEM, '').replace(/\s+/g, ' ').trim();
  if (text === '' || /^\((?:VBĐT|bản điện tử|gửi bản điện tử|qua mạng)\)[;.]?$/iu.test(text)) return 'recipients';
  if (ARCHIVE.test(text)) {
    foot.archive = text.replace(/[.;,]\s*$/, '');
    return 'signing';
  }
  const last = foot.recipients.at(-1);
  const goesOn = last !== undefined && !ITEM.test(item.trim()) && !/[;.]$/.test(last) && foot.recipients.length > 0;
  if (goesOn) foot.recipients[foot.recipients.length - 1] = `${last} ${text}`;
  else foot.recipients.push(text);
  return 'recipients';
}

/** Several recipients written on one line: "- Như trên; - UBND tỉnh (b/c); - Lưu: VT." */
function splitInline(text: string): string[] {
  return text.split(/(?<=[;.])\s*(?=[-–—]\s*\p{L})|;\s+(?=Lưu\s*:)/u).filter((part) => part.trim());
}

/** Recipients without the mark that ends each line. */
export function finishRecipients(foot: Foot): string[] {
  return foot.recipients.map((recipient) => recipient.replace(/\s*[;.,]+$/, '').trim()).filter(Boolean);
}
