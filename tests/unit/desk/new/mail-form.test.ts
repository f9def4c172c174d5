import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { parseBody } from '../../../../src/body/parse.ts';
import { importBytes } from '../../../../src/desk/import/import-file.ts';
import { saveMailForm } from '../../../../src/desk/new/from-mail.ts';
import { readMailForm } from '../../../../src/desk/new/mail-form.ts';

vi.setConfig({ testTimeout: 60_000 });

const EMPTY = readFileSync('public/bien-tap/mau-tin-bai.txt', 'utf8');
const FILLED = EMPTY.replace('TÊN BÀI:', 'TÊN BÀI: Ví dụ: một buổi nói chuyện')
  .replace(/^(LOẠI BÀI.*:)$/m, '$1 kinh nghiệm')
  .replace('NGƯỜI VIẾT:', 'NGƯỜI VIẾT: Người Ví Dụ')
  .replace('ĐƠN VỊ:', 'ĐƠN VỊ: Đơn vị ví dụ')
  .replace('NGÀY VIẾT:', 'NGÀY VIẾT: 20/3/2024')
  .replace(/^(KẾ HOẠCH .*:)$/m, '$1 https://la-lanh.example/ke-hoach/binh-phuoc/2024-ngay-ctxh/')
  .replace(/^(TÓM TẮT .*:)$/m, '$1 Đây là ví dụ.\nCâu thứ hai.')
  .replace(/^(NGƯỜI ĐƯỢC .*:)$/m, '$1 rồi')
  .concat('Đoạn một.\n\nĐoạn hai có {ngoặc} và <thẻ>.\n\nĐƠN VỊ: chữ này thuộc bài.\n');

describe('readMailForm', () => {
  test('reads a filled form', () => {
    expect(readMailForm(FILLED)).toEqual({
      flags: {
        title: 'Ví dụ: một buổi nói chuyện',
        summary: 'Đây là ví dụ. Câu thứ hai.',
        kind: 'experience',
        author: 'Người Ví Dụ',
        unit: 'Đơn vị ví dụ',
        plans: 'binh-phuoc/2024-ngay-ctxh',
      },
      body: 'Đoạn một.\n\nĐoạn hai có \\{ngoặc\\} và \\<thẻ>.\n\nĐƠN VỊ: chữ này thuộc bài.',
      warnings: [],
    });
  });

  test('reads it from an answered letter of Windows in separate marks', () => {
    const quoted = FILLED.normalize('NFD')
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\r\n');
    expect(readMailForm(quoted)).toEqual(readMailForm(FILLED));
  });

  test('gives a body in which nothing is code', () => {
    expect(parseBody(readMailForm(FILLED)?.body ?? '', 'articles').faults).toEqual([]);
  });

  test('warns when nobody says that the people agreed', () => {
    expect(readMailForm(FILLED.replace(': rồi', ': chưa'))?.warnings).toEqual([
      'Chưa rõ người được nhắc tên đã đồng ý. Hỏi lại trước khi đăng.',
    ]);
  });

  test('takes no other letter for a form', () => {
    expect(readMailForm('KẾ HOẠCH\nTổ chức ngày ví dụ')).toBeNull();
  });
});

describe('saveMailForm', () => {
  test('makes a draft that passes the check', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mail-'));
    cpSync('content', folder, { recursive: true });
    const form = readMailForm(FILLED);
    if (!form) throw new Error('not a form');
    expect(saveMailForm(form, folder).isSaved).toBe(true);
    const text = readFileSync(join(folder, 'articles/vi-du-mot-buoi-noi-chuyen.mdx'), 'utf8');
    expect(text).toMatch(/kind: experience\n[^]*author: Người Ví Dụ\nunit: Đơn vị ví dụ\n[^]*status: draft\n/);
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('the plan template', () => {
  test('is read by the import when it is filled', async () => {
    const filled = readFileSync('public/bien-tap/mau-ke-hoach.txt', 'utf8')
      .replace('TÊN CƠ QUAN CẤP TRÊN', 'ỦY BAN NHÂN DÂN HUYỆN VÍ DỤ')
      .replace('TÊN CƠ QUAN BAN HÀNH', 'ỦY BAN NHÂN DÂN XÃ VÍ DỤ')
      .replace('Số: …/KH-…', 'Số: 12/KH-UBND')
      .replace('Địa danh, ngày … tháng … năm …', 'Ví Dụ, ngày 10 tháng 3 năm 2024')
      .replace('Trích yếu: kế hoạch về việc gì, năm nào', 'Tổ chức ngày ví dụ năm 2024')
      .replace('QUYỀN HẠN KÝ (TM., KT., TL. …)', 'TM. ỦY BAN NHÂN DÂN')
      .replace('CHỨC VỤ', 'CHỦ TỊCH')
      .replace('Họ và tên người ký', 'Trần Văn Ví');
    const { plan } = await importBytes(new TextEncoder().encode(filled), 'mau.txt', '2026-11-22');
    expect(plan).toMatchObject({
      docType: 'Kế hoạch',
      number: '12/KH-UBND',
      issuedDate: '2024-03-10',
      place: 'Ví Dụ',
      title: 'Tổ chức ngày ví dụ năm 2024',
      signatory: { name: 'Trần Văn Ví' },
    });
  });
});
