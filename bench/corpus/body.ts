import { entryAddress } from '../../src/addresses.ts';
import { formatDay } from '../../src/text/day.ts';
import { agenciesOf } from './agencies.ts';
import type { Head } from './heads.ts';
import type { Random } from './random.ts';
import { writeParagraph, writeSentence } from './sentences.ts';

const TITLES = [
  'Kế hoạch này nói về việc gì',
  'Người dân được gì',
  'Ai làm việc gì',
  'Làm ở đâu trước',
  'Khi có việc gấp',
  'Tiền ở đâu',
  'Khi đọc cần lưu ý',
] as const;

/** Markdown under headings, with a note, a list, a link to an agency and to the plan it follows. */
export function writeBody(random: Random, head: Head, older: readonly Head[]): string {
  const parts = random.sample(TITLES, random.whole(4, 6)).map((title) => `## ${title}\n\n${writePart(random)}`);
  return [
    `<Note title="Ví dụ">\nKế hoạch này làm ra để đo, không có thật.\n</Note>`,
    ...older.map(
      ({ id, number, issuedDate }) =>
        `Kế hoạch này làm tiếp [kế hoạch ${number ?? ''} ngày ${formatDay(issuedDate ?? '')}](${entryAddress('plans', id)}).`,
    ),
    ...parts,
    `Hỏi thêm ở [nơi gộp báo cáo](${entryAddress('agencies', agenciesOf(head.block).labour)}).`,
  ].join('\n\n');
}

function writePart(random: Random): string {
  const items = Array.from({ length: random.whole(2, 4) }, () => writeSentence(random));
  if (random.chance(0.3)) return items.map((item) => `- ${item}`).join('\n');
  if (random.chance(0.2)) return `<Steps>\n\n${items.map((item, at) => `${at + 1}. ${item}`).join('\n')}\n\n</Steps>`;
  return `${writeParagraph(random, random.whole(2, 3))}\n\n${items.join(' ')}`;
}
