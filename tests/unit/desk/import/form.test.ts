import { describe, expect, test } from 'vitest';
import { makeLine } from '../../../../src/desk/import/blocks.ts';
import { readBases } from '../../../../src/desk/import/form/bases.ts';
import { helpersIn } from '../../../../src/desk/import/content/task-parts.ts';
import { nameLength, splitBodies } from '../../../../src/desk/import/form/agencies.ts';
import { lowerCapitals } from '../../../../src/desk/import/form/capitals.ts';
import { readMarker } from '../../../../src/desk/import/form/markers.ts';
import { isName, readSignatures } from '../../../../src/desk/import/form/signature.ts';
import { Notes } from '../../../../src/desk/import/notes.ts';
import { formatCounter, ListCounter } from '../../../../src/desk/import/read/numbering.ts';
import { joinSpacedLetters } from '../../../../src/desk/import/form/type-line.ts';

function bases(...texts: string[]): { rows: unknown[]; asked: string[] } {
  const notes = new Notes();
  const rows = readBases(
    texts.map((text, at) => makeLine(text, at + 1)),
    notes,
  ).map(({ lead, type, number, date, issuer }) => [lead, type, number, date, issuer]);
  return { rows, asked: notes.questions.map(({ field }) => field) };
}

describe('bases', () => {
  test("an instrument inside another one's subject is no basis", () => {
    const { rows } = bases(
      'Căn cứ Thông tư số 1/2020/TT-BTC ngày 02/3/2020 của Bộ Tài chính hướng dẫn Nghị định số 5/2019/NĐ-CP ngày 01/02/2019 của Chính phủ;',
    );
    expect(rows).toEqual([['Căn cứ', 'Thông tư', '1/2020/TT-BTC', '2020-03-02', 'Bộ Tài chính']]);
  });

  test('two instruments in one paragraph are two bases', () => {
    const { rows } = bases(
      'Thực hiện Công văn số 12/BYT-KCB ngày 1/2/2024 của Bộ Y tế và Công văn số 34/UBND-VX ngày 5/2/2024 của UBND tỉnh, Sở Y tế đề nghị',
    );
    expect(rows.map((row) => (row as unknown[])[2])).toEqual(['12/BYT-KCB', '34/UBND-VX']);
  });

  test('day and issuer may come in either order, or the issuer before the instrument', () => {
    const { rows } = bases(
      'Căn cứ Công văn số 9/BNV-CCVC của Bộ Nội vụ ngày 4 tháng 5 năm 2021 về ví dụ;',
      'Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 8/TTr-SNV ngày 7/6/2021.',
    );
    expect(rows).toEqual([
      ['Căn cứ', 'Công văn', '9/BNV-CCVC', '2021-05-04', 'Bộ Nội vụ'],
      ['Xét đề nghị', 'Tờ trình', '8/TTr-SNV', '2021-06-07', 'Sở Nội vụ'],
    ]);
  });

  test('what a basis leaves open is asked for, never filled in', () => {
    const { rows, asked } = bases(
      'Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;',
      'Căn cứ Quyết định số 7/QĐ-UBND ngày 31/02/2020 của UBND tỉnh;',
    );
    expect(rows).toEqual([
      ['Căn cứ', 'Luật', null, '2016-04-05', null],
      ['Căn cứ', 'Quyết định', '7/QĐ-UBND', null, 'UBND tỉnh'],
    ]);
    expect(asked).toEqual(['legalBases[0].number', 'legalBases[0].issuer', 'legalBases[1].date']);
  });
});

