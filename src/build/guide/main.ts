// `npm run screenshots:guide`: the pictures of /bien-tap/, taken of the commands, the preview and the form themselves.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { ELEMENTS } from '../../body/elements.ts';
import { contentDir, listFiles } from '../../source/files.ts';
import { getChromium, launchOptions } from '../chromium.ts';
import { filePage, terminalPage } from './terminal-page.ts';

const TARGET = resolve('public', 'bien-tap');
const EXAMPLE = 'tests/fixtures/import/documents/plan.auto.docx';
const PORT = 4399;
const WIDTH = 760;
/** 0 to 1: small enough for slow networks, sharp enough to read. */
const QUALITY = 0.6;

const work = mkdtempSync(join(tmpdir(), 'guide-'));
const content = join(work, 'content');
cpSync(contentDir(), content, { recursive: true });
cpSync(EXAMPLE, join(work, 'ke hoach.docx'));
mkdirSync(TARGET, { recursive: true });

const browser = await chromium.launch(launchOptions(getChromium()));
const page = await (
  await browser.newContext({ viewport: { width: WIDTH, height: 520 }, locale: 'vi-VN', reducedMotion: 'reduce' })
).newPage();
/** Turns PNG into WebP. */
const canvas = await (await browser.newContext()).newPage();

try {
  await takeCommands();
  await takePreview();
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}

/** Import, the draft it wrote, and a check that finds faults. */
async function takeCommands(): Promise<void> {
  const before = new Set(listFiles(content));
  const told = run('src/desk/import/main.ts', join(work, 'ke hoach.docx'));
  await takeText('nhap', terminalPage('npm run import -- "ke hoach.docx"', told));
  const made = listFiles(content).filter((path) => !before.has(path));
  const draft = made.find((path) => path.startsWith('plans/'));
  if (draft === undefined) throw new Error(`no draft: ${told}`);
  const lines = readFileSync(join(content, draft), 'utf8').split('\n');
  await takeText('ban-nhap', filePage(`content/${draft}`, lines.slice(0, 22), ['HỎI', 'null']));
  for (const path of made) rmSync(join(content, path));

  spoil('plans/binh-phuoc/2024-ngay-ctxh.mdx', 'agency: so-y-te-binh-phuoc', 'agency: so-y-te-binh-phuok');
  spoil('events/toa-dam-thach-chau-2023.yaml', 'start: 2023-03-24', 'start: 24/3/2023');
  await takeText('soat', terminalPage('npm run check', run('src/checks/main.ts')));
}

/** The live preview with a fault and without, and the form. */
async function takePreview(): Promise<void> {
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(PORT)], {
    env: { ...process.env, CONTENT_DIR: content, ASTRO_CACHE_DIR: join(work, 'cache'), ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  try {
    await open('/');
    await take('xem-thu');
    cpSync(contentDir(), content, { recursive: true });
    await open('/ke-hoach/binh-phuoc/2024-ngay-ctxh/');
    await take('trang');
    await takeForm();
    await takeElements();
  } finally {
    server.kill();
  }
}

async function takeForm(): Promise<void> {
  await open('/bien-tap/soan/');
  await page.waitForSelector('html[data-form=ready]');
  await page.setInputFiles('#mo-tep', join(content, 'slogans/tien-phong-2024.yaml'));
  await page.waitForSelector('#soan:not([hidden])');
  await take('soan', '#soan');
  await page.fill('[data-path="text"]', '');
  await page.waitForSelector('#loi li');
  await take('soan-loi', 'section:has(> #soat)');
}

/** Each element that content may use, as it is shown. */
async function takeElements(): Promise<void> {
  await open('/bien-tap/thanh-phan/');
  for (const name of Object.keys(ELEMENTS).map((each) => each.toLowerCase()))
    await take(`thanh-phan-${name}`, `section[aria-labelledby="${name}"] .card`);
}

/** Writes a fault into the copy of the content. */
function spoil(path: string, right: string, wrong: string): void {
  const text = readFileSync(join(content, path), 'utf8');
  if (!text.includes(right)) throw new Error(`${path} has no "${right}"`);
  writeFileSync(join(content, path), text.replace(right, wrong));
}

function run(script: string, ...args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    env: { ...process.env, CONTENT_DIR: content, NO_COLOR: '1' },
    encoding: 'utf8',
  });
  return (stdout + stderr).replaceAll(work, '').replaceAll(/^(Đã ghi|Đã thêm nơi \S+ vào) \//gm, '$1 ');
}

/** Opens an address of the preview; waits for its server when that is still starting. */
async function open(address: string): Promise<void> {
  for (let tries = 0; ; tries++)
    try {
      await page.goto(`http://localhost:${PORT}${address}`, { waitUntil: 'networkidle' });
      return;
    } catch (error) {
      if (tries > 60) throw error;
      await page.waitForTimeout(1000);
    }
}

async function takeText(name: string, html: string): Promise<void> {
  await page.setContent(html);
  await take(name, 'body');
}

/** A picture of the window, or of the upper part of an element, as WebP: the browser itself turns it. */
async function take(name: string, selector?: string): Promise<void> {
  const box = selector === undefined ? null : await page.locator(selector).first().boundingBox();
  const height = Math.min(box?.height ?? 520, 560);
  if (box && selector !== undefined) await page.locator(selector).first().scrollIntoViewIfNeeded();
  const placed = selector === undefined ? null : await page.locator(selector).first().boundingBox();
  const clip = placed
    ? { x: 0, y: Math.max(0, placed.y - 8), width: WIDTH, height: height + 16 }
    : { x: 0, y: 0, width: WIDTH, height };
  const png = await page.screenshot(placed ? { clip, fullPage: false } : { clip });
  const bytes = await toWebp(png);
  writeFileSync(join(TARGET, `${name}.webp`), bytes);
  console.log(`${name}.webp ${Math.round(bytes.length / 1000)} kB`);
}

async function toWebp(png: Buffer): Promise<Buffer> {
  const address = `data:image/png;base64,${png.toString('base64')}`;
  const made = await canvas.evaluate(
    async ([from, quality]: [string, number]) => {
      const image = new Image();
      image.src = from;
      await image.decode();
      const element = document.createElement('canvas');
      element.width = image.naturalWidth;
      element.height = image.naturalHeight;
      element.getContext('2d')?.drawImage(image, 0, 0);
      return element.toDataURL('image/webp', quality);
    },
    [address, QUALITY] as [string, number],
  );
  return Buffer.from(made.slice(made.indexOf(',') + 1), 'base64');
}
