import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readReportForm } from '../../../../src/desk/new/report-form.ts';

const FORM = readFileSync('public/bien-tap/mau-bao-sai.txt', 'utf8');
const fill = (answers: Record<string, string>) =>
  Object.entries(answers).reduce(
    (form, [label, said]) => form.replace(new RegExp(`^${label}.*$`, 'm'), (line) => `${line} ${said}`),
    FORM,
  );

describe('readReportForm', () => {
  test('names the file that a filled form is about', () => {
    const letter = fill({
      'ĐỊA CHỈ TRANG': 'https://vi-du.example/ke-hoach/binh-phuoc/2024-ngay-ctxh/#viec',
      'CÂU ĐANG GHI': 'ví dụ một',
      'CÂU ĐÚNG': 'ví dụ hai',
      'VĂN BẢN': 'Kế hoạch ví dụ',
    });
    const lines = readReportForm(letter, 'content') ?? [];
    expect(lines).toContain('  CÂU ĐÚNG: ví dụ hai');
    expect(lines.at(-1)).toContain('content/plans/binh-phuoc/2024-ngay-ctxh.mdx');
    expect(lines.join('\n')).not.toContain('chưa điền');
  });

  test('asks for what an empty form lacks', () => {
    expect(readReportForm(FORM, 'content')?.slice(1)).toEqual([
      'Thư chưa điền: ĐỊA CHỈ TRANG, CÂU ĐANG GHI, CÂU ĐÚNG, VĂN BẢN. Hỏi lại người gửi.',
      'Không thấy tệp nào của trang ở địa chỉ ấy.',
    ]);
  });

  test('reads a form that was quoted in an answer', () => {
    const quoted = fill({ 'CÂU ĐÚNG': 'ví dụ' }).replace(/^/gm, '> ');
    expect(readReportForm(quoted, 'content')).toContain('  CÂU ĐÚNG: ví dụ');
  });

  test('leaves other letters to other readers', () => {
    expect(readReportForm(readFileSync('public/bien-tap/mau-tin-bai.txt', 'utf8'), 'content')).toBeNull();
    expect(readReportForm('KẾ HOẠCH\nCÂU ĐÚNG: a', 'content')).toBeNull();
  });
});
