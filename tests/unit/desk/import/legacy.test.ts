import { describe, expect, test } from 'vitest';
import {
  fromMojibake,
  fromTcvn3,
  fromVni,
  readFontText,
  toUnicode,
} from '../../../../src/desk/import/normalise/legacy.ts';
import { cleanLetters } from '../../../../src/desk/import/normalise/letters.ts';
import { isSyllable, measureLegibility } from '../../../../src/desk/import/normalise/syllables.ts';

describe('old encodings', () => {
  test('VNI puts a mark behind its letter, and ö before ô is no mark', () => {
    expect(fromVni('Bình Phöôùc, UÛY BAN NHAÂN DAÂN TÆNH, ñeà aùn coâng taùc xaõ hoäi')).toBe(
      'Bình Phước, ỦY BAN NHÂN DÂN TỈNH, đề án công tác xã hội',
    );
  });

  test('TCVN3 lines in capitals come out in capitals', () => {
    expect(fromTcvn3('KÕ ho¹ch ph¸t triÓn nghÒ c«ng t¸c x· héi\nKÕ HO¹CH')).toBe(
      'Kế hoạch phát triển nghề công tác xã hội\nKẾ HOẠCH',
    );
  });

  test('a font ending in H draws capitals', () => {
    expect(readFontText('kÕ ho¹ch', '.VnTimeH')).toBe('KẾ HOẠCH');
    expect(readFontText('kế hoạch', '.VnTimeH')).toBe('kế hoạch');
    expect(readFontText('kÕ ho¹ch', 'Times New Roman')).toBe('kÕ ho¹ch');
  });

  test('UTF-8 read as Windows-1252 is read again', () => {
    expect(fromMojibake('CÃ´ng tÃ¡c xÃ£ há»™i')).toBe('Công tác xã hội');
    expect(fromMojibake('Công tác xã hội')).toBe('Công tác xã hội');
  });

  test('one pasted line is converted, Unicode lines are left alone', () => {
    const { lines, encodings } = toUnicode([
      'Ủy ban nhân dân tỉnh ban hành kế hoạch',
      '§Ò ¸n ph¸t triÓn nghÒ c«ng t¸c x· héi',
      'Sở Y tế: à, á, õ, ù',
    ]);
    expect(lines).toEqual([
      'Ủy ban nhân dân tỉnh ban hành kế hoạch',
      'Đề án phát triển nghề công tác xã hội',
      'Sở Y tế: à, á, õ, ù',
    ]);
    expect(encodings).toEqual(['tcvn3']);
  });
});

test('look-alike letters, decomposed letters and hidden characters are cleaned', () => {
  expect(cleanLetters('ÐƯỜNG chƣơng trình Ủy\u202e ban\u00a0nhân\u200b dân')).toBe(
    'ĐƯỜNG chương trình Ủy ban nhân dân',
  );
});

test('syllables are told from letter salad', () => {
  expect(['nghiêng', 'Thuỷ', 'khuya', 'giếng', 'quyết', 'ĐỒNG'].every(isSyllable)).toBe(true);
  expect(['Phöôùc', 'HỖND', 'C0NG', 'thẹ́', 'xyz'].some(isSyllable)).toBe(false);
  expect(measureLegibility('kế hoạch công tác xã hội 2024').syllables).toBe(1);
});
