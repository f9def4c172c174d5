import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** A page of the built site in the browser, with everything that it or the browser complained about. */
export interface Visit {
  page: Page;
  /** Console messages, errors, violations of the policy, failed and foreign requests. */
  complaints: string[];
}

export interface VisitOptions {
  width?: number;
  scheme?: 'light' | 'dark';
  media?: 'screen' | 'print';
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

/** Opens an address ("/ke-hoach/") and waits until it is loaded and its fonts are there. Nothing moves by animation. */
export async function visit(address: string, options: VisitOptions = {}): Promise<Visit> {
  const { width = 1280, scheme = 'light', media = 'screen', script = true, fresh = false } = options;
  const name = script ? 'script' : 'no script';
  const visit = (fresh ? undefined : windows.get(name)) ?? (await openWindow(script));
  if (!fresh) windows.set(name, visit);
  const { page, complaints } = visit;
  await page.goto('about:blank');
  complaints.length = 0;
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ media, colorScheme: scheme, reducedMotion: 'reduce' });
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return visit;
}

async function openWindow(javaScriptEnabled: boolean): Promise<Visit> {
  const base = inject('base');
  const context = await browser.newContext({
    baseURL: base,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    javaScriptEnabled,
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
