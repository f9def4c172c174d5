// What a page or an office adds to a document's text: page numbers, stamps, signature certificates, rules.
import type { Block } from '../blocks.ts';

export interface Cleaned {
  blocks: Block[];
  /** Stamps that were taken out, as written. */
  stamps: string[];
}

const PAGE_NUMBER =
  /^[-–—\s]*\d{1,3}[-–—\s]*$|^(?:trang|page)\s*:?\s*\d{1,3}(?:\s*(?:\/|trên|of)\s*\d{1,3})?$|^\d{1,3}\s*\/\s*\d{1,3}$/i;
const RULE = /^[\s\-–—_=*.·…~]{3,}$/;
const CERTIFICATE =
  /^(?:(?:được )?ký (?:số )?(?:bởi|ngày)\s*:?|người ký\s*:|ngày ký\s*:|thời gian ký\s*:|cơ quan\s*:|email\s*:|chữ ký số|digitally signed|signature (?:not )?verified|ký điện tử|date\s*:\s*\d{4})/i;
const MARK =
  /^[(\[]?\s*(?:đã ký(?: và đóng dấu)?|ký tên,? đóng dấu|đã ký|hỏa tốc|hoả tốc|thượng khẩn|khẩn|tuyệt mật|tối mật|mật|lưu hành nội bộ|bản sao|văn bản điện tử|tài liệu thu hồi|dấu|signed)(?: hẹn giờ)?\s*[)\]]?\.?$/i;
const INCOMING_STAMP =
  /^(?:công )?(?:văn bản |văn )?đến$|^đến\s*(?:số|ngày|giờ)|^(?:số|giờ) đến\s*:|^(?:ngày )?đến\s*:|^chuyển\s*:?[\s.…]*$|^lưu hồ sơ(?: số)?\s*:/i;

/** Takes out furniture lines. Inside an incoming stamp, its own "Số:" and "Ngày:" go too. */
export function removeFurniture(blocks: readonly Block[]): Cleaned {
  const stamps: string[] = [];
  let inStamp = 0;
  const kept = blocks.filter((block, at) => {
    if (block.kind === 'table') {
      inStamp = 0;
      return true;
    }
    const text = block.text.trim();
    if (isStampHead(blocks, at)) {
      stamps.push(text);
      return false;
    }
    if (INCOMING_STAMP.test(text)) inStamp = 5;
    else if (inStamp > 0 && text) {
      inStamp--;
      if (!/^(?:số|ngày|giờ|chuyển|kính chuyển|lưu)\s*:?\s*[\d./\-…\s:]*$/i.test(text)) inStamp = 0;
    }
    const isStamp = inStamp > 0 && text !== '';
    if (isStamp || CERTIFICATE.test(text) || MARK.test(text)) {
      stamps.push(text);
      return false;
    }
    if (RULE.test(text) && text !== '') return false;
    return !(PAGE_NUMBER.test(text) && isAlone(blocks, at));
  });
  return { blocks: kept, stamps };
}

/** The receiving office's name stands right above "CÔNG VĂN ĐẾN". */
function isStampHead(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (block?.kind !== 'line' || !/\p{Lu}{2}/u.test(block.text) || /\p{Ll}{2}/u.test(block.text)) return false;
  const next = [blocks[at + 1], blocks[at + 2]].find((one) => one?.kind === 'table' || one?.text.trim());
  return next?.kind === 'line' && /^(?:CÔNG )?(?:VĂN BẢN |VĂN )?ĐẾN$/u.test(next.text.trim());
}

/** A number is a page number only outside lists of figures. */
function isAlone(blocks: readonly Block[], at: number): boolean {
  const neighbours = [blocks[at - 1], blocks[at + 1]];
  return !neighbours.some(
    (block) =>
      block?.kind === 'line' && /^\d[\d.,]*$/.test(block.text.trim()) && !/^(?:19|20)\d\d$/.test(block.text.trim()),
  );
}
