// `npm run pictures`: takes the main pages of dist/ anew as the accepted ones. Look at each before you commit it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { getChromium, launchOptions } from '../../src/build/chromium.ts';
import { createSiteServer, listen } from '../../src/build/serve-site.ts';
import { distFolder } from '../site/dist.ts';
import { ACCEPTED, LOOKS, PAGES, takePicture, writePicture } from './pictures.ts';

rmSync(ACCEPTED, { recursive: true, force: true });
mkdirSync(ACCEPTED, { recursive: true });
const server = createSiteServer(distFolder());
const base = `http://localhost:${await listen(server, 0)}`;
const browser = await chromium.launch(launchOptions(getChromium()));
for (const { name: look, width, height, scheme } of LOOKS) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  const page = await context.newPage();
  for (const [name, address] of Object.entries(PAGES)) {
    await page.goto(base + address);
    const bytes = writePicture(await takePicture(page));
    writeFileSync(join(ACCEPTED, `${name}-${look}.png`), bytes);
    console.log(`${name}-${look}.png ${Math.round(bytes.length / 1000)} kB`);
  }
}
await browser.close();
server.closeAllConnections();
server.close();
