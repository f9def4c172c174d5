import { chromium, type Browser, type Page } from 'playwright-core';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listen } from '../../src/build/serve-site.ts';
import { distFolder } from '../site/dist.ts';
import { layoutPages } from './layouts.ts';
import { CPU_TIMES_SLOWER, createBareServer, NETWORK } from './slow-network.ts';

/** The largest paint may take so many times as long as that of the same HTML without any CSS. */
const LIMIT = 1.2;
const RUNS = 5;

let browser: Browser;
const servers: Server[] = [];
let [styled, bare] = ['', ''];

beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
  const serve = async (isBare: boolean) => {
    const server = createBareServer(distFolder(), isBare);
    servers.push(server);
    return `http://localhost:${await listen(server, 0)}`;
  };
  [styled, bare] = [await serve(false), await serve(true)];
});
afterAll(async () => {
  await browser.close();
  for (const server of servers) server.close();
});

interface Seen {
  /** Milliseconds from the start of the journey to the largest paint. */
  largest: number;
  /** Sum of all layout shifts. */
  shift: number;
  /** What moved. */
  moved: string[];
}

/** Opens a page for the first time on a poor network and an old phone. */
async function open(address: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_TIMES_SLOWER });
    await page.addInitScript(watch);
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.waitForTimeout(500);
    return await report(page);
  } finally {
    await context.close();
  }
}

/** Runs in the page: notes paints and shifts as they come. */
function watch(): void {
  const seen = { largest: 0, shift: 0, moved: [] as string[] };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    seen.largest = list.getEntries().at(-1)?.startTime ?? seen.largest;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources?: { node?: Node | null }[];
    })[]) {
      seen.shift += entry.value;
      for (const { node } of entry.sources ?? [])
        seen.moved.push(node instanceof Element ? `${node.tagName}.${node.className}` : String(node?.textContent));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const report = (page: Page): Promise<Seen> => page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

describe('on 400 kbit/s, 400 ms and a slow phone', () => {
  test.each(layoutPages())(
    '$name ($address) is painted as soon as bare HTML, and nothing moves',
    { retry: 2 },
    async ({ address }) => {
      const times: { styled: number[]; bare: number[] } = { styled: [], bare: [] };
      for (let run = 0; run < RUNS; run++) {
        const seen = await open(styled + address);
        expect({ shift: seen.shift, moved: seen.moved }).toEqual({ shift: 0, moved: [] });
        times.styled.push(seen.largest);
        times.bare.push((await open(bare + address)).largest);
      }
      const ratio = middle(times.styled) / middle(times.bare);
      if (process.env['TELL'])
        console.log(
          `${address} ${middle(times.styled).toFixed(0)} / ${middle(times.bare).toFixed(0)} ms = ${ratio.toFixed(2)}`,
        );
      expect(ratio).toBeLessThanOrEqual(LIMIT);
    },
  );
});
