import { search } from '../../../src/search/engine/search.ts';
import type { Store } from '../../../src/search/engine/store.ts';
import { judge, type Verdict } from './judge.ts';
import type { JudgedQuery } from './queries.ts';

/** Asks ours and judges what it gave. */
export async function askAndJudge(store: Store, query: JudgedQuery): Promise<Verdict> {
  const { results, sure } = await search(store, {
    text: query.text,
    filters: {},
    limit: 10,
    finished: query.kind !== 'godo',
  });
  const shown = results.map(({ title, sections: [best] }) =>
    [...title, ...(best?.heading ?? []), ...(best?.excerpt ?? [])].map(({ text }) => text).join(''),
  );
  return judge(query, { urls: results.map(({ url }) => url), shown, doubts: !sure });
}
