// Amounts inside sentences.
import { readAmount } from '../../../text/money.ts';

/** A line with the words of its amount, which the draft keeps; null where a table gives the unit elsewhere. */
export interface FoundLine extends BudgetLine {
  written?: string | null;
}

export interface BudgetLine {
  label: string;
  vnd: number | null;
  computedVnd: number | null;
  formula: string | null;
}

const UNIT = String.raw`(?:nghìn tỷ|tỷ|tỉ|triệu|nghìn|ngàn)`;
export const MONEY = String.raw`(?:\d[\d.,]*\s*(?:tỷ|tỉ)\s+(?=\d))?\d[\d.,]*\s*(?:${UNIT}\s*)?(?:đồng|đ|₫|VNĐ|VND)(?!\p{L})(?:\/\S+)?|\d[\d.,]*\s*${UNIT}(?!\s*(?:người|hộ|lượt|đối tượng|trẻ|em|dân)|\p{L})`;
export const AMOUNT = new RegExp(MONEY, 'giu');
/** "84.330 triệu đồng" in whole ₫; a rate ("/tháng") is no amount. */
export function readMoney(text: string): number | null {
  return readAmount(text.replace(/\/\S*$/, '').trim());
}
