import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { wearOwnLetters } from './own-letters.ts';

export const ACCEPTED = resolve('tests', 'browser', 'accepted');

/** The main pages, of which a picture was looked at and accepted: what a reader sees first, at two widths in two schemes. */
export const PAGES: Record<string, string> = {
  'trang-chu': '/',
  'tro-giup': '/tro-giup/',
  'ke-hoach': '/ke-hoach/',
  'ke-hoach-mot': '/ke-hoach/binh-phuoc/2024-ngay-ctxh/',
  'khau-hieu-mot': '/khau-hieu/tien-phong-2024/',
  lich: '/lich/',
  'don-vi-mot': '/don-vi/so-ldtbxh-binh-phuoc/',
  'tim-kiem': '/tim-kiem/?q=treo+khau+hieu',
};

export const LOOKS = [
  { name: '360-sang', width: 360, height: 1200, scheme: 'light' },
  { name: '1280-toi', width: 1280, height: 900, scheme: 'dark' },
] as const;

/** A picture of the page that is open, fonts and pictures loaded, its colours rounded. */
export async function takePicture(page: Page): Promise<PNG> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await wearOwnLetters(page);
  return roundColours(PNG.sync.read(await page.screenshot({ animations: 'disabled', caret: 'hide' })));
}

/** Sixteen steps a channel: half the bytes in the repository, and a step is less than what the comparison lets pass. */
function roundColours(picture: PNG): PNG {
  const STEP = 17;
  picture.data.forEach((value, at) => {
    picture.data[at] = Math.round(value / STEP) * STEP;
  });
  return picture;
}

export const writePicture = (picture: PNG): Buffer =>
  PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
