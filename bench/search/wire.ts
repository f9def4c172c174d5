/**
 * What each judged query costs who has nothing of search yet, counted over the files themselves:
 *   node bench/search/wire.ts [PLANS …]
 */
import { search } from '../../src/search/engine/search.ts';
import { openStore } from '../../src/search/engine/store.ts';
import { readQueries } from '../../tests/search/judge/queries.ts';
import { gzipSync } from 'node:zlib';
import { makeFiles } from '../../tests/search/judge/memory-index.ts';
import { readSite } from '../../tests/search/judge/site.ts';
import { bundleOurs } from './bundle.ts';

const HEADERS = 250;

export async function weighQueries(plans: number): Promise<void> {
  const input = readSite(plans);
  const used = process.cpuUsage();
  const { files, figures } = makeFiles(input);
  const { user, system } = process.cpuUsage(used);
  const memory = process.resourceUsage().maxRSS / 1000;
  const script = gzipSync(await bundleOurs()).length + HEADERS;
  const costs = [];
  for (const { text, kind } of await readQueries()) {
    const sizes: number[] = [];
    const store = await openStore((path) => {
      const bytes = files.get(path);
      if (!bytes) return Promise.reject(new Error(path));
      sizes.push(bytes.length + HEADERS);
      return Promise.resolve(bytes);
    });
    const began = process.cpuUsage();
    await search(store, { text, filters: {}, limit: 10, finished: kind !== 'godo' });
    const spent = process.cpuUsage(began);
    const ms = (spent.user + spent.system) / 1000;
    costs.push({ text, bytes: script + sizes.reduce((sum, size) => sum + size, 0), requests: sizes.length + 1, ms });
  }
  costs.sort((a, b) => a.bytes - b.bytes);
  const [middle, most] = [costs[costs.length >> 1], costs.at(-1)];
  const times = costs.map(({ ms }) => ms).sort((a, b) => a - b);
  console.log(
    `${plans.toString()} made plans: ${figures.passages.toString()} passages, ${figures.files.toString()} files, ${(figures.bytes / 1e6).toFixed(1)} MB`,
  );
  console.log(
    `  made in ${((user + system) / 1e6).toFixed(1)} s of CPU, at most ${memory.toFixed(0)} MB of memory; script ${script.toString()} B, start.bin ${String(files.get('start.bin')?.length)} B, documents.bin ${String([...files].find(([path]) => path.endsWith('documents.bin'))?.[1].length)} B`,
  );
  console.log(
    `  first answer: median ${kb(middle?.bytes)} KB in ${String(middle?.requests)} requests; most ${kb(most?.bytes)} KB in ${String(most?.requests)} ("${String(most?.text)}"); engine, ms of CPU: ${String(times[times.length >> 1]?.toFixed(0))} median, at most ${String(times.at(-1)?.toFixed(0))}`,
  );
}

const kb = (bytes = 0): string => (bytes / 1000).toFixed(0);

if (import.meta.main) {
  const plans = process.argv.slice(2).map(Number);
  for (const count of plans.length > 0 ? plans : [1000]) await weighQueries(count);
}
