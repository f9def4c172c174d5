import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { getChromium, launchOptions } from '../../src/build/chromium.ts';
import { createSiteServer, listen } from '../../src/build/serve-site.ts';
import { distFolder } from '../site/dist.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served: "http://localhost:41234". */
    base: string;
    /** Where the one browser of this run waits. */
    browser: string;
  }
}

/** Serves the built site and starts one Chromium for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = createSiteServer(distFolder());
  const port = await listen(server, 0);
  const browser = await chromium.launchServer(launchOptions(getChromium()));
  project.provide('base', `http://localhost:${port}`);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
}
