import { describe, expect, test } from 'vitest';
import { toFileName } from '../../../src/desk/file-name.ts';

describe('toFileName', () => {
  test('keeps a short title whole', () => {
    expect(toFileName('Ngày Công tác xã hội', 50)).toBe('ngay-cong-tac-xa-hoi');
  });

  test('ends a long one where a phrase ends', () => {
    expect(toFileName('Tuyên truyền phát triển nghề công tác xã hội trên địa bàn tỉnh', 50)).toBe(
      'tuyen-truyen-phat-trien-nghe-cong-tac-xa-hoi',
    );
    expect(toFileName('Bảo vệ trẻ em, phòng ngừa bạo lực học đường và xâm hại', 45)).toBe(
      'bao-ve-tre-em-phong-ngua-bao-luc-hoc-duong',
    );
  });

  test('takes letters that only look like an opening word for what they are', () => {
    expect(toFileName('Tài chính năm tới', 12)).toBe('tai-chinh');
  });

  test('ends at a word where no phrase ends soon enough', () => {
    expect(toFileName('Treo băng rôn khẩu hiệu tuyên truyền', 20)).toBe('treo-bang-ron-khau');
    expect(toFileName('…', 20)).toBe('');
  });
});
