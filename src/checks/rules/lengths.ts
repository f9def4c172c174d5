import { sectionsOf, type ElementWords } from '../../body/text.ts';
import type { Fault } from '../../source/fault.ts';
import type { Content, Entry } from '../../source/load.ts';
import { judgeScript, sayHotline, writeScript } from '../../spoken/script.ts';
import { bodyFactsOf, bodyOf } from '../bodies.ts';
import { faultAt, findingAbout } from '../entries.ts';

/** What two sides of A4, folded in three, hold in letters that can be read. */
const LEAFLET_LETTERS = 4000;

/** Scripts that cannot be read aloud in their slot, and leaflets that no sheet holds. */
export function judgeLengths(content: Content): Fault[] {
  const words = wordsIn(content);
  return [
    ...content.entries.broadcasts.flatMap((each) => judgeBroadcast(words, each)),
    ...content.entries.leaflets.flatMap((each) => judgeLeaflet(words, each)),
  ];
}

function judgeBroadcast(words: ElementWords, broadcast: Entry<'broadcasts'>): Fault[] {
  return findingAbout(broadcast, 'length', saidIn(words, broadcast), () => {
    const script = writeScript({ body: bodyOf(broadcast).tree, lang: broadcast.data.lang, words });
    return judgeScript(script, broadcast.data.slotSeconds).map(({ message, fix }) =>
      faultAt(broadcast, ['slotSeconds'], `${message} ${fix}`),
    );
  });
}

function judgeLeaflet(words: ElementWords, leaflet: Entry<'leaflets'>): Fault[] {
  const letters = findingAbout(
    leaflet,
    'length',
    saidIn(words, leaflet),
    () =>
      sectionsOf(bodyOf(leaflet).tree, words)
        .flatMap((section) => [section.heading ?? '', ...section.paragraphs])
        .join('\n').length,
  );
  if (letters <= LEAFLET_LETTERS) return [];
  return [
    faultAt(leaflet, [], `tờ rơi có ${letters} ký tự, không vừa một tờ A4 gấp ba. Nhiều nhất ${LEAFLET_LETTERS}.`),
  ];
}

/** What the elements of this body say. */
function saidIn(words: ElementWords, entry: Entry): string {
  const said = bodyFactsOf(entry).elements.map(({ name, attributes: { id = '' } }) =>
    name === 'Hotline' ? words.hotline(id) : name === 'Slogan' ? words.slogan(id) : '',
  );
  return said.filter(Boolean).join('\n');
}

/** What the elements of a body say: the number to call by its name, the slogan in its words. */
function wordsIn(content: Content): ElementWords {
  const slogans = new Map(content.entries.slogans.map((slogan) => [slogan.id, slogan.data.text]));
  const hotlines = new Map(content.singles.site.data?.hotlines.map((line) => [line.id, line]));
  return {
    hotline: (id) => {
      const line = hotlines.get(id);
      return line ? sayHotline(line.label, line.number) : id;
    },
    slogan: (id) => slogans.get(id) ?? id,
  };
}
