import { z } from 'zod';

/** A calendar day of Viet Nam, YYYY-MM-DD. */
export const day = () =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .meta({ format: 'date' });

/** A day, or a yearly day as --MM-DD. */
export const dayOrYearlyDay = () => z.string().regex(/^(?:\d{4}|-)-\d{2}-\d{2}$/);

/** Whole Vietnamese đồng. */
export const vnd = () => z.int();

/** A full address with its host. */
export const address = () =>
  z
    .string()
    .regex(/^https?:\/\/[^\s]+$/)
    .meta({ format: 'uri' });

/** One piece of text, never empty: what is not known is null. */
export const text = () => z.string().min(1);

/** Names as the document writes them. */
export const names = () => z.array(text());

/** Ids beside a list of names, in the same order; null where a name has no entry of its own. */
export const idsBeside = () => z.array(text().nullable());

/** What every public entry says of its own life on the site. */
export const life = {
  checkedOn: day().describe('Ngày đối chiếu gần nhất với bản gốc'),
  changes: z
    .array(z.object({ on: day().describe('Ngày'), note: text().describe('Sửa điều gì') }))
    .describe('Các lần đăng và sửa, cũ trước mới sau'),
};
