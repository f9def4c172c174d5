// Nothing that was read may be lost in silence, and nothing be guessed: what the rules for it promise, one by one.
import { describe, expect, test } from 'vitest';
import { makeLine, makeTable, type Block } from '../../../../src/desk/import/blocks.ts';
import { readAddressee } from '../../../../src/desk/import/content/addressee.ts';
import { readBudget } from '../../../../src/desk/import/content/budget.ts';
import { toSections } from '../../../../src/desk/import/content/sections.ts';
import { readTasks } from '../../../../src/desk/import/content/tasks.ts';
import { askForUnassigned, askForUnplacedDays } from '../../../../src/desk/import/content/unplaced.ts';
import { findWhens, toSpan } from '../../../../src/desk/import/content/when-in-text.ts';
import { rebuildDashedTables } from '../../../../src/desk/import/normalise/dashed-tables.ts';
import { normalise } from '../../../../src/desk/import/normalise/normalise.ts';
import { Notes } from '../../../../src/desk/import/notes.ts';

const lines = (...texts: string[]): Block[] => texts.map((text, at) => makeLine(text, at + 1));
const nothing = { tasks: [], reports: [], events: [], issuedDate: '2024-03-05' };

describe('times', () => {
  const spanOf = (text: string): unknown => findWhens(text, 2024).map(({ when }) => Object.values(toSpan(when)));

  test('days that follow each other are one time, others are left open', () => {
    expect(spanOf('tập huấn các ngày 11, 12 và 13/4/2024')).toEqual([['2024-04-11', '2024-04-13']]);
    expect(spanOf('tập huấn ngày 11 và 18/4/2024')).toEqual([[null, null]]);
  });

  test('hours at both ends do not break a period', () => {
    expect(spanOf('từ 7 giờ 30 phút ngày 20/8/2018 đến 17 giờ 00 ngày 24/8/2018')).toEqual([
      ['2018-08-20', '2018-08-24'],
    ]);
  });
});

describe('what found no place is asked for', () => {
  test('a limit and a day that nothing took', () => {
    const notes = new Notes();
    askForUnplacedDays(
      lines('1. Nộp ảnh trước ngày 20/4/2024.', '2. Gặp nhau ngày 25/4/2024.', '3. Học ngày 11 và 18/4/2024.'),
      [],
      nothing,
      2024,
      notes,
    );
    expect(notes.questions.map(({ field }) => field)).toEqual(['tasks', 'events']);
    expect(notes.questions[0]?.question).toContain('trước ngày 20/4/2024');
    expect(notes.questions[1]?.question).toContain('ngày 25/4/2024; ngày 11 và 18/4/2024');
  });

  test('but not the days of cited documents, of the past and of law', () => {
    const notes = new Notes();
    const past = 'Ngày 25/3/2016 đã có quyết định. Quyết định này có hiệu lực từ ngày 01/5/2024.';
    askForUnplacedDays(lines(past, '1. Theo Công văn số 12/UBND-VX ngày 01/4/2024.'), [], nothing, 2024, notes);
    expect(notes.questions).toEqual([]);
  });

  test('a part among assignments that names nobody known', () => {
    const notes = new Notes();
    const body = lines(
      'IV. TỔ CHỨC THỰC HIỆN',
      '1. Sở Y tế: tập huấn cho nhân viên.',
      '2. Nhóm nòng cốt ví dụ: vẽ tranh cổ động.',
    );
    askForUnassigned(toSections(body), notes);
    expect(notes.questions.map(({ question }) => question)).toEqual([
      'Mục "Nhóm nòng cốt ví dụ: vẽ tranh cổ động." chưa rõ giao cho ai. Ai làm việc này?',
    ]);
  });

  test('a table of text whose columns are gone', () => {
    const notes = new Notes();
    const sentence = 'Ủy ban nhân dân xã ví dụ được giao tổ chức tuyên truyền về nghề công tác xã hội trong năm nay.';
    normalise(lines(sentence, 'STT  Nội dung Đơn vị  Thời gian', '1  Treo băng rôn  Văn phòng  3/2024'), notes);
    expect(notes.questions.map(({ field }) => field)).toEqual(['tasks', 'budget']);
  });
});

describe('letters', () => {
  const asks = 'Sở Y tế đề nghị Ủy ban nhân dân các huyện:';

  test('acts below the request are of those who are asked', () => {
    const addressee = readAddressee([makeLine(asks, 1)]);
    const notes = new Notes();
    const tasks = readTasks(toSections(lines('- Rà soát số trẻ em mồ côi.')), 2024, addressee, notes);
    expect(tasks.map(({ lead }) => lead)).toEqual([['Ủy ban nhân dân các huyện']]);
    expect(notes.questions).toEqual([]);
  });

  test('where the request names nobody, those greeted are taken, with a question', () => {
    const opening = lines('Kính gửi:', '- Sở Tài chính;', '- Công an tỉnh.', 'Sở Y tế đề nghị các đơn vị:');
    const addressee = readAddressee(opening.filter((block) => block.kind === 'line'));
    const notes = new Notes();
    const tasks = readTasks(toSections(lines('1. Rà soát số trẻ em mồ côi.')), 2024, addressee, notes);
    expect(tasks.map(({ lead }) => lead)).toEqual([['Sở Tài chính', 'Công an tỉnh']]);
    expect(notes.questions.map(({ field }) => field)).toEqual(['tasks[0].lead']);
  });
});

describe('money', () => {
  const vndOf = (...blocks: Block[]): unknown =>
    readBudget(toSections(blocks), new Notes()).lines.map(({ vnd }) => vnd);

  test('amounts within the sentence are lines where they come to the total, and only there', () => {
    const total = 'Tổng kinh phí: 7.250.000 đồng, trong đó: quà 6.000.000 đồng;';
    expect(vndOf(...lines(`${total} băng rôn 1.250.000 đồng.`))).toEqual([6_000_000, 1_250_000]);
    expect(vndOf(...lines(`${total} băng rôn 1.350.000 đồng.`))).toEqual([]);
  });

  test('a number that a narrow column broke is whole again', () => {
    const rows = [
      ['Nội dung', 'Thành tiền (đồng)'],
      ['Quà', '1.200.00 0'],
      ['Nước', '300.000'],
      ['Tổng cộng', '1.500.00 0'],
    ];
    expect(vndOf(makeTable(rows, 1))).toEqual([1_200_000, 300_000]);
  });
});

test('columns drawn with dashes make a table; two lines below a head do not', () => {
  const [table] = rebuildDashedTables(
    lines('  TT   Việc        Ai', '  ---- ----------- --------', '  1    Treo cờ     Đoàn xã', ''),
  );
  expect(table).toMatchObject({
    rows: [
      ['TT', 'Việc', 'Ai'],
      ['1', 'Treo cờ', 'Đoàn xã'],
    ],
  });
  const head = lines('ỦY BAN NHÂN DÂN      CỘNG HÒA XÃ HỘI', '  -------        -----------');
  expect(rebuildDashedTables(head)).toEqual(head);
});
