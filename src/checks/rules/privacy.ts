import type { List, RootContent, Table } from 'mdast';
import { wordsOf } from '../../body/text.ts';
import type { Fault } from '../../source/fault.ts';
import type { Content, Entry } from '../../source/load.ts';
import { bodyOf, lineOfNode, nodesOf } from '../bodies.ts';
import { allEntries, faultAt, faultInBody, textsOf } from '../entries.ts';

/** Fields made to hold a public telephone number, or an address in which digits mean something else. */
const PUBLIC_FIELDS =
  /^(?:hotlines\.\d+\.(?:asWritten|current\.number)|discrepancies\.\d+\..*)$|(?:^|\.)(?:url|contentUrl|file|archive)$/;
const MOBILE = /(?<![\d./-])(?:\+84|0)[ .-]?[35789]\d(?:[ .-]?\d){7}(?!\d)/;
const NAMED_NUMBER =
  /(?:CCCD|CMND|CMT|căn cước|chứng minh nhân dân|chứng minh thư|định danh cá nhân|hộ chiếu|mã số bảo hiểm)[^\d.;]{0,30}(\d[\d .]{7,17}\d|[A-Z]\d{7,8})/iu;
/** Twelve digits in a row: province of birth 001–096, century and sex, year, and six more (Nghị định 137/2015/NĐ-CP). */
const IDENTITY = /(?<![\d./,-])0\d{2}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}(?![\d./,-])|(?<![\d./,-])\d{9}(?![\d./,-])/;
const BORN = /(?:cháu|em|bé|trẻ|học sinh)\s+\p{Lu}\p{Ll}*(?:\s+\p{Lu}\p{Ll}*){1,3}[^.;]{0,20}\bsinh (?:năm|ngày)/iu;
const SURNAMES =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đinh|Trịnh|Trương|Mai|Cao|Lâm|Hà|Tô|Thái|Điểu|Thị|Lương|Chu|Tạ|Vương';
const NAME = new RegExp(
  String.raw`^(?:(?:ông|bà|anh|chị|em|cháu|bé|cô|chú)\s+)?(?:${SURNAMES})(?:\s+\p{Lu}\p{Ll}*){1,3}(?=$|\s*[,;:(–-]|\s+sinh\b)`,
  'iu',
);
/** So many names below each other are a list of persons. */
const LIST_OF_NAMES = 4;

/** Private telephone numbers, numbers of identity papers, children with their birth, and lists of persons. */
export function judgePrivacy(content: Content): Fault[] {
  return allEntries(content).flatMap(judgeEntry);
}

function judgeEntry(entry: Entry): Fault[] {
  const inData = textsOf(entry.data)
    .filter(({ path }) => !PUBLIC_FIELDS.test(path.join('.')))
    .flatMap(({ path, value }) => explain(value).map((message) => faultAt(entry, path, message)));
  const lists = Object.entries(entry.data).flatMap(([field, value]) =>
    Array.isArray(value) && value.filter((item) => typeof item === 'string' && NAME.test(item)).length >= LIST_OF_NAMES
      ? [faultAt(entry, [field], NAMES)]
      : [],
  );
  const nodes = nodesOf(bodyOf(entry).tree);
  const inBody = nodes.flatMap((node) =>
    explain(textOf(node)).map((message) => faultInBody(entry, lineOfNode(node), message)),
  );
  const bodyLists = nodes.flatMap((node) =>
    countNames(node) >= LIST_OF_NAMES ? [faultInBody(entry, lineOfNode(node), NAMES)] : [],
  );
  return [...inData, ...lists, ...inBody, ...bodyLists];
}

const NAMES = 'trông như danh sách tên người. Không đăng tên người không giữ việc công; viết số người, hoặc bỏ.';

function explain(text: string): string[] {
  const mobile = MOBILE.exec(text)?.[0];
  const paper = (NAMED_NUMBER.exec(text)?.[1] ?? (mobile === undefined ? IDENTITY.exec(text)?.[0] : undefined))?.trim();
  return [
    ...(mobile === undefined
      ? []
      : [
          `"${mobile}" là số di động, có thể của riêng một người. Bỏ, hoặc ghi vào hotlines nếu văn bản công bố số này.`,
        ]),
    ...(paper === undefined ? [] : [`"${mask(paper)}" trông như số giấy tờ của một người. Bỏ số này.`]),
    ...(BORN.test(text) ? ['có tên và năm sinh của một đứa trẻ. Bỏ tên, hoặc bỏ năm sinh.'] : []),
  ];
}

/** A report that is kept by CI must not repeat what it found. */
function mask(number: string): string {
  return `${number.slice(0, 3)}…`;
}

function textOf(node: RootContent): string {
  return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? node.value : '';
}

function countNames(node: RootContent): number {
  if (node.type !== 'list' && node.type !== 'table') return 0;
  return rowsOf(node).filter((words) => NAME.test(words)).length;
}

/** Items of a list; of a table the cell of each row that holds a name, if one does. */
function rowsOf(node: List | Table): string[] {
  const show = (child: RootContent) => wordsOf(child, { hotline: (id) => id, slogan: () => '' }).trim();
  if (node.type === 'list') return node.children.map(show);
  return node.children.map((row) => row.children.map(show).find((cell) => NAME.test(cell)) ?? '');
}
