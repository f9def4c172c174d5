import { sectionsOf, attributeOf } from '../../body/text.ts';
import type { Fault } from '../../source/fault.ts';
import type { Content, Entry } from '../../source/load.ts';
import { SYLLABLES_PER_MINUTE } from '../../schemas/broadcast.ts';
import { countSyllables } from '../../text/vietnamese.ts';
import { bodyOf, nodesOf } from '../bodies.ts';
import { faultAt } from '../entries.ts';

/** What two sides of A4, folded in three, hold in letters that can be read. */
const LEAFLET_LETTERS = 4000;

/** Scripts that cannot be read aloud in their slot, and leaflets that no sheet holds. */
export function judgeLengths(content: Content): Fault[] {
  return [
    ...content.entries.broadcasts.flatMap((each) => judgeScript(content, each)),
    ...content.entries.leaflets.flatMap((each) => judgeLeaflet(content, each)),
  ];
}

function judgeScript(content: Content, script: Entry<'broadcasts'>): Fault[] {
  // Other languages are spoken at speeds of their own.
  if (script.data.lang !== 'vi') return [];
  const pauses = nodesOf(bodyOf(script).tree).flatMap((node) =>
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Pause'
      ? [Number(attributeOf(node, 'seconds'))]
      : [],
  );
  const syllables = countSyllables(wordsOf(content, script));
  const seconds = Math.ceil((syllables / SYLLABLES_PER_MINUTE) * 60) + pauses.reduce((all, each) => all + each, 0);
  if (seconds <= script.data.slotSeconds) return [];
  return [
    faultAt(
      script,
      ['slotSeconds'],
      `bài có ${syllables} tiếng, đọc mất chừng ${seconds} giây, dài hơn ${script.data.slotSeconds} giây dành cho bài. Viết ngắn lại, hoặc xin thêm giờ.`,
    ),
  ];
}

function judgeLeaflet(content: Content, leaflet: Entry<'leaflets'>): Fault[] {
  const letters = wordsOf(content, leaflet).length;
  if (letters <= LEAFLET_LETTERS) return [];
  return [
    faultAt(leaflet, [], `tờ rơi có ${letters} ký tự, không vừa một tờ A4 gấp ba. Nhiều nhất ${LEAFLET_LETTERS}.`),
  ];
}

function wordsOf(content: Content, entry: Entry): string {
  const slogans = new Map(content.entries.slogans.map((slogan) => [slogan.id, slogan.data.text]));
  return sectionsOf(bodyOf(entry).tree, { hotline: (id) => id, slogan: (id) => slogans.get(id) ?? '' })
    .flatMap((section) => [section.heading ?? '', ...section.paragraphs])
    .join('\n');
}
