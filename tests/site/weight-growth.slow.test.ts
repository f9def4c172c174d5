import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePlan } from '../../bench/corpus/plan.ts';
import { writeCorpus } from '../../bench/corpus/write.ts';
import { writeYaml } from '../../bench/corpus/yaml.ts';
import { readSite, type BuiltSite } from '../../src/build/site/read-site.ts';
import { FIRST_ROUND_TRIP, weighPage } from './weigh-page.ts';

const PLANS = 150;
/** A plan of some 250 KB: made plan 0 with everything in it so many times. */
const GIANT = `${dirname(makePlan(1, 0).head.id)}/ke-hoach-dai`;
const TIMES = 25;

const folder = mkdtempSync(join(tmpdir(), 'la-lanh-growth-'));
const content = join(folder, 'content');
const out = join(folder, 'site');
let site: BuiltSite;

const times = <T extends { id: string }>(list: readonly T[] = []): T[] =>
  Array.from({ length: TIMES }, (_, n) => list.map((item) => ({ ...item, id: `${item.id}-${n}` }))).flat();

function writeGiant(): void {
  const { data, body } = makePlan(1, 0);
  const giant = {
    ...data,
    title: 'Ví dụ về một kế hoạch rất dài',
    shortTitle: 'Ví dụ dài',
    summary: 'Ví dụ về một kế hoạch rất dài, có mọi thứ nhiều lần.',
    number: null,
    numberAsWritten: null,
    theme: null,
    slogans: [],
    events: [],
    tasks: times(data.tasks),
    reports: times(data.reports),
    objectives: times(data.objectives),
    targets: times(data.targets),
    activities: times(data.activities),
  };
  const text = Array.from({ length: TIMES }, (_, n) => body.replace(/^(#+ .*)$/gm, `$1 (lần ${n + 1})`)).join('\n\n');
  writeFileSync(join(content, 'plans', `${GIANT}.mdx`), `---\n${writeYaml(giant)}---\n\n${text}\n`);
}

beforeAll(() => {
  writeCorpus({ plans: PLANS, to: content });
  writeGiant();
  execFileSync(process.execPath, ['src/build/main.ts'], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: join(folder, 'cache'), PRINT: 'off' },
  });
  site = readSite(out);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe(`a site of ${PLANS} plans, one of them of 250 KB`, () => {
  test('lets every page come in the first round trip', () => {
    const weights = site.pages.map((page) => ({ address: page.address, bytes: weighPage(out, page) }));
    expect(weights.length).toBeGreaterThan(PLANS);
    expect(weights.filter(({ bytes }) => bytes > FIRST_ROUND_TRIP)).toEqual([]);
  });

  test('has the long plan on several pages, all of its text and tasks among them', () => {
    const pages = site.pages.filter(({ address }) => address.startsWith(`/ke-hoach/${GIANT}/`));
    const html = pages.map((page) => page.html).join('\n');
    const { data, body } = makePlan(1, 0);
    const headings = body.match(/^#+ .*$/gm)?.length ?? 0;
    expect(pages.length).toBeGreaterThan(5);
    for (const task of times(data.tasks)) expect(html).toContain(`<tr role="row" id="${task.id}"`);
    for (let n = 1; n <= TIMES; n++) expect(html.split(`(lần ${n})`).length - 1).toBeGreaterThanOrEqual(headings);
  });

  test('lands every address of a task on the page of its plan', () => {
    const main = site.pages.find(({ address }) => address === `/ke-hoach/${GIANT}/`);
    for (const task of times(makePlan(1, 0).data.tasks))
      expect(main?.html).toMatch(new RegExp(`id="?${task.id}"?[ >]`));
  });
});
