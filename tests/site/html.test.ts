import { HtmlValidate, type ConfigData } from 'html-validate';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SiteFault } from '../../src/build/site/read-site.ts';
import { tellFaults } from '../../src/build/site/tell-faults.ts';
import { readDist } from './dist.ts';

/** Table roles are written out in the pages: a table that reflows by `display` would lose them. Titles are as long as the plans' own. */
const rules = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData;

describe('the HTML of every page', () => {
  test('is valid', async () => {
    const validator = new HtmlValidate(rules);
    const wrong: SiteFault[] = [];
    for (const { address, html } of readDist().pages) {
      const { results } = await validator.validateString(html, rules);
      for (const { messages } of results)
        for (const { ruleId, message } of messages) wrong.push({ address, message: `${ruleId}: ${message}` });
    }
    expect(tellFaults(wrong)).toEqual([]);
  });
});
