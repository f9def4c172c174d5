// The article form for people who only have e-mail: public/bien-tap/mau-tin-bai.txt
import { readDay } from '../../text/day.ts';
import { toNfc } from '../../text/vietnamese.ts';

/** What a filled form says: flags for `npm run new -- article`, the text of the article, and what an editor should know. */
export interface MailForm {
  flags: Record<string, string>;
  body: string;
  warnings: string[];
}

const LABELS: Readonly<Record<string, string>> = {
  'TÊN BÀI': 'title',
  'LOẠI BÀI': 'kind',
  'NGƯỜI VIẾT': 'author',
  'ĐƠN VỊ': 'unit',
  'NGÀY VIẾT': 'written',
  'KẾ HOẠCH': 'plans',
  'TÓM TẮT': 'summary',
  'NGƯỜI ĐƯỢC NHẮC TÊN ĐÃ ĐỒNG Ý': 'agreed',
  'NỘI DUNG': 'body',
};
const KINDS: [pattern: RegExp, kind: string][] = [
  [/người tốt|việc tốt/i, 'people'],
  [/kinh nghiệm/i, 'experience'],
  [/giải thích/i, 'explainer'],
  [/tin/i, 'news'],
];
const LABEL = new RegExp(`^(${Object.keys(LABELS).join('|')})\\s*(?:\\([^)]*\\))?\\s*:(.*)$`);

/** Reads a filled form out of a letter; null when the letter is none. Marks of quoted mail ("> ") are taken off. */
export function readMailForm(letter: string): MailForm | null {
  const lines = toNfc(letter.replace(/^\uFEFF/, ''))
    .split(/\r?\n/)
    .map((line) => line.replace(/^(?:>\s?)+/, ''));
  const parts = new Map<string, string[]>();
  let current: string | undefined;
  for (const line of lines) {
    const [, label = '', rest = ''] = current === 'body' ? [] : (LABEL.exec(line.trim()) ?? []);
    const name = LABELS[label];
    if (name !== undefined) {
      current = name;
      parts.set(name, [rest.trim()]);
    } else if (current !== undefined) parts.get(current)?.push(line.trimEnd());
  }
  if (!parts.has('title') || !parts.has('body')) return null;
  const lineOf = (name: string) => (parts.get(name) ?? []).join(' ').replace(/\s+/g, ' ').trim();
  const kind = KINDS.find(([pattern]) => pattern.test(lineOf('kind')))?.[1];
  const plans = [...lineOf('plans').matchAll(/\/ke-hoach\/([a-z0-9-]+\/[a-z0-9-]+)/g)].map(([, id = '']) => id);
  const flags = {
    title: lineOf('title'),
    summary: lineOf('summary'),
    ...(kind !== undefined && { kind }),
    author: lineOf('author'),
    unit: lineOf('unit'),
    plans: plans.join(','),
  };
  return {
    flags: Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== '')),
    body: toMarkdown(parts.get('body') ?? []),
    warnings: warningsOf(lineOf('agreed'), lineOf('author'), lineOf('written'), lineOf('plans'), plans),
  };
}

function warningsOf(
  agreed: string,
  author: string,
  written: string,
  named: string,
  plans: readonly string[],
): string[] {
  return [
    ...(/^(?:rồi|đã|có)/i.test(agreed) ? [] : ['Chưa rõ người được nhắc tên đã đồng ý. Hỏi lại trước khi đăng.']),
    ...(author === '' ? ['Thư không ghi người viết.'] : []),
    ...(written !== '' && readDay(written) === null ? [`Không đọc được ngày viết "${written}".`] : []),
    ...(named !== '' && plans.length === 0
      ? [`Không thấy địa chỉ trang kế hoạch trong "${named}". Điền vào plans.`]
      : []),
  ];
}

/** Paragraphs as they were typed; what Markdown or MDX would take for code is plain text. */
function toMarkdown(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/[\\<{}]/g, '\\$&')
    .replace(/^(\s*)#(?!#)/gm, '$1##')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
