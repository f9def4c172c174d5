/** A visitor in a real browser: opens an empty page of the server and asks an engine. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { JudgedQuery } from '../../tests/search/judge/queries.ts';
import type { Given } from '../../tests/search/judge/judge.ts';
import type { Engine } from './engines.ts';

export interface Asked extends Given {
  /** By the clock. */
  ms: number;
  /** Of the page's own thread: what others on this machine do is not in it. */
  cpuMs: number;
}

export interface Visitor {
  ask: (engine: Engine, query: JudgedQuery) => Promise<Asked>;
  leave: () => Promise<void>;
}

/** Lighthouse's slow 4G as a browser imitates it (1.6 Mbit/s, 150 ms round trip), and a CPU four times slower. */
export const SLOW = {
  latency: 562.5,
  downloadThroughput: (1.6e6 * 0.9) / 8,
  uploadThroughput: (0.75e6 * 0.9) / 8,
  cpu: 4,
};

/** `slow` is switched on after the empty page is there. */
export async function visit(browser: Browser, url: string, slow = false): Promise<Visitor> {
  const page = await (await browser.newContext()).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  await page.goto(url);
  if (slow) {
    const { cpu, ...network } = SLOW;
    await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  }
  return {
    ask: (engine, query) => ask(page, session, engine, query),
    leave: () => page.context().close(),
  };
}

async function ask(page: Page, session: CDPSession, engine: Engine, { text, kind }: JudgedQuery): Promise<Asked> {
  const before = await cpuOf(session);
  const given = await page.evaluate(
    async ([body, asked, finished]) => {
      const AsyncFunction = (async () => Promise.resolve()).constructor as new (
        ...parts: string[]
      ) => (text: string, finished: boolean) => Promise<Given>;
      const run = new AsyncFunction('text', 'finished', body);
      const started = performance.now();
      const answer = await run(asked, finished);
      return { ...answer, ms: performance.now() - started };
    },
    [engine.script, text, kind !== 'godo'] as const,
  );
  return { ...given, cpuMs: (await cpuOf(session)) - before };
}

async function cpuOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}
