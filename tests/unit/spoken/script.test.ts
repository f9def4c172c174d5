import { expect, test } from 'vitest';
import { parseBody } from '../../../src/body/parse.ts';
import { judgeScript, sayHotline, sayLength, writeScript } from '../../../src/spoken/script.ts';

const words = { hotline: (id: string) => sayHotline('Tổng đài ví dụ', id), slogan: () => 'Khẩu hiệu ví dụ' };
const script = (markdown: string, lang = 'vi') =>
  writeScript({ body: parseBody(markdown, 'broadcasts').tree, lang, words });

test('length is syllables at the stated speed, a second a paragraph, and the pauses', () => {
  const { syllables, seconds } = script(
    'Kính chào bà con.\n\n<Pause seconds="2" />\n\n## Nơi gọi\n\nGọi số 111, ngày 25/3.\n',
  );
  expect(syllables).toBe(4 + 12 - 1);
  expect(seconds).toBe(Math.ceil(15 / 3 + 2 + 2));
});

test('a heading is not read, a number to call and a list are', () => {
  const { lines } = script('## Nơi gọi\n\n- Việc một\n- Việc hai\n\n<Hotline id="111" />\n');
  expect(lines).toEqual([
    { kind: 'heading', text: 'Nơi gọi' },
    { kind: 'read', text: 'Việc một' },
    { kind: 'read', text: 'Việc hai' },
    { kind: 'read', text: 'Tổng đài ví dụ: gọi số một một một.' },
  ]);
});

test('a script that fits its slot has no fault', () => {
  expect(judgeScript(script('Kính chào bà con.'), 30)).toEqual([]);
});

test('what is too long, cannot be said or cannot be read is told with what to do', () => {
  const table = '\n\n| A | B |\n|---|---|\n| 1 | 2 |\n';
  const faults = judgeScript(script(`${'Nghe và nhớ. '.repeat(30)} Gặp ABCDX nhé.${table}`), 20);
  expect(faults.map(({ message }) => message)).toEqual([
    'bài có bảng, hình hoặc mã, không đọc thành tiếng được.',
    'chưa biết đọc “ABCDX”.',
    expect.stringMatching(/^bài đọc hết .*, dài hơn 20 giây dành cho bài\.$/) as string,
  ]);
});

test('another language is read as it stands', () => {
  expect(script('Gặp ABCDX ngày 25/3.', 'en').lines).toEqual([{ kind: 'read', text: 'Gặp ABCDX ngày 25/3.' }]);
});

test.each([
  [125, '2 phút 5 giây'],
  [60, '1 phút'],
  [9, '9 giây'],
])('%d seconds are said as %s', (seconds, said) => {
  expect(sayLength(seconds)).toBe(said);
});
