/**
 * Search in figures: Pagefind as it comes and ours, in one run, in a real browser.
 *   node bench/search/main.ts [PLANS …]      default: 0 and 1000 made plans beside the pages of the site
 */
import { chromium, type Browser, type Page } from 'playwright-core';
import { judge, tally, type Figures, type Verdict } from '../../tests/search/judge/judge.ts';
import { readQueries, type JudgedQuery } from '../../tests/search/judge/queries.ts';
import { ANSWERS, readGlossaryFile, readPages } from '../../tests/search/judge/read-pages.ts';
import { makeDocuments } from '../corpus.ts';
import { makeOurs, makePagefind, type Engine } from './engines.ts';
import { serve, type CountingServer } from './serve.ts';

const DELAY_MS = 200;
const COLD_TRIPS = 3;
/** Every how many queries one is asked in a fresh browser, which takes long. */
const COLD_EVERY = 8;

export async function benchSearch(plans: number[]): Promise<void> {
  const queries = await readQueries();
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  for (const count of plans) {
    const documents = [...(await readPages()), ...makeDocuments(count)];
    console.log(
      `\n${documents.length.toString()} pages, ${count.toString()} of them made plans, ${queries.length.toString()} queries`,
    );
    for (const engine of [
      await makePagefind(documents),
      await makeOurs(documents, await readGlossaryFile(), ANSWERS),
    ]) {
      await measure(engine, queries, browser);
    }
  }
  await browser.close();
}

async function measure(engine: Engine, queries: JudgedQuery[], browser: Browser): Promise<void> {
  const server = await serve();
  for (const [path, bytes] of engine.files) server.files.set(path, bytes);
  const page = await open(browser, server);
  const verdicts: Verdict[] = [];
  const times: number[] = [];
  for (const query of queries) {
    const { urls, doubts, ms } = await ask(page, engine, query);
    verdicts.push(judge(query, { urls, shown: '', doubts }));
    times.push(ms);
  }
  await page.context().close();
  server.count();
  const bytes: number[] = [];
  for (const query of queries.filter((_, index) => index % COLD_EVERY === 0)) {
    const cold = await open(browser, server);
    await ask(cold, engine, query);
    await cold.context().close();
    bytes.push(server.count().bytes);
  }
  server.delay(DELAY_MS);
  const trips: number[] = [];
  for (const query of queries.slice(0, COLD_TRIPS)) {
    const cold = await open(browser, server);
    trips.push((await ask(cold, engine, query)).ms / DELAY_MS);
    await cold.context().close();
  }
  server.close();
  console.log(`  ${engine.name}`);
  for (const set of ['tuned', 'aside'] as const) line(set, tally(verdicts.filter(({ query }) => query.set === set)));
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  console.log(`    by kind, hits at 1: ${kinds.map((kind) => kindLine(kind, verdicts)).join(' · ')}`);
  console.log(
    `    first answer on the wire: median ${kb(middle(bytes))} KB, most ${kb(Math.max(...bytes))} KB; trips in a row ${Math.floor(middle(trips)).toString()}`,
  );
  console.log(
    `    a query in a warm page: median ${middle(times).toFixed(0)} ms, most ${Math.max(...times.slice(1)).toFixed(0)} ms; index made in ${engine.indexSeconds.toFixed(1)} s, ${engine.files.size.toString()} files`,
  );
}

async function open(browser: Browser, server: CountingServer): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(server.url);
  return page;
}

async function ask(page: Page, { script }: Engine, { text, kind }: JudgedQuery) {
  return page.evaluate(
    async ([body, asked, finished]) => {
      const AsyncFunction = (async () => Promise.resolve()).constructor as new (
        ...parts: string[]
      ) => (text: string, finished: boolean) => Promise<{ urls: string[]; doubts: boolean }>;
      const started = performance.now();
      const given = await new AsyncFunction('text', 'finished', body)(asked, finished);
      return { ...given, ms: performance.now() - started };
    },
    [script, text, kind !== 'godo'] as const,
  );
}

function line(set: string, { count, first, five, reciprocal, empty, dishonest }: Figures): void {
  console.log(
    `    ${set.padEnd(6)} ${count.toString()} queries  success@1 ${first.toFixed(3)}  success@5 ${five.toFixed(3)}  MRR ${reciprocal.toFixed(3)}  empty ${empty.toString()}  wrong about being sure ${dishonest.toString()}`,
  );
}

function kindLine(kind: string, verdicts: readonly Verdict[]): string {
  const own = verdicts.filter(({ query }) => query.kind === kind && query.wanted.length > 0);
  return own.length === 0
    ? `${kind} –`
    : `${kind} ${own.filter(({ rank }) => rank === 1).length.toString()}/${own.length.toString()}`;
}

const kb = (bytes: number): string => (bytes / 1000).toFixed(0);
const middle = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

if (import.meta.main) {
  const plans = process.argv
    .slice(2)
    .map(Number)
    .filter((count) => count >= 0);
  await benchSearch(plans.length > 0 ? plans : [0, 1000]);
}
