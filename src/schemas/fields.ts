import './messages.ts';
import { z } from 'zod';
import { isDay, isYearlyDay, readDay } from '../text/day.ts';

/** Letters, digits and hyphens: what a content file's name, and so an id and an address, is made of. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** One line of text: not empty, no line break, no space at either end. `max` counts characters. */
export const line = (max = 300) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((text) => text === text.trim(), 'thừa dấu cách ở đầu hoặc cuối.')
    .refine((text) => !/[\n\r\t]/.test(text), 'chỉ được một dòng.');

/** A few sentences. Line breaks made by YAML folding are one space. */
export const paragraph = (max = 1200) => z.string().trim().min(1).max(max);

/** The id of another entry, or of a part of this one. */
export const id = () =>
  z.string().regex(ID, 'mã chỉ gồm chữ thường không dấu, số và dấu gạch nối, ví dụ "so-y-te-binh-phuoc".');

/** The id of a plan: its path under content/plans/, without the ending. */
export const planId = () =>
  z
    .string()
    .regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
      'mã kế hoạch là đường dẫn "nơi/tên-tệp", ví dụ "binh-phuoc/2024-ngay-ctxh".',
    );

/** A calendar day as YYYY-MM-DD (ISO 8601), meant in Asia/Ho_Chi_Minh and never shifted. Editors offer a calendar for it. */
export const day = () =>
  z
    .string()
    .superRefine((text, context) => {
      if (isDay(text)) return;
      const read = readDay(text);
      const fix = read ?? nearestDay(text);
      context.addIssue({
        code: 'custom',
        message: `"${text}" không phải là ngày.${fix === null ? ' Viết năm-tháng-ngày, ví dụ 2024-03-25.' : ''}`,
        params: { fix },
      });
    })
    .meta({ format: 'date' });

/** A day of every year as --MM-DD (ISO 8601:2000 truncated form, as vCard and the contract write it). */
export const yearlyDay = () =>
  z.string().refine(isYearlyDay, { error: 'ngày hằng năm viết --tháng-ngày, ví dụ --06-20.' });

/** An address on this site, from the first slash: /ke-hoach/binh-phuoc/2024-ngay-ctxh/ */
export const siteAddress = () =>
  z.string().regex(/^\/(?![/\\])[^\s\\]*$/, 'địa chỉ trên trang này bắt đầu bằng một dấu /, ví dụ /ke-hoach/.');

/** A year of the scheme's lifetime and around it. */
export const year = () => z.int().min(1945).max(2100);

/** An address on the web, https or http only. */
export const webAddress = () =>
  z.url({ protocol: /^https?$/, error: 'địa chỉ web phải bắt đầu bằng https:// hoặc http://.' });

/** For "31/02/2024" or "2024-02-31": the last day of that month. Null when the text has no day, month and year. */
function nearestDay(text: string): string | null {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (!parts) return null;
  const numbers = parts.slice(1).map(Number);
  const [y, m, d] = text.startsWith(String(numbers[0]).padStart(4, '0')) ? numbers : numbers.toReversed();
  if (y === undefined || m === undefined || d === undefined) return null;
  const pad = (value: number) => String(value).padStart(2, '0');
  for (let last = Math.min(d, 31); last > 27; last--)
    if (isDay(`${y}-${pad(m)}-${pad(last)}`)) return `${y}-${pad(m)}-${pad(last)}`;
  return null;
}
