import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { layoutPages } from './layouts.ts';
import { useBrowser, visit } from './visit.ts';

useBrowser();

/** Everything axe knows, best practice included, and what it leaves off: 7:1 for body text, targets of 24 px. */
const RULES: axe.RunOptions = {
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

describe.each(['light', 'dark'] as const)('axe, in %s colours,', (scheme) => {
  test.each(layoutPages())('finds nothing on: $name', async ({ address }) => {
    const { page } = await visit(address, { scheme });
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(
      (rules) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, rules),
      RULES,
    );
    const findings = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
    expect(findings).toEqual([]);
  });
});
