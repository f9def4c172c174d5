// `npm run screenshots`: the main pages of dist/ for looking at, in .cache/screenshots: three widths, two schemes, and paper.
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { getChromium, launchOptions } from './chromium.ts';
import { createSiteServer, listen } from './serve-site.ts';

const PAGES = {
  'trang-chu': '/',
  'ke-hoach': '/ke-hoach/',
  'ke-hoach-mot': '/ke-hoach/binh-phuoc/2024-ngay-ctxh/',
  'ke-hoach-de-an': '/ke-hoach/ben-tre/2010-de-an-32/',
  'khau-hieu': '/khau-hieu/tien-phong-2024/',
  'su-kien': '/su-kien/ngay-ctxh-2024/',
  'to-roi': '/to-roi/tre-em-an-toan/',
  'phat-thanh': '/phat-thanh/goi-ai-khi-can-giup/',
  'tin-bai': '/tin-bai/muoi-nam-de-an-qua-con-so/',
  'don-vi': '/don-vi/so-ldtbxh-ben-tre/',
  'van-ban': '/van-ban/32-2010-qd-ttg/',
  lich: '/lich/',
  'tim-kiem': '/tim-kiem/?q=treo+khau+hieu',
  'bao-chi': '/bao-chi/',
  'du-lieu': '/du-lieu/',
  'tro-giup': '/tro-giup/',
};
const WIDTHS = [360, 768, 1280];
const SCHEMES = ['light', 'dark'] as const;

/** Pages to take: all, or those named on the command line. */
const wanted = Object.entries(PAGES).filter(([name]) => process.argv.length <= 2 || process.argv.includes(name));
const target = resolve('.cache', 'screenshots');
if (process.argv.length <= 2) rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

const server = createSiteServer(resolve(process.env['OUT_DIR'] ?? 'dist'));
const base = `http://localhost:${await listen(server, 0)}`;
const browser = await chromium.launch(launchOptions(getChromium()));
for (const [name, address] of wanted) {
  for (const colorScheme of SCHEMES) {
    const context = await browser.newContext({ colorScheme, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
    const page = await context.newPage();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(base + address, { waitUntil: 'networkidle' });
      await page.screenshot({ path: join(target, `${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
    if (colorScheme === 'light') await page.pdf({ path: join(target, `${name}.pdf`), preferCSSPageSize: true });
    await context.close();
  }
  console.log(name);
}
await browser.close();
server.closeAllConnections();
server.close();
