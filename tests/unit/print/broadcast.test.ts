import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { drawBroadcast } from '../../../src/print/broadcast.ts';
import { PUBLISHER, broadcast } from './examples.ts';

const SCRIPT = 'Kính chào bà con.\n\n<Pause seconds="2" />\n\n## Nơi gọi\n\nGọi số 111, ngày 25/3.\n';

test('a script longer than its slot is refused with the number of syllables to cut', async () => {
  await expect(drawBroadcast(broadcast('Nghe và nhớ. '.repeat(100), 30), PUBLISHER)).rejects.toThrow(
    /dài hơn 30 giây dành cho bài\. Bớt khoảng 2\d\d tiếng/,
  );
});

test('the text file marks pauses, states the speed and keeps headings out of the reading', async () => {
  const files = await drawBroadcast(broadcast(SCRIPT), PUBLISHER);
  const text = new TextDecoder().decode(files.find((file) => file.format === 'txt')?.bytes);
  expect(text).toContain('Gọi số một một một, / ngày hai mươi lăm tháng ba. //');
  expect(text).toContain('[nghỉ 2 giây]');
  expect(text).toContain('[Nơi gọi]');
  expect(text).toContain('180 tiếng một phút');
  expect(text).toBe(text.normalize('NFC'));
});

test('the Word file has the same words and the same bytes each time', async () => {
  const docx = async (): Promise<Uint8Array> =>
    (await drawBroadcast(broadcast(SCRIPT), PUBLISHER)).find((file) => file.format === 'docx')?.bytes ??
    new Uint8Array();
  const [first, second] = [await docx(), await docx()];
  expect(Buffer.from(first).equals(second)).toBe(true);
  expect(strFromU8(unzipSync(first)['word/document.xml'] ?? new Uint8Array())).toContain('ngày hai mươi lăm tháng ba');
});
