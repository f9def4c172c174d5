// The body as a tree: each numbered part holds the parts and paragraphs below it.
import type { Block, Table } from '../blocks.ts';
import { BODY_NAME, nameLength } from '../form/agencies.ts';
import { readMarker } from '../form/markers.ts';

export interface Section {
  /** Mark as written: "III.", "1.", "a/", "-"; "" for a plain paragraph. */
  label: string;
  rank: number;
  text: string;
  line: number;
  parts: Section[];
  tables: Table[];
  parent: Section | null;
}

const PLAIN = 20;
const NESTED_RANK = 7.5;
/** Lettered parts; I, V and X are numbers. */
const CAPITAL = /^[A-HJ-UWYZ]\s?[.)]$/;
/** "Thời gian: …" below a task belongs to it, whatever mark it carries. */
const PROPERTY = /^(?:thời gian|thời hạn|cơ quan|đơn vị|sản phẩm|kết quả|địa điểm|kinh phí|hoàn thành)[^:]{0,30}:/i;

/** Builds the tree; a number inside "Phụ lục" counts from its own heading. */
export function toSections(blocks: readonly Block[]): Section {
  const root: Section = { label: '', rank: -1, text: '', line: 0, parts: [], tables: [], parent: null };
  let open = root;
  const lists: NestedList[] = [];
  const capitalRank = rankOfCapitals(blocks);
  for (const block of blocks) {
    if (block.kind === 'table') {
      open.tables.push(block);
      continue;
    }
    const marker = readMarker(block.text) ?? readUnmarked(block.text);
    const section: Section = {
      label: marker?.label ?? '',
      rank: marker?.rank ?? PLAIN,
      text: marker?.text ?? block.text,
      line: block.line,
      parts: [],
      tables: [],
      parent: null,
    };
    if (CAPITAL.test(section.label)) section.rank = capitalRank;
    section.rank = nestedRank(section, open, lists);
    let parent = open;
    while (parent.parent && parent.rank >= section.rank) parent = parent.parent;
    if (section.rank === NESTED_RANK) parent = lists.at(-1)?.opener ?? parent;
    if (section.rank === PLAIN && isFarewell(block.text)) parent = root;
    section.parent = parent;
    parent.parts.push(section);
    if (section.rank !== PLAIN && !PROPERTY.test(section.text)) open = section;
    else if (section.rank === PLAIN && parent === root) open = root;
  }
  return root;
}

/** "A." stands above "I." where it comes first, else below it. */
function rankOfCapitals(blocks: readonly Block[]): number {
  const labels = blocks.map((block) => (block.kind === 'line' ? readMarker(block.text) : null));
  const first = labels.find((marker) => marker?.rank === 1);
  return first && CAPITAL.test(first.label) ? 0.7 : 1.5;
}

/** Every part below, in reading order. */
export function allParts(section: Section): Section[] {
  return section.parts.flatMap((part) => [part, ...allParts(part)]);
}

/** Cuts a text where `mark` (a global pattern) stands outside brackets; what is in brackets stays in its sentence. */
export function splitOutside(text: string, mark: RegExp): string[] {
  const bare = text.replace(/\([^()]*\)/g, (aside) => `(${'·'.repeat(Math.max(0, aside.length - 2))})`);
  const parts: string[] = [];
  let start = 0;
  for (const match of bare.matchAll(mark)) {
    parts.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, text.slice(start)];
}

/** Where a part stands, as offices cite it: "III.1.b". */
export function placeOf(section: Section): string {
  const labels: string[] = [];
  for (let at = section; at.parent; at = at.parent) {
    const label = at.label.replace(/[.)/:\s–-]+$/, '');
    if (label && at.rank < 8) labels.unshift(label);
  }
  return labels
    .map((label, at) =>
      /^\d+\./.test(label)
        ? label
            .split('.')
            .slice(labels[at - 1] === label.split('.')[0] ? 1 : 0)
            .join('.')
        : label,
    )
    .join('.');
}

/** Words of a part and of all below it. */
export function fullText(section: Section): string {
  return [section.text, ...section.parts.map(fullText)].join('\n');
}

/** Headings without a mark: an annex, a line in capitals, and a body's bare name (numbers that Word counted are lost in .doc). */
function readUnmarked(text: string): { rank: number; label: string; text: string } | null {
  if (/^PHỤ LỤC(?:\s|$)/u.test(text)) return { rank: 0, label: '', text };
  if (/\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && text.length > 8 && text.length < 200)
    return { rank: 0.5, label: '', text };
  const named = text.replace(/^(?:đề nghị|yêu cầu|giao)\s+/iu, '');
  if (
    BODY_NAME.test(named) &&
    text.length < 150 &&
    !/[.;:,]/.test(text.slice(-1)) &&
    nameLength(named) === named.length
  )
    return { rank: 15, label: '', text };
  return null;
}

/** "Trên đây là Kế hoạch …" belongs to no numbered part, whichever part stands last. */
function isFarewell(text: string): boolean {
  return (
    /\.\/\.?\s*$/.test(text) ||
    /^(?:trên đây là|căn cứ (?:vào )?(?:các )?(?:nội dung|kế hoạch|nhiệm vụ|chức năng)|trong quá trình (?:triển khai|tổ chức|thực hiện)|yêu cầu (?:các|thủ trưởng)|đề nghị (?:các|thủ trưởng)|nhận được (?:kế hoạch|công văn|văn bản)|quá trình (?:triển khai|thực hiện)|(?:ủy|uỷ) ban nhân dân \p{L}+(?: \p{Lu}\p{L}+)* yêu cầu)/iu.test(
      text,
    )
  );
}

/** A list that starts at 1 again inside a part of the same kind: "2. … các khẩu hiệu sau:" and below it "1. …", "2. …". */
interface NestedList {
  holder: Section;
  /** The part whose colon opens the list. */
  opener: Section;
  next: number;
}

function nestedRank(section: Section, open: Section, lists: NestedList[]): number {
  if (section.rank !== 3) {
    if (section.rank < 3) lists.length = 0;
    return section.rank;
  }
  const number = Number.parseInt(section.label, 10);
  const list = lists.at(-1);
  let holder: Section | null = open;
  while (holder && holder.rank !== 3) holder = holder.parent;
  const goesOn = list?.next === number;
  const isOuter = list !== undefined && number === Number.parseInt(list.holder.label, 10) + 1;
  if (list && goesOn && !(isOuter && !/[.;!?,”"]$/.test(section.text))) {
    list.next++;
    return NESTED_RANK;
  }
  lists.length = 0;
  const last = holder ? (allParts(holder).at(-1) ?? holder) : null;
  if (!holder || !last || number !== 1 || !last.text.endsWith(':')) return section.rank;
  lists.push({ holder, opener: last, next: 2 });
  return NESTED_RANK;
}
