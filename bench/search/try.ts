/** Looks at queries one by one while tuning: node bench/search/try.ts [--aside] [--made N] [TEXT]. */
import { openMemoryIndex } from '../../tests/search/judge/memory-index.ts';
import { judge, tally } from '../../tests/search/judge/judge.ts';
import { readQueries } from '../../tests/search/judge/queries.ts';
import { ANSWERS, readGlossaryFile, readPages } from '../../tests/search/judge/read-pages.ts';
import { search } from '../../src/search/engine/search.ts';
import { makeDocuments } from '../corpus.ts';

const args = process.argv.slice(2);
const made = args.includes('--made') ? Number(args[args.indexOf('--made') + 1]) : 0;
const set = args.includes('--aside') ? 'aside' : 'tuned';
const text = args.find((arg, index) => !arg.startsWith('--') && args[index - 1] !== '--made');
const documents = [...(await readPages()), ...makeDocuments(made)];
console.time('index');
const { store, figures, bytesRead } = await openMemoryIndex({
  documents,
  glossary: await readGlossaryFile(),
  answers: ANSWERS,
});
console.timeEnd('index');
console.log(figures);
if (text !== undefined) {
  const response = await search(store, { text, filters: {}, limit: 8, finished: false });
  console.log(response.sure, response.suggestion, response.total, response.answers);
  for (const result of response.results)
    console.log(
      result.url,
      result.sections.map((section) => section.url.split('#')[1] ?? ''),
      result.sections[0]?.excerpt.map((piece) => (piece.found ? `[${piece.text}]` : piece.text)).join(''),
    );
} else {
  const verdicts = [];
  for (const query of await readQueries()) {
    const response = await search(store, { text: query.text, filters: {}, limit: 10, finished: query.kind !== 'godo' });
    const verdict = judge(query, { urls: response.results.map(({ url }) => url), shown: '', doubts: !response.sure });
    verdicts.push(verdict);
    if (
      query.set === set &&
      (set === 'tuned' || args.includes('--show')) &&
      (((verdict.rank ?? 9) > 1 && query.wanted.length > 0) || !verdict.honest)
    ) {
      console.log(
        query.kind,
        '|',
        query.text,
        '|',
        verdict.rank,
        verdict.honest ? '' : 'DISHONEST',
        response.suggestion ?? '',
        '|',
        response.results
          .slice(0, 3)
          .map(({ url, sections }) => sections[0]?.url ?? url)
          .join(' '),
      );
    }
  }
  for (const name of ['tuned', 'aside']) console.log(name, tally(verdicts.filter(({ query }) => query.set === name)));
  console.log('bytes', bytesRead());
}
