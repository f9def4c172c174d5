// One script becomes a text file and a Word file for whoever reads it on air.
import { Document, Packer, Paragraph, convertMillimetersToTwip as mm } from 'docx';
import { SYLLABLES_PER_MINUTE } from '../schemas/broadcast.ts';
import { judgeScript, sayHotline, sayLength, writeScript } from '../spoken/script.ts';
import type { Script } from '../spoken/script.ts';
import { readBody } from './body.ts';
import { FONT, run } from './docx-body.ts';
import { settleDocx } from './docx-zip.ts';
import { PrintRefusal } from './errors.ts';
import { PAPER, toWord } from './palette.ts';
import type { PrintBroadcast, PrintFile, Publisher } from './types.ts';

/** The files of one script. Throws PrintRefusal when it cannot be read aloud in its slot. */
export async function drawBroadcast(broadcast: PrintBroadcast, publisher: Publisher): Promise<PrintFile[]> {
  const { hotlines, slogans } = broadcast.words;
  const script = writeScript({
    ...broadcast,
    body: readBody(broadcast.body, 'broadcasts'),
    words: {
      hotline: (id) => sayHotline(hotlines[id]?.label ?? id, hotlines[id]?.phone ?? id),
      slogan: (id) => slogans[id] ?? id,
    },
  });
  const [fault] = judgeScript(script, broadcast.slotSeconds);
  if (fault) throw new PrintRefusal(`Bài “${broadcast.title}”: ${fault.message}`, fault.fix);
  const head = headOf(broadcast, script, publisher);
  const file = (format: 'txt' | 'docx', label: string, bytes: Uint8Array): PrintFile => ({
    url: `/phat-thanh/${broadcast.id}/bai-doc.${format}`,
    of: { collection: 'broadcasts', id: broadcast.id },
    kind: 'broadcast',
    format,
    label,
    ...{ widthMm: null, heightMm: null, bleedMm: null, widthPx: null, heightPx: null, lang: broadcast.lang, scale: 1 },
    bytes,
  });
  return [
    file(
      'docx',
      `Bài đọc dạng Word, ${sayLength(script.seconds)}`,
      await scriptDocx(broadcast, script, head, publisher),
    ),
    file(
      'txt',
      `Bài đọc dạng chữ, ${sayLength(script.seconds)}`,
      new TextEncoder().encode(scriptText(broadcast, script, head)),
    ),
  ];
}

function headOf(broadcast: PrintBroadcast, script: Script, publisher: Publisher): string[] {
  const [year, month, day] = broadcast.updated.split('-').map(Number);
  return [
    `Đọc hết khoảng ${sayLength(script.seconds)}; thời lượng dành cho bài: ${sayLength(broadcast.slotSeconds)}.`,
    `${script.syllables} tiếng, tính theo tốc độ ${SYLLABLES_PER_MINUTE} tiếng một phút (đọc chậm, rõ) và các chỗ nghỉ.`,
    'Dấu / là nghỉ lấy hơi, // là hết câu. Dòng trong ngoặc vuông không đọc.',
    `Nguồn: ${publisher.site}, ${broadcast.url}. Cập nhật ngày ${day}/${month}/${year}. ${publisher.licence}`,
    ...(broadcast.translation === undefined
      ? []
      : [`Người dịch: ${broadcast.translation.translator}. ${broadcast.translation.state}`]),
  ].map((line) => line.normalize('NFC'));
}

/** UTF-8 with CRLF, as Windows' own editor likes it. */
function scriptText(broadcast: PrintBroadcast, script: Script, head: string[]): string {
  const lines = script.lines.flatMap((line) => {
    if (line.kind === 'heading') return ['', `[${line.text}]`, ''];
    if (line.kind === 'pause') return ['', `[nghỉ ${line.seconds} giây]`];
    return [markPauses(line.text), ''];
  });
  const text = [broadcast.title.toLocaleUpperCase('vi'), '', ...head, '', '-----', ...lines, '[hết]'].join('\n');
  return `\uFEFF${text.normalize('NFC').replace(/\n{3,}/g, '\n\n')}\n`.replaceAll('\n', '\r\n');
}

/** "/" is a short breath, "//" a full stop: as readers mark their scripts. */
function markPauses(text: string): string {
  return text.replace(/([,;:])(?=\s)/gu, '$1 /').replace(/([.!?…]+)(?=\s|$)/gu, '$1 //');
}

async function scriptDocx(
  broadcast: PrintBroadcast,
  script: Script,
  head: string[],
  publisher: Publisher,
): Promise<Uint8Array> {
  const children = [
    new Paragraph({
      children: [run(broadcast.title, { size: 36, bold: true })],
      heading: 'Heading1',
      spacing: { after: 160 },
    }),
    ...head.map(
      (line) =>
        new Paragraph({ children: [run(line, { size: 22, color: toWord(PAPER.grey) })], spacing: { after: 40 } }),
    ),
    ...script.lines.map((line) => {
      if (line.kind === 'heading') {
        return new Paragraph({
          children: [run(`[${line.text}]`, { size: 28, bold: true, color: toWord(PAPER.green) })],
          heading: 'Heading2',
          keepNext: true,
          spacing: { before: 320, after: 120 },
        });
      }
      if (line.kind === 'pause') {
        return new Paragraph({
          children: [run(`[nghỉ ${line.seconds} giây]`, { size: 26, italics: true, color: toWord(PAPER.grey) })],
          spacing: { before: 80, after: 80 },
        });
      }
      return new Paragraph({
        children: [run(markPauses(line.text), { size: 32 })],
        spacing: { after: 200, line: 400 },
      });
    }),
  ];
  const document = new Document({
    creator: publisher.site,
    lastModifiedBy: publisher.site,
    title: broadcast.title,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 32, language: { value: broadcast.lang === 'vi' ? 'vi-VN' : broadcast.lang } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(20), bottom: mm(20), left: mm(25), right: mm(20) },
          },
        },
        children,
      },
    ],
  });
  return settleDocx(new Uint8Array(await Packer.toBuffer(document)), broadcast.updated);
}
