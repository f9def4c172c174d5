/** Facts told above the results: numbers to call, the coming day, what an abbreviation stands for. */
import type { DirectAnswer } from '../document.ts';
import type { Glossary } from '../language/glossary.ts';
import { fold } from '../language/spelling.ts';
import { splitSyllables } from '../language/syllables.ts';
import { isSyllable } from '../../text/syllable.ts';
import type { Query } from '../query/query.ts';

/** Of several answers the one that speaks most of what was asked comes first. */
export function answersFor(
  text: string,
  query: Query,
  known: readonly DirectAnswer[],
  glossary: Glossary,
): DirectAnswer[] {
  const asked = new Set(query.words.filter(({ light }) => !light).map(({ folded }) => folded));
  const fitting = known
    .filter(({ asks }) => query.asks.includes(asks))
    .map((answer) => ({ answer, fits: countIn(answer, asked) }));
  return [...meaningsIn(text, query, glossary), ...fitting.sort((a, b) => b.fits - a.fits).map(({ answer }) => answer)];
}

function countIn({ title, note, words = '' }: DirectAnswer, asked: ReadonlySet<string>): number {
  const told = new Set(fold(`${title} ${note} ${words}`.toLowerCase()).split(/[^a-z0-9]+/));
  return [...asked].filter((word) => told.has(word)).length;
}

/** "ctxh là gì", or the abbreviation alone. */
function meaningsIn(text: string, { asks }: Query, glossary: Glossary): DirectAnswer[] {
  const row = splitSyllables(text.normalize('NFC'));
  if (!asks.includes('meaning') && row.length !== 1) return [];
  return row.flatMap(({ folded, text: word, written }): DirectAnswer[] => {
    const entry = glossary.entryOf(folded);
    if (!entry || (isSyllable(word) && written !== written.toUpperCase())) return [];
    const { short, long, explain = '' } = entry;
    return [{ asks: 'meaning', title: short, value: long.join(' / '), note: explain, url: null, dial: null }];
  });
}