describe('bodies', () => {
  test('a name that contains "và" stays whole, a list is cut', () => {
    expect(splitBodies('Sở Lao động - Thương binh và Xã hội, Sở Y tế và các đơn vị liên quan')).toEqual([
      'Sở Lao động - Thương binh và Xã hội',
      'Sở Y tế',
      'các đơn vị liên quan',
    ]);
    expect(splitBodies('Ủy ban nhân dân các huyện, thị xã, thành phố')).toEqual([
      'Ủy ban nhân dân các huyện, thị xã, thành phố',
    ]);
  });

  test('a name ends where the act begins', () => {
    const text = 'Sở Nội vụ có trách nhiệm hướng dẫn';
    expect(text.slice(0, nameLength(text))).toBe('Sở Nội vụ');
    expect(helpersIn('Chủ trì, phối hợp với Công an tỉnh, các tổ chức chính trị - xã hội tổ chức lớp')).toEqual([
      'Công an tỉnh',
      'các tổ chức chính trị - xã hội',
    ]);
  });

  test('capitals are lowered as the text writes the name, else as such names are written', () => {
    expect(lowerCapitals('SỞ THÔNG TIN VÀ TRUYỀN THÔNG', '').name).toBe('Sở Thông tin và Truyền thông');
    expect(lowerCapitals('ỦY BAN NHÂN DÂN TỈNH ĐẮK LẮK', '').name).toBe('Ủy ban nhân dân tỉnh Đắk Lắk');
    expect(lowerCapitals('TRUNG TÂM VÍ DỤ', 'do Trung tâm Ví Dụ tổ chức')).toEqual({
      name: 'Trung tâm Ví Dụ',
      sure: true,
    });
    expect(lowerCapitals('TRẠM KHÔNG AI BIẾT', '').sure).toBe(false);
  });
});

describe('marks', () => {
  test.for([
    ['I. MỤC ĐÍCH', 1, 'I.'],
    ['II- NỘI DUNG', 1, 'II-'],
    ['Điều 3. Thi hành', 2, 'Điều 3.'],
    ['1. Sở Y tế', 3, '1.'],
    ['2/ Nội dung', 3, '2/'],
    ['1- Nâng cao', 3, '1-'],
    ['1.2. Chi tiết', 4, '1.2.'],
    ['a/ Định hướng', 7, 'a/'],
    ['đ) Tổng hợp', 7, 'đ)'],
    ['- Treo băng rôn', 8, '-'],
    ['· Tuyên truyền', 8, '·'],
    ['+ Mỗi xã', 9, '+'],
  ] as const)('%s', ([text, rank, label]) => {
    expect(readMarker(text)).toMatchObject({ rank, label });
  });

  test.for(['V/v tổ chức', '38/TTr-SLĐTBXH ngày 07/3/2022', '2.558,4 triệu', 'TM. ỦY BAN', '25/3/2024', 'v/v tổ chức'])(
    '%s has none',
    (text) => {
      expect(readMarker(text)).toBeNull();
    },
  );
});

describe('signatures', () => {
  const read = (...lines: string[]) => readSignatures(lines.map((text, at) => makeLine(text, at + 1)));

  test('authority lines stack', () => {
    expect(read('TM. UỶ BAN NHÂN DÂN TỈNH', 'KT.CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Văn Mẫu')).toEqual([
      { capacity: 'TM. UỶ BAN NHÂN DÂN TỈNH\nKT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Nguyễn Văn Mẫu' },
    ]);
  });

  test('lines that a conversion glued are parted', () => {
    expect(read('KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Trần Thị Ví Dụ')).toEqual([
      { capacity: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Trần Thị Ví Dụ' },
    ]);
  });

  test('a name is told from a title and from a body', () => {
    expect(['Lê Thị Ví Dụ', 'H’Ví Niê', 'ThS. Nguyễn Mẫu'].map(isName)).toEqual([true, true, true]);
    expect(['PHÓ CHỦ TỊCH', 'SỞ Y TẾ', 'Nơi nhận:', 'Trung'].map(isName)).toEqual([false, false, false, false]);
  });
});

describe('automatic numbers', () => {
  test('formats of Word and OpenDocument', () => {
    expect(
      [
        ['upperRoman', 4],
        ['I', 9],
        ['lowerLetter', 2],
        ['a', 27],
        ['decimal', 3],
        ['1', 3],
        ['bullet', 1],
      ].map(([format, count]) => formatCounter(Number(count), String(format))),
    ).toEqual(['IV', 'IX', 'b', 'aa', '3', '3', '-']);
  });

  test('a deeper level starts again', () => {
    const counter = new ListCounter();
    const starts = [1, 1];
    expect([
      counter.next(0, starts),
      counter.next(1, starts),
      counter.next(1, starts),
      counter.next(0, starts),
      counter.next(1, starts),
    ]).toEqual([[1], [1, 1], [1, 2], [2], [2, 1]]);
  });
});

test('a type in spaced letters is read', () => {
  expect(joinSpacedLetters('K Ế  H O Ạ C H')).toBe('KẾ HOẠCH');
});
