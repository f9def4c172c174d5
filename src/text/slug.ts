import { foldMarks } from './vietnamese.ts';

const WRITTEN_OUT: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', ł: 'l', þ: 'th', ı: 'i' };

/**
 * One part of an address: only a-z, 0-9 and single hyphens between them, which need no escaping (RFC 3986 §2.3):
 * "Kế hoạch số 87/KH-STTTT" is "ke-hoach-so-87-kh-stttt". Empty when the text has no Latin letter and no digit.
 */
export function toSlug(text: string): string {
  return foldMarks(text)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[æœßøłþı]/g, (letter) => WRITTEN_OUT[letter] ?? '')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
