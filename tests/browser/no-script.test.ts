import { expect, test } from 'vitest';
import { useBrowser, visit } from './visit.ts';

useBrowser();

// That every layout says as much without script as with it stands in every-way.test.ts.
test('without script the search box sends its question to the search page', async () => {
  const { page } = await visit('/', { script: false });
  const box = page.locator('header input[name="q"]');
  await box.fill('treo khau hieu');
  await box.press('Enter');
  await page.waitForURL(/\/tim-kiem\/\?q=treo/);
  expect(await page.locator('main a[href="/khau-hieu/"]').count()).toBeGreaterThan(0);
});
