import type { MadePlan } from '../corpus/plan.ts';
import { makePlan } from '../corpus/plan.ts';
import { randomFrom } from '../corpus/random.ts';
import { writeParagraph } from '../corpus/sentences.ts';

/** A made plan as any generator of sites can read it. */
export interface Document {
  /** Below the folder of documents, without an ending: "vi-du-7/2001-…". */
  path: string;
  title: string;
  /** Plain Markdown of some 10 KB that holds all that the plan says. */
  markdown: string;
}

const SEED = 1;
const BYTES = 10_000;

/** The same plans that the project's own build is measured with. */
export function makeDocuments(count: number): Document[] {
  return Array.from({ length: count }, (_, index) => makeDocument(index));
}

export function makeDocument(index: number): Document {
  const plan = makePlan(SEED, index);
  const { head, data } = plan;
  const random = randomFrom(`${SEED}/document/${index}`);
  const parts = writeParts(plan);
  while (Buffer.byteLength(parts.join('\n\n')) < BYTES) parts.push(writeParagraph(random, 3));
  return { path: head.id, title: data.title, markdown: `${parts.join('\n\n')}\n` };
}

function writeParts({ head, data, body }: MadePlan): string[] {
  const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
  return [
    data.summary,
    `Số: ${head.number ?? '…'}, ngày ${head.issuedDate ?? '…'}, năm ${head.year}.`,
    plain(body),
    '## Căn cứ',
    list((data.legalBases ?? []).map(({ type, number, date }) => `${type} ${number ?? ''} ngày ${date ?? ''}`)),
    '## Mục tiêu',
    list((data.objectives ?? []).map(({ text }) => text)),
    '## Hoạt động',
    list((data.activities ?? []).flatMap(({ items }) => items.map(({ text }) => text))),
    '## Phân công',
    '| Ai | Việc | Khi nào |\n| --- | --- | --- |\n' +
      (data.tasks ?? [])
        .map(({ lead, action, when }) => `| ${lead[0]?.agency ?? ''} | ${action} | ${when?.asWritten ?? ''} |`)
        .join('\n'),
    '## Kinh phí',
    list((data.budget?.lines ?? []).map(({ label, amount }) => `${label}: ${amount ?? ''}`)),
  ];
}

/** Elements become a quotation or nothing, links their words. */
function plain(body: string): string {
  return body
    .replace(/<Note title="([^"]*)">\n([^<]*)\n<\/Note>/g, '> **$1**: $2')
    .replace(/<\/?Steps>\n*/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}
