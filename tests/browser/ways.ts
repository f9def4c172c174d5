import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { findClippedText } from './probes/clipped-text.ts';
import { bringColours } from './probes/colours.ts';
import { findDeadControls } from './probes/dead-controls.ts';
import { findUnmarkedStops } from './probes/focus-marks.ts';
import { findLostInForcedColours } from './probes/forced-colours.ts';
import { findSilentPictures } from './probes/missing-pictures.ts';
import { findMotion } from './probes/motion.ts';
import { findOverlaps } from './probes/overlaps.ts';
import { findSideways } from './probes/sideways.ts';
import { dress, open, openWindow, type Visit } from './visit.ts';

/** The windows in which one page after the other is read. */
export interface Reader {
  plain: Visit;
  large: Visit;
  zoomed: Visit;
  withoutScript: Visit;
  withoutPictures: Visit;
}

const WIDTHS = [320, 768, 1280];
const SCHEMES = ['light', 'dark'] as const;

/** A window of 1280 × 1024 px at a zoom of 400 % (WCAG 2.2, 1.4.10). */
const ZOOM = 4;
const ZOOMED = { width: 1280 / ZOOM, height: 1024 / ZOOM };

/** Twice the 16 and 13 px that browsers begin with: what a reader chooses as the size of text (WCAG 2.2, 1.4.4). */
const LARGE = { standard: 32, fixed: 26 };

/** Everything axe knows, best practice included, and what it leaves off: 7:1 for body text, targets of 24 px. */
const RULES: axe.RunOptions = {
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

export async function openReader(): Promise<Reader> {
  const large = await openWindow();
  const protocol = await large.page.context().newCDPSession(large.page);
  await protocol.send('Page.setFontSizes', { fontSizes: LARGE });
  const withoutPictures = await openWindow({ serviceWorkers: 'block' });
  await withoutPictures.page.route('**/*', (route) =>
    route.request().resourceType() === 'image' ? route.abort() : route.fallback(),
  );
  return {
    plain: await openWindow(),
    large,
    zoomed: await openWindow({ deviceScaleFactor: ZOOM, viewport: ZOOMED }),
    withoutScript: await openWindow({ javaScriptEnabled: false }),
    withoutPictures,
  };
}

/** Every way in which people read a page; each gives one line a fault. */
export const WAYS: Record<string, (reader: Reader, address: string) => Promise<string[]>> = {
  'in both schemes and all widths': readInAllSizes,
  'with text of 200 %': readLarge,
  'at a zoom of 400 %': readZoomed,
  'by keyboard and in forced colours': readInForcedColours,
  'without script': readWithoutScript,
  'without pictures': readWithoutPictures,
};

/** Both schemes × all widths: axe, the console, sideways scroll, words that are cut or lie on each other, motion. */
async function readInAllSizes({ plain }: Reader, address: string): Promise<string[]> {
  const faults: string[] = [];
  for (const scheme of SCHEMES) {
    await open(plain, address, { scheme, width: WIDTHS[0] ?? 0 });
    await plain.page.evaluate(axe.source);
    for (const width of WIDTHS) {
      await dress(plain.page, { scheme, width });
      faults.push(...name(`${width} px, ${scheme}`, [...(await runAxe(plain.page)), ...(await askLayout(plain.page))]));
    }
    faults.push(...name(scheme, await plain.page.evaluate(findMotion)), ...name(scheme, plain.complaints));
  }
  return faults;
}

async function readLarge({ large }: Reader, address: string): Promise<string[]> {
  const faults: string[] = [];
  await open(large, address);
  for (const width of WIDTHS) {
    await dress(large.page, { width });
    faults.push(...name(`${width} px`, await askLayout(large.page)));
  }
  return [...faults, ...large.complaints];
}

async function readZoomed({ zoomed }: Reader, address: string): Promise<string[]> {
  await open(zoomed, address, ZOOMED);
  return [...(await askLayout(zoomed.page)), ...(await askFocus(zoomed.page)), ...zoomed.complaints];
}

async function readInForcedColours({ plain }: Reader, address: string): Promise<string[]> {
  await open(plain, address);
  const faults = await askFocus(plain.page);
  for (const scheme of SCHEMES) {
    await dress(plain.page, { scheme, forcedColours: true });
    const lost = [...(await plain.page.evaluate(findLostInForcedColours)), ...(await askFocus(plain.page))];
    faults.push(...name(`forced, ${scheme}`, lost));
  }
  return [...faults, ...plain.complaints];
}

/** As much to read as with script, and no control that only script would move. Programs say that they are such. */
async function readWithoutScript({ plain, withoutScript }: Reader, address: string): Promise<string[]> {
  await open(plain, address);
  const expected = await readLines(plain.page);
  await open(withoutScript, address);
  const dead = await withoutScript.page.evaluate(findDeadControls);
  const lines = await readLines(withoutScript.page);
  const lost = expected.filter((line) => !lines.includes(line)).map((line) => `not to be read: ${line}`);
  return [
    ...dead,
    ...(lines.some((line) => line.includes('JavaScript')) ? [] : lost),
    ...(lines.join('').length > 40 ? [] : ['next to nothing to read']),
    ...withoutScript.complaints,
  ];
}

async function readWithoutPictures({ withoutPictures }: Reader, address: string): Promise<string[]> {
  await open(withoutPictures, address, { width: WIDTHS[0] ?? 0 });
  const { page } = withoutPictures;
  return [...(await page.evaluate(findSilentPictures)), ...(await askLayout(page))];
}

const askLayout = async (page: Page): Promise<string[]> => [
  ...(await page.evaluate(findSideways)),
  ...(await page.evaluate(findClippedText)),
  ...(await page.evaluate(findOverlaps)),
];

/** The Tab key tells the browser that marks of the focus are wanted. */
async function askFocus(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  await page.evaluate(bringColours);
  return page.evaluate(findUnmarkedStops);
}

async function runAxe(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(
    (rules) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, rules),
    RULES,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** The lines of the content as they can be read. Buttons are left out: they do something, and only script can. */
const readLines = (page: Page): Promise<string[]> =>
  page.locator('main').evaluate((main) => {
    main.querySelectorAll('button').forEach((button) => {
      button.remove();
    });
    return (main as HTMLElement).innerText.split('\n').flatMap((line) => line.trim() || []);
  });

const name = (way: string, faults: readonly string[]): string[] => faults.map((fault) => `${way}: ${fault}`);
