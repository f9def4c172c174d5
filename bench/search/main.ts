/**
 * Search in figures: Pagefind as it comes and ours, in one run, in a real browser.
 *   npm run bench -- search [PLANS …]      default: 0 and 1000 made plans beside the pages of the site
 */
import { chromium, type Browser } from 'playwright-core';
import { getChromium, launchOptions } from '../../src/build/chromium.ts';
import { judge, tally, type Verdict } from '../../tests/search/judge/judge.ts';
import { readQueries, SETS, withAndWithoutMarks, type JudgedQuery } from '../../tests/search/judge/queries.ts';
import { readSite } from '../../tests/search/judge/site.ts';
import { makeOurs, makePagefind, type Engine } from './engines.ts';
import { serve, type CountingServer } from './serve.ts';
import { visit } from './visitor.ts';

const DELAY_MS = 200;
/** Every how many queries one is asked in a fresh browser, which takes long. */
const COLD_EVERY = 12;
const SLOW_QUERIES = 7;

export async function bench(): Promise<void> {
  const queries = await readQueries();
  const browser = await chromium.launch(launchOptions(getChromium()));
  try {
    for (const count of plansAsked()) {
      const input = readSite(count);
      console.log(`\n${input.documents.length} pages, ${count} of them made plans; ${queries.length} queries`);
      const pagefind = await measure(await makePagefind(input), queries, browser);
      const ours = await measure(await makeOurs(input), queries, browser);
      console.log(tellTable(pagefind, ours));
      console.log(tellKinds(queries, pagefind.verdicts, ours.verdicts));
    }
  } finally {
    await browser.close();
  }
}

interface Measured {
  verdicts: Verdict[];
  /** success@1 of the queries that are typed with marks, and of the same ones without. */
  marks: number[];
  bytes: number[];
  trips: number;
  slowMs: number[];
  ms: number[];
  cpuMs: number[];
  indexSeconds: number;
  files: number;
}

async function measure(engine: Engine, queries: readonly JudgedQuery[], browser: Browser): Promise<Measured> {
  const server = await serve();
  for (const [path, bytes] of engine.files) server.files.set(path, bytes);
  const warm = await visit(browser, server.url);
  const verdicts: Verdict[] = [];
  const asked = [];
  for (const query of queries) {
    const given = await warm.ask(engine, query);
    verdicts.push(judge(query, given));
    asked.push(given);
  }
  const both = withAndWithoutMarks(queries);
  const marks: number[] = [];
  for (const same of [both.with, both.without]) {
    const judged: Verdict[] = [];
    for (const query of same) judged.push(judge(query, await warm.ask(engine, query)));
    marks.push(tally(judged).first);
  }
  await warm.leave();
  const cold = queries.filter((_, index) => index % COLD_EVERY === 0);
  const { bytes, trips } = await askCold(engine, cold, browser, server);
  const slowMs = [];
  for (const query of cold.slice(0, SLOW_QUERIES)) {
    const visitor = await visit(browser, server.url, true);
    slowMs.push((await visitor.ask(engine, query)).ms);
    await visitor.leave();
  }
  server.close();
  const [, ...later] = asked;
  return {
    verdicts,
    marks,
    bytes,
    trips,
    slowMs,
    ms: later.map(({ ms }) => ms),
    cpuMs: later.map(({ cpuMs }) => cpuMs),
    indexSeconds: engine.indexSeconds,
    files: engine.files.size,
  };
}

/** Bytes of a first answer, and trips in a row: told from the time when every answer of the server waits. */
async function askCold(
  engine: Engine,
  queries: readonly JudgedQuery[],
  browser: Browser,
  server: CountingServer,
): Promise<{ bytes: number[]; trips: number }> {
  const bytes: number[] = [];
  const times: number[] = [];
  server.delay(DELAY_MS);
  for (const query of queries) {
    const visitor = await visit(browser, server.url);
    server.count();
    times.push((await visitor.ask(engine, query)).ms);
    bytes.push(server.count().bytes);
    await visitor.leave();
  }
  server.delay(0);
  return { bytes, trips: Math.floor(Math.min(...times) / DELAY_MS) };
}

function tellTable(pagefind: Measured, ours: Measured): string {
  const rows: [string, (measured: Measured) => string][] = SETS.flatMap((set) => {
    const figures = ({ verdicts }: Measured) => tally(verdicts.filter(({ query }) => query.set === set));
    return [
      [`success@1, ${set}`, (each) => figures(each).first.toFixed(3)],
      [`success@5, ${set}`, (each) => figures(each).five.toFixed(3)],
      [`MRR, ${set}`, (each) => figures(each).reciprocal.toFixed(3)],
      [`empty, ${set}`, (each) => `${figures(each).empty} of ${figures(each).count}`],
    ] satisfies [string, (measured: Measured) => string][];
  });
  rows.push(
    ['success@1 with / without marks', ({ marks }) => marks.map((each) => each.toFixed(3)).join(' / ')],
    ['needless doubt / answered boldly', ({ verdicts }) => `${tally(verdicts).doubted} / ${tally(verdicts).boasted}`],
    ['first answer, KB, median / most', ({ bytes }) => `${kb(middle(bytes))} / ${kb(Math.max(...bytes))}`],
    ['trips in a row', ({ trips }) => trips.toString()],
    ['first answer, slow 4G, CPU / 4, s', ({ slowMs }) => (middle(slowMs) / 1000).toFixed(2)],
    [
      'warm query, ms of CPU, half / 95 % / all',
      ({ cpuMs }) => [0.5, 0.95, 1].map((share) => within(cpuMs, share).toFixed(0)).join(' / '),
    ],
    [
      'warm query, ms by the clock',
      ({ ms }) => [0.5, 0.95, 1].map((share) => within(ms, share).toFixed(0)).join(' / '),
    ],
    ['index made in, s; files', ({ indexSeconds, files }) => `${indexSeconds.toFixed(1)}; ${files}`],
  );
  const lines = rows.map(
    ([name, tell]) => `${name.padEnd(38)}${tell(pagefind).padStart(20)}${tell(ours).padStart(16)}`,
  );
  const ratio = middle(ours.slowMs) / middle(pagefind.slowMs);
  return [
    `${''.padEnd(38)}${'Pagefind as it comes'.padStart(20)}${'ours'.padStart(16)}`,
    ...lines,
    `slow first answer, ours as a share of Pagefind's: ${ratio.toFixed(2)}`,
  ].join('\n');
}

function tellKinds(queries: readonly JudgedQuery[], pagefind: readonly Verdict[], ours: readonly Verdict[]): string {
  const kinds = [...new Set(queries.filter(({ wanted }) => wanted.length > 0).map(({ kind }) => kind))];
  const hits = (verdicts: readonly Verdict[], kind: string): number =>
    verdicts.filter(({ query, rank }) => query.kind === kind && rank === 1).length;
  const told = kinds.map((kind) => {
    const count = queries.filter((query) => query.kind === kind && query.wanted.length > 0).length;
    return `${kind} ${hits(pagefind, kind)} → ${hits(ours, kind)} of ${count}`;
  });
  return `first by kind: ${told.join(' · ')}`;
}

function plansAsked(): number[] {
  const plans = process.argv.slice(2).filter((each) => /^\d+$/.test(each));
  return plans.length > 0 ? plans.map(Number) : [0, 1000];
}

const kb = (bytes: number): string => (bytes / 1000).toFixed(0);
/** The number that this share of them does not exceed. */
const within = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * share) - 1] ?? 0;
const middle = (numbers: readonly number[]): number => within(numbers, 0.5);
