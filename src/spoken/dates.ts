import { sayNumber } from './numbers.ts';

/** "25", "3", "2024" → "hai mươi lăm tháng ba năm hai nghìn không trăm hai mươi tư"; days 1 to 10 are "mùng …". */
export function sayDate(day: string, month: string, year?: string): string {
  return [sayDay(day), sayMonth(month), ...(year === undefined ? [] : [`năm ${sayNumber(year)}`])].join(' ');
}

/** "5" → "mùng năm", "15" → "mười lăm". */
export function sayDay(day: string): string {
  return Number(day) <= 10 ? `mùng ${sayNumber(day)}` : sayNumber(day);
}

/** "4" → "tháng tư". */
export function sayMonth(month: string): string {
  return `tháng ${Number(month) === 4 ? 'tư' : sayNumber(month)}`;
}

export function isDayAndMonth(day: string, month: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}
