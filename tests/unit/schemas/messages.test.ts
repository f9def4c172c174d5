import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../../../src/schemas/index.ts';
import { id, line } from '../../../src/schemas/fields.ts';
import { z } from 'zod';

const sentence = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message;

describe('a message of the schemas', () => {
  it('says what is missing, blank or of another kind', () => {
    expect(sentence(line(), undefined)).toBe('thiếu trường này. Cần một dòng chữ.');
    expect(sentence(line(), null)).toBe('đang để trống. Cần một dòng chữ.');
    expect(sentence(line(), 111)).toBe('máy đọc thành số 111. Đặt trong dấu ngoặc kép "…".');
    expect(sentence(z.int(), 'ba')).toBe('"ba" không dùng được. Cần một số.');
    expect(sentence(z.array(id()), 'a')).toBe(
      '"a" không dùng được. Cần một danh sách (mỗi mục một dòng, bắt đầu bằng "- ").',
    );
  });

  it('names the values that a field takes', () => {
    expect(sentence(z.enum(['draft', 'published']), 'x')).toBe(
      '"x" không dùng được. Chỉ nhận một trong: "draft", "published".',
    );
  });

  it('is Vietnamese for every field of every collection that is missing', () => {
    for (const { schema } of Object.values(COLLECTIONS)) {
      const messages = schema.safeParse({}).error?.issues.map((issue) => issue.message) ?? [];
      expect(messages.length).toBeGreaterThan(0);
      expect(messages.filter((message) => /invalid|expected|required/i.test(message))).toEqual([]);
    }
  });
});
