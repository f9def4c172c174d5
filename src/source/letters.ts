import { findHiddenLetters, type HiddenKind } from '../text/hidden-letters.ts';
import { findLegacyLetters, toNfc } from '../text/vietnamese.ts';

/** A letter that must not stand in content; `hidden` ones deceive a reader, the others are only badly written. */
export interface LetterFault {
  message: string;
  fix: string | null;
  hidden: boolean;
}

const HIDDEN: Record<HiddenKind, string> = {
  direction: 'ký tự đảo chiều chữ',
  control: 'ký tự điều khiển',
  invisible: 'ký tự không nhìn thấy',
};

/**
 * Judges one line or one value: hidden characters, letters of old encodings, text that is not NFC. One fault of each kind.
 * Letters that are odd in Vietnamese may be at home in the languages of its minorities ("ñu" in Ê Đê).
 */
export function judgeLetters(text: string, isVietnamese = true): LetterFault[] {
  if (/^[\t\n -~]*$/.test(text)) return [];
  const faults = [judgeHidden(text), isVietnamese ? judgeLegacy(text) : null, judgeForm(text)];
  return faults.filter((fault) => fault !== null);
}

/** The first character of a text that deceives a reader, or null. */
export function judgeHidden(text: string): LetterFault | null {
  const [found] = findHiddenLetters(text);
  return found
    ? {
        message: `có ${HIDDEN[found.kind]} (${found.name}) giấu trong dòng này. Xóa đi, gõ lại đoạn này.`,
        fix: null,
        hidden: true,
      }
    : null;
}

function judgeLegacy(text: string): LetterFault | null {
  const found = findLegacyLetters(text).find(({ letter }) => !isJudgedAsHidden(letter));
  if (!found) return null;
  const { index, letter, write } = found;
  const word = wordAround(text, index, letter.length);
  if (letter === '\ufffd')
    return { message: `"${word}" bị hỏng chữ. Lưu tệp bằng mã UTF-8 rồi gõ lại chữ này.`, fix: null, hidden: false };
  if (write === '')
    return {
      message: `"${word.replaceAll(letter, '')}" có dấu cách hoặc gạch nối ẩn ở giữa. Xóa chữ này rồi gõ lại.`,
      fix: word.replaceAll(letter, ''),
      hidden: false,
    };
  if (write === null)
    return { message: `"${word}" có chữ chỉ một phông riêng đọc được. Gõ lại bằng Unicode.`, fix: null, hidden: false };
  const fix = letter.length > 1 ? write : word.replaceAll(letter, write);
  const about = letter.length > 1 ? 'là chữ của bảng mã cũ (TCVN3 hoặc VNI)' : `có chữ "${letter}" không phải chữ Việt`;
  return { message: `"${word}" ${about}. Gõ lại bằng Unicode.`, fix: toNfc(fix), hidden: false };
}

function judgeForm(text: string): LetterFault | null {
  const word = text.split(/\s+/).find((each) => each !== toNfc(each));
  if (word === undefined) return null;
  return {
    message: `"${toNfc(word)}" viết bằng dấu rời (Unicode tổ hợp). Gõ lại bằng Unicode dựng sẵn.`,
    fix: toNfc(word),
    hidden: false,
  };
}

function isJudgedAsHidden(letter: string): boolean {
  return findHiddenLetters(letter).length > 0;
}

function wordAround(text: string, index: number, length: number): string {
  const before = /\S{0,20}$/u.exec(text.slice(0, index))?.[0] ?? '';
  const after = /^\S{0,20}/u.exec(text.slice(index + length))?.[0] ?? '';
  return `${before}${text.slice(index, index + length)}${after}`.replace(/^[("“]+|[)"”.,;:]+$/g, '');
}
