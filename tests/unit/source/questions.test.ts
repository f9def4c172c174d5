import { describe, expect, test } from 'vitest';
import { dropQuestion, findQuestions } from '../../../src/source/questions.ts';

const DRAFT = `title: Ví dụ
# HỎI: Tên ngắn?
shortTitle: null
# HỎI (source.holder): Ai giữ bản gốc?
#    «Lưu: VT»
# HỎI (source.url): Ở đâu?
source:
  # ghi chú của người viết
  holder: null # không rõ
`;

describe('findQuestions', () => {
  test('finds each question with the passage below it, and no other comment', () => {
    expect(findQuestions(DRAFT)).toEqual([
      { line: 2, length: 1, text: 'Tên ngắn?' },
      { line: 4, length: 2, text: '(source.holder): Ai giữ bản gốc? «Lưu: VT»' },
      { line: 6, length: 1, text: '(source.url): Ở đâu?' },
    ]);
  });

  test('knows the word however its mark was typed', () => {
    expect(findQuestions(DRAFT.normalize('NFD'))).toHaveLength(3);
  });
});

test('dropQuestion takes away a question with its passage, and nothing else', () => {
  const [, second] = findQuestions(DRAFT);
  if (!second) throw new Error('the draft asks twice');
  expect(dropQuestion(DRAFT, second)).toBe(
    DRAFT.replace('# HỎI (source.holder): Ai giữ bản gốc?\n#    «Lưu: VT»\n', ''),
  );
});
