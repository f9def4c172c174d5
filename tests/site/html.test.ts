import { HtmlValidate, type ConfigData } from 'html-validate';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDist } from './dist.ts';

/** Table roles are written out in the pages: a table that reflows by `display` would lose them. Titles are as long as the plans' own. */
const rules = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData;

describe('the HTML of every page', () => {
  test('is valid', async () => {
    const validator = new HtmlValidate(rules);
    const wrong: string[] = [];
    for (const { address, html } of readDist().pages) {
      const { results } = await validator.validateString(html, rules);
      for (const { messages } of results)
        for (const { ruleId, message, line, column } of messages)
          wrong.push(`${address} ${line}:${column} ${ruleId}: ${message}`);
    }
    expect(wrong).toEqual([]);
  });
});
