import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** A page of the built site in the browser, with everything that it or the browser complained about. */
export interface Visit {
  page: Page;
  /** Console messages, errors, violations of the policy, failed and foreign requests. */
  complaints: string[];
}

/** What a reader has set in browser and system. Nothing moves by animation. */
export interface Look {
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
  media?: 'screen' | 'print';
  forcedColours?: boolean;
}

export interface VisitOptions extends Look {
  script?: boolean;
  /** A window that has seen nothing before: no file of the site is in its cache. */
  fresh?: boolean;
}

let browser: Browser;
/** Windows are dear (Chromium draws each with all its furniture): a test file has one for each state of script. */
const windows = new Map<string, Visit>();

/** To be called once at the top of a test file: connects to the browser of this run. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());
}

/** Opens an address ("/ke-hoach/") and waits until it is loaded and its fonts are there. */
export async function visit(address: string, options: VisitOptions = {}): Promise<Visit> {
  const { script = true, fresh = false, ...look } = options;
  const name = script ? 'script' : 'no script';
  const visit = (fresh ? undefined : windows.get(name)) ?? (await openWindow({ javaScriptEnabled: script }));
  if (!fresh) windows.set(name, visit);
  await open(visit, address, look);
  return visit;
}

/** Opens an address in a window that is there already, and forgets what was complained about before. */
export async function open({ page, complaints }: Visit, address: string, look: Look = {}): Promise<void> {
  await page.goto('about:blank');
  complaints.length = 0;
  await dress(page, look);
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Changes what the reader has set while the page stays open. */
export async function dress(page: Page, look: Look): Promise<void> {
  const { width = 1280, height = 800, scheme = 'light', media = 'screen', forcedColours = false } = look;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    media,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    forcedColors: forcedColours ? 'active' : 'none',
  });
}

/** A window of its own, with cache and storage of its own. */
export async function openWindow(options: BrowserContextOptions = {}): Promise<Visit> {
  const base = inject('base');
  const context = await browser.newContext({
    baseURL: base,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!/^(?:data|about|blob):/.test(request.url()) && !request.url().startsWith(base))
      complaints.push(`foreign: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return { page, complaints };
}
