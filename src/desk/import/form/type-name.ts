// What type of document this is: its own words, else its symbol, else a letter.
import type { Block } from '../blocks.ts';
import type { Notes } from '../notes.ts';
import type { Head } from './head.ts';

/** Asks where words and symbol disagree, or where neither says it. `text`: the whole document. */
export function nameType(
  written: string | null,
  head: Head,
  text: string,
  blocks: readonly Block[],
  notes: Notes,
): string | null {
  const symbolType = head.symbol?.typeName ?? null;
  const first = blocks.find((block) => block.kind === 'line');
  if (written !== null) {
    const clash =
      symbolType !== null &&
      !written.toLowerCase().startsWith(symbolType.toLowerCase()) &&
      !symbolType.toLowerCase().startsWith(written.toLowerCase());
    if (clash)
      notes.ask('docType', `Tên loại ghi "${written}" nhưng ký hiệu là của ${symbolType}. Loại nào đúng?`, first);
    return written;
  }
  if (symbolType !== null) {
    notes.warn('docType', `Văn bản không ghi tên loại; "${symbolType}" lấy từ ký hiệu.`, first);
    return symbolType;
  }
  if (/^\s*Kính gửi/imu.test(text)) {
    if (head.symbol === null)
      notes.ask(
        'docType',
        'Văn bản không ghi tên loại và không có ký hiệu; có "Kính gửi" nên coi là công văn. Đúng không?',
        first,
      );
    return 'Công văn';
  }
  if (head.symbol !== null && head.subject !== null) return 'Công văn';
  notes.ask('docType', 'Không thấy tên loại văn bản (Kế hoạch, Quyết định, Công văn …). Đây là loại gì?', first);
  return null;
}
