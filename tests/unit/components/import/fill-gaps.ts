// Stands in for the clerk: answers what a draft asks, with words that say they are examples.
import { isPair, isScalar, isSeq, parseDocument, visit, type Document, type Pair } from 'yaml';

const ANSWERS: Record<string, unknown> = {
  shortTitle: 'Kế hoạch ví dụ',
  summary: 'Tóm tắt ví dụ: việc gì, ai làm, khi nào.',
  about: 'Mục ví dụ để thử, không có thật.',
  title: 'Văn bản ví dụ',
  holder: 'Văn thư ví dụ',
  period: { from: '2019-01-01', to: '2022-12-31' },
  kind: 'union',
  level: 'province',
  by: [{ asWritten: 'Các cơ quan ví dụ' }],
  label: 'Số ví dụ',
  to: { asWritten: 'Cơ quan ví dụ' },
};

/** The text of a draft file with its questions answered, published as checked. */
export function fillGaps(text: string): string {
  const [head = '', front = '', ...body] = text.startsWith('---\n') ? text.split(/^---\n/m) : ['', text];
  const document = parseDocument(front);
  document.commentBefore = null;
  visit(document, {
    Pair: (_, pair) => {
      answer(pair, document);
    },
  });
  const answered = dropQuestions(document.toString({ lineWidth: 120 }));
  return body.length === 0 ? answered : `${head}---\n${answered}---\n${body.join('---\n')}`;
}

/** Lines that still ask. */
export function gapsIn(text: string): string[] {
  return text.split('\n').filter((line) => line.includes('# HỎI'));
}

function answer(pair: Pair, document: Document): void {
  const key = isScalar(pair.key) ? String(pair.key.value) : '';
  const isEmpty =
    (isScalar(pair.value) && pair.value.value === null) || (isSeq(pair.value) && pair.value.items.length === 0);
  if (isPair(pair) && isEmpty && key in ANSWERS) pair.value = document.createNode(ANSWERS[key]);
  if (key === 'against') pair.value = document.createNode('Bản ví dụ của văn thư');
  if (key === 'status') pair.value = document.createNode('published');
}

function dropQuestions(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*#/.test(line))
    .join('\n');
}
