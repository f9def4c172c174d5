import { z } from 'zod';
import { nearest } from '../text/nearest.ts';

const KINDS: Record<string, string> = {
  string: 'một dòng chữ',
  number: 'một số',
  int: 'một số nguyên',
  boolean: 'true (có) hoặc false (không)',
  array: 'một danh sách (mỗi mục một dòng, bắt đầu bằng "- ")',
  object: 'một nhóm trường (mỗi trường một dòng, thụt vào hai dấu cách)',
  null: 'để trống (null)',
};

const kindOf = (kind: string) => KINDS[kind] ?? kind;
const quote = (value: unknown) => `"${String(value)}"`;

/**
 * One sentence in Vietnamese for a fault that Zod found: what is wrong and how to write it.
 * Returns undefined where the schema brings its own sentence, so that Zod goes on to that one.
 */
export function explainIssue(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return `thiếu trường này. Cần ${kindOf(issue.expected)}.`;
      if (issue.input === null) return `đang để trống. Cần ${kindOf(issue.expected)}.`;
      if (issue.expected === 'string' && (typeof issue.input === 'number' || typeof issue.input === 'boolean'))
        return `máy đọc thành ${typeof issue.input === 'number' ? 'số' : 'giá trị'} ${String(issue.input)}. Đặt trong dấu ngoặc kép "…".`;
      return `${typeof issue.input === 'object' ? '' : `${quote(issue.input)} không dùng được. `}Cần ${kindOf(issue.expected)}.`;
    case 'invalid_value': {
      const wrong =
        issue.input === undefined
          ? 'thiếu trường này.'
          : issue.input === null
            ? 'đang để trống.'
            : typeof issue.input === 'object'
              ? ''
              : `${quote(issue.input)} không dùng được.`;
      const known = issue.values.map(quote).join(', ');
      return `${wrong} ${issue.values.length === 1 ? `Chỉ nhận ${known}.` : `Chỉ nhận một trong: ${known}.`}`.trim();
    }
    case 'too_small':
      if (issue.origin === 'array') return `cần ít nhất ${String(issue.minimum)} mục.`;
      if (issue.origin === 'string')
        return issue.minimum === 1 ? 'không được để trống.' : `ngắn quá: cần ít nhất ${String(issue.minimum)} ký tự.`;
      return `nhỏ quá: ít nhất là ${String(issue.minimum)}.`;
    case 'too_big':
      if (issue.origin === 'array') return `nhiều quá: nhiều nhất ${String(issue.maximum)} mục.`;
      if (issue.origin === 'string') return `dài quá: nhiều nhất ${String(issue.maximum)} ký tự.`;
      return `lớn quá: nhiều nhất là ${String(issue.maximum)}.`;
    case 'unrecognized_keys':
      return `không có trường ${issue.keys.map(quote).join(', ')}.`;
    case 'invalid_union':
      return 'không đúng dạng nào trong các dạng được nhận.';
    case 'invalid_format':
      return issue.format === 'url'
        ? 'không phải địa chỉ web. Viết đầy đủ, ví dụ https://example.vn/.'
        : 'viết không đúng dạng.';
    default:
      return undefined;
  }
}

/** The field names that a strict object knows, to name the nearest one for a key it does not know. */
export function nearestKey(unknown: string, known: readonly string[]): string | null {
  return nearest(unknown, [...known]);
}

z.config({ customError: explainIssue });
