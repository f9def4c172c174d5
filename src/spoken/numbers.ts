import { ReadingConfig, doReadNumber } from 'read-vietnamese-number';

const CONFIG = new ReadingConfig();
CONFIG.unit = [];
CONFIG.oddText = 'linh';
CONFIG.pointText = 'phẩy';
CONFIG.units = [[], ['nghìn'], ['triệu'], ['tỷ']];

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** "2024" → "hai nghìn không trăm hai mươi tư", "2,5" → "hai phẩy năm", "84.330" → "tám mươi tư nghìn ba trăm ba mươi". */
export function sayNumber(written: string): string {
  const [whole = '0', part] = written.replaceAll('.', '').split(',');
  const number = doReadNumber(whole.replace(/^0+(?=\d)/, ''), CONFIG);
  return part === undefined
    ? number
    : `${number} phẩy ${part.startsWith('0') ? sayDigits(part) : doReadNumber(part, CONFIG)}`;
}

/** Digit by digit, as phone numbers are read: "111" → "một một một". What is no digit is left out. */
export function sayDigits(written: string): string {
  return [...written.replace(/\D/g, '')].map((digit) => DIGITS[Number(digit)]).join(' ');
}

/** The rank after "thứ": "1" → "nhất", "4" → "tư". */
export function sayRank(written: string): string {
  return { '1': 'nhất', '4': 'tư' }[written] ?? sayNumber(written);
}

/** "VIII" → "8"; null when the letters are no Roman number below 40. */
export function readRoman(letters: string): string | null {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(letters) || letters === '') return null;
  const values: Record<string, number> = { I: 1, V: 5, X: 10 };
  const numbers = [...letters].map((letter) => values[letter] ?? 0);
  return String(numbers.reduce((sum, value, index) => sum + (value < (numbers[index + 1] ?? 0) ? -value : value), 0));
}
