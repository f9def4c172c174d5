/** Looks at queries one by one while tuning: node bench/search/try.ts [--set aside] [--made N] [--show] [TEXT]. */
import { parseArgs } from 'node:util';
import { search } from '../../src/search/engine/search.ts';
import { askAndJudge } from '../../tests/search/judge/ask.ts';
import { tally } from '../../tests/search/judge/judge.ts';
import { openMemoryIndex } from '../../tests/search/judge/memory-index.ts';
import { readQueries, SETS } from '../../tests/search/judge/queries.ts';
import { readSite } from '../../tests/search/judge/site.ts';

const { values, positionals } = parseArgs({
  options: { set: { type: 'string', default: 'tuned' }, made: { type: 'string', default: '0' } },
  allowPositionals: true,
});
const { store } = await openMemoryIndex(readSite(Number(values.made)));
const [text] = positionals;

if (text === undefined) await tryAll();
else await tryOne(text);

async function tryOne(text: string): Promise<void> {
  const { sure, suggestion, total, answers, results } = await search(store, {
    text,
    filters: {},
    limit: 8,
    finished: true,
  });
  console.log({ sure, suggestion, total }, answers);
  for (const { url, sections } of results) {
    const [best] = sections;
    const anchors = sections.map((section) => section.url.split('#')[1] ?? '').join(' ');
    console.log(url, anchors, best?.excerpt.map((piece) => (piece.found ? `[${piece.text}]` : piece.text)).join(''));
  }
}

async function tryAll(): Promise<void> {
  const verdicts = [];
  for (const query of await readQueries()) verdicts.push(await askAndJudge(store, query));
  for (const { query, rank, honest, urls } of verdicts) {
    const missed = query.wanted.length > 0 && rank !== 1;
    if (query.set === values.set && (missed || !honest))
      console.log(query.kind, '|', query.text, '|', rank, honest ? '' : 'NOT HONEST', '|', urls.slice(0, 3).join(' '));
  }
  for (const set of SETS) console.log(set, JSON.stringify(tally(verdicts.filter(({ query }) => query.set === set))));
}
