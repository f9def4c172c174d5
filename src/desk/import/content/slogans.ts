// Wording for banners: quoted after "khẩu hiệu", "băng rôn", "với nội dung" or under a heading "Chủ đề".
// Names of programmes and of the Day, sayings and titles stand in quotes too, and are no slogans.
import type { Notes } from '../notes.ts';
import { allParts, fullText, type Section } from './sections.ts';

export interface FoundSlogan {
  text: string;
  section: Section;
}

const QUOTE = /[“"«]([^“”"«»]{6,220})[”"»]/gu;
const BANNER = /khẩu hiệu|băng[\s-]?rôn|băng[\s-]?zôn|biểu ngữ|banner|pa[\s-]?nô|áp phích|phướn|thông điệp|slogan/iu;
const THEME = /(?:chủ đề|với thông điệp|thông điệp)/iu;
const NAMES =
  /(?:đề án|chương trình|phong trào|cuộc vận động|dự án|mô hình|kế hoạch|truyền thống|tinh thần|danh hiệu|giải thưởng|hội thi|cuộc thi|hội nghị|hội thảo|tọa đàm|toạ đàm|lễ|tuyên truyền về|kỷ niệm|hưởng ứng|tháng|ngày hội|bộ phim|bài|cuốn|tờ|chuyên mục|chuyên đề|quỹ|câu lạc bộ|công trình|câu tục ngữ|phương châm|đạo lý|nghề|khái niệm|cụm từ|gọi là|viết tắt là|hoạt động kỷ niệm|gọi tắt|tên|đêm|ngân hàng|chiến dịch|trong|nghĩa cử|nếp sống|nguyên tắc|sau đây)\s*:?\s*$/iu;
const DAY_NAME = /^(?:ngày|tháng|tuần(?: lễ)?|năm)\s[^!]*$/iu;
const EMPTY_LIST = /(?:khẩu hiệu|băng[\s-]?rôn)[^:]{0,80}:\s*$/iu;

/** Slogans in the order of the document, each once; a theme without a banner is asked for. */
export function readSlogans(root: Section, notes: Notes): FoundSlogan[] {
  const slogans: FoundSlogan[] = [];
  const add = (text: string, section: Section): void => {
    const plain = text
      .replace(/\s+/g, ' ')
      .replace(/[;,.\s]+$/, '')
      .replace(/^[“"«]([^“”"«»]*)[”"»]$/u, '$1')
      .trim();
    if (!slogans.some((one) => sameWords(one.text, plain))) slogans.push({ text: plain, section });
  };
  const parts = allParts(root);
  parts.forEach((section, at) => {
    const context = [section.parent?.text ?? '', parts[at - 1]?.text ?? ''];
    let sloganEnd = -1;
    for (const match of section.text.matchAll(QUOTE)) {
      const quoted = (match[1] ?? '').trim();
      const before = section.text.slice(Math.max(0, match.index - 160), match.index);
      const after = section.text.slice(match.index + match[0].length, match.index + match[0].length + 30);
      const alone =
        section.text.replace(/^[-–+•·\s]+/, '').startsWith(match[0].slice(0, 5)) &&
        section.text.length < match[0].length + 60;
      const goesOn = sloganEnd >= 0 && /^[\s;,.]*(?:và|hoặc)?\s*$/u.test(section.text.slice(sloganEnd, match.index));
      const kind = goesOn ? 'slogan' : classify(quoted, before, after, alone ? context : []);
      if (kind === 'slogan') sloganEnd = match.index + match[0].length;
      if (kind === 'slogan') add(quoted, section);
      else if (kind === 'theme') {
        add(quoted, section);
        notes.ask('slogans', `"${quoted}" là chủ đề. Có dùng làm khẩu hiệu treo, in không?`, section);
      } else if (kind === 'unsure') notes.ask('slogans', `"${quoted}" có phải là khẩu hiệu không?`, section);
    }
    const before = slogans.length;
    if (isSloganList(section)) for (const part of section.parts) if (isPlainSlogan(part.text)) add(part.text, part);
    if (
      isSloganHead(section) &&
      slogans.length === before &&
      !/[“"«]/.test(fullText(section)) &&
      !/[“"«]/.test(parts[at + 1]?.text ?? '')
    ) {
      const next = parts.slice(at + 1, at + 4).map(({ text }) => text);
      notes.ask('slogans', `Sau "${section.text}" không nhận ra khẩu hiệu nào. Câu nào dưới đây là khẩu hiệu?`, {
        text: next.join(' / '),
        line: section.line,
      });
    }
  });
  for (const section of [root, ...parts])
    for (const cell of section.tables.flatMap(({ rows }) => rows.flat()))
      for (const match of cell.matchAll(QUOTE))
        if (
          classify(match[1] ?? '', cell.slice(0, match.index), cell.slice(match.index + match[0].length), []) ===
          'slogan'
        )
          add(match[1] ?? '', section);
  return slogans;
}

function classify(
  quoted: string,
  before: string,
  after: string,
  above: string[],
): 'slogan' | 'theme' | 'unsure' | 'other' {
  const named =
    DAY_NAME.test(quoted) &&
    (/^\s*(?:lần thứ|năm \d{4}|\d{4}|\(|hằng năm|hàng năm|\d+\/\d+)/iu.test(after) || quoted.split(/\s+/).length <= 7);
  if (named || NAMES.test(before)) return 'other';
  const clause = before.split(/[.;](?=\s)/).at(-1) ?? before;
  if (BANNER.test(clause)) return 'slogan';
  if (THEME.test(clause.slice(-60))) return 'theme';
  if (above.some((text) => BANNER.test(text) && /:\s*$|^[^:]{0,80}$/.test(text))) return 'slogan';
  if (above.some((text) => /chủ đề/iu.test(text) && text.length < 200)) return 'slogan';
  if (above.length > 0 && /[!]$|[-–,]/.test(quoted) && quoted.split(/\s+/).length >= 8) return 'unsure';
  return 'other';
}

/** "Khẩu hiệu tuyên truyền:" or an annex of that name, with one slogan an item and no quotes. */
function isSloganList(section: Section): boolean {
  return isSloganHead(section) && section.parts.length > 0;
}

function isSloganHead(section: Section): boolean {
  const isHead =
    EMPTY_LIST.test(section.text) ||
    (/^(?:\(?các |một số |nội dung )?khẩu hiệu/iu.test(section.text) && section.text.length < 120);
  return isHead;
}

function isPlainSlogan(text: string): boolean {
  const words = text.split(/\s+/).length;
  return (
    words >= 4 &&
    words <= 45 &&
    !/[:;]$/.test(text) &&
    !/^(?:thời gian|địa điểm|kích thước|treo|hình thức|số lượng|nội dung|cơ quan|đơn vị)/i.test(text) &&
    !/[“"].*[“"]/.test(text.slice(1, -1)) &&
    !/(?:tổ chức|thực hiện) treo/i.test(text)
  );
}

function sameWords(a: string, b: string): boolean {
  const fold = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
  return fold(a) === fold(b);
}
