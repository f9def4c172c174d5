/** Words that ask instead of name: light in ranking, and what they ask for. */
import type { SearchKind } from '../document.ts';
import { fold, spellAlike } from './spelling.ts';

/** What a question wants beside pages. */
export type Asks = 'phone' | 'date' | 'meaning';

interface Wording {
  syllables: string[];
  folded: string[];
}

const wording = (phrase: string): Wording => {
  const syllables = phrase.split(' ').map(spellAlike);
  return { syllables, folded: syllables.map(fold) };
};
const wordings = (phrases: string): Wording[] =>
  phrases
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .map(wording)
    .sort((a, b) => b.folded.length - a.folded.length);

/** Question and function words. Longest first, since "làm gì" is one question and "làm" alone may be a word. */
export const LIGHT_WORDS = wordings(`
  là ngày mấy, là ngày nào, vào ngày nào, đến ngày nào, từ ngày nào, trước ngày nào, ngày mấy, ngày nào, hôm nào, thứ mấy
  đến bao giờ, đến khi nào, bao giờ, khi nào, lúc nào, mấy giờ, năm nào, tháng mấy, chừng nào
  bao nhiêu tiền, là bao nhiêu, bao nhiêu, mấy người, hết bao nhiêu
  lấy ở đâu, lấy đâu, nghĩa là gì, nghĩa gì, ở đâu, tại đâu, chỗ nào, nơi nào, đi đâu, làm gì, là gì, cái gì, gồm những gì, có gì, gì
  như thế nào, thế nào, ra sao, làm sao, vì sao, tại sao, bằng cách nào, hỏi ai, thì hỏi ai, hỏi đâu, hỏi ở đâu
  cho hỏi, xin hỏi, cho tôi biết, cho tôi, tôi muốn, muốn, tìm kiếm, tìm, xem, cần biết, tôi, mình
  chịu trách nhiệm, có trách nhiệm, phụ trách, phải làm, phải nộp, ai làm, ai, được không, có được, để được, được
  còn không, hay không, mới nhất, gồm những, những, các, của, cho, về, và, nào, mấy, thì, mà, là, bị, với, tại, trong, trên, xin, để, ở, cần, như, theo
  hôm nay, ngày mai, hôm qua, hiện nay, ngày nay, năm nay, bây giờ, lên, xuống, lại, nữa, cũng, rồi, nên, đều, chỉ
  có, không, đến, từ, làm, ra, vào, này, đó, hay, hoặc, do, đã, sẽ, đang, phải, đi, thuộc, đối với, nhằm, khi, nhé, ạ, vậy, thế
`);

/** One-syllable light words which, typed without marks, are never anything else worth keeping. */
export const SURELY_LIGHT = new Set('cua cac nhung nao thi ma voi duoc ve va la gi ai cho o'.split(' '));

/** What people type who need help at once: the numbers to call stand above the results, the page of help before others. */
const DANGER =
  'bị xâm hại, xâm hại, bị đánh, đánh vợ, đánh chồng, đánh con, chồng đánh, người nhà đánh, đánh đập, bạo hành, bạo lực gia đình, hành hạ, hiếp dâm, dâm ô, bị đe dọa, bị lạm dụng, bắt cóc, tự tử';

/** Words that name a kind of page: "băng rôn treo đến ngày nào" lifts slogans. */
const KIND_WORDS: [string, SearchKind][] = [
  ['kế hoạch, đề án, ai phải, ai làm, ai lo, ai chủ trì, ai phụ trách, ai tổng hợp, cơ quan nào, đơn vị nào', 'plan'],
  ['khẩu hiệu, băng rôn, biểu ngữ, áp phích, banner, slogan, chủ đề, phướn', 'slogan'],
  ['sự kiện, lễ kỷ niệm, tọa đàm', 'event'],
  ['tờ rơi, tờ gấp, sổ tay, cẩm nang, leaflet', 'leaflet'],
  ['phát thanh, bài đọc, loa, truyền thanh', 'broadcast'],
  ['tin bài, bài viết, tin tức, nghĩa là gì, nghĩa gì, là gì, viết tắt của, vì sao, tại sao', 'article'],
  ['thế nào, làm sao, cách, hướng dẫn', 'page'],
  ['sở, phòng, ban, đơn vị, cơ quan, ủy ban', 'agency'],
  ['quyết định, thông tư, công văn, nghị định, luật, văn bản, thông tư liên tịch, tờ trình', 'law'],
  [
    `trợ giúp, gọi ai, gọi số nào, hỏi ai, tìm ai, nhờ ai, gặp ai, đường dây nóng, tổng đài, hotline, cầu cứu, ${DANGER}`,
    'help',
  ],
];
export const KINDS_NAMED = KIND_WORDS.flatMap(([phrases, kind]) =>
  wordings(phrases).map((words) => ({ words, kind })),
).sort((a, b) => b.words.folded.length - a.words.folded.length);

const ASKING_WORDS: [string, Asks][] = [
  [
    `đường dây nóng, hotline, tổng đài, số điện thoại, điện thoại, gọi số, gọi ai, gọi cho ai, gọi đâu, gọi ở đâu, số nào, cầu cứu, ${DANGER}`,
    'phone',
  ],
  ['khi nào, bao giờ, ngày nào, ngày mấy, lúc nào, hôm nào, tháng mấy, thứ mấy, chừng nào, lịch', 'date'],
  ['là gì, là cái gì, nghĩa gì, viết tắt', 'meaning'],
];
export const ASKED_FOR = ASKING_WORDS.flatMap(([phrases, asks]) => wordings(phrases).map((words) => ({ words, asks })));

/** The kind of page a number is asked for with: "kh 87" is a plan, "qđ 32" a legal document. */
export function kindOfCode(code: string): SearchKind | null {
  const type = /^#([a-z]+)\d/.exec(code)?.[1] ?? '';
  if (type === 'kh' || type === 'da') return 'plan';
  return ['qd', 'nq', 'nd', 'tt', 'ttlt', 'ttr', 'cv', 'ct', 'luat'].includes(type) ? 'law' : null;
}

/** Places where a wording stands in a row of words; marks count only when the writer types them. */
export function findWording(
  row: readonly { text: string; folded: string }[],
  wanted: Wording,
  marked: boolean,
): number[] {
  const starts: number[] = [];
  for (let at = 0; at + wanted.folded.length <= row.length; at++) {
    const stands = wanted.folded.every((folded, step) => {
      const word = row[at + step];
      return word?.folded === folded && (!marked || word.text === wanted.syllables[step]);
    });
    if (stands) starts.push(at);
  }
  return starts;
}
