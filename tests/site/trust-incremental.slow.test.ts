import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findWrongFiles, readSums } from '../../src/build/sums/sums.ts';

const folder = mkdtempSync(join(tmpdir(), 'la-lanh-incremental-'));
const content = join(folder, 'content');
const kept = join(folder, 'kept');
let builds = 0;

/** One edit of the content, as a writer would make it. */
const EDITS: Record<string, () => void> = {
  'one sentence': () => {
    replace('articles/ngay-cong-tac-xa-hoi-la-gi.mdx', /$/, '\nMột câu ví dụ thêm vào cuối bài.\n');
  },
  'the day of an event': () => {
    replace('events/toa-dam-thach-chau-2023.yaml', /^start: .*$/m, 'start: 2023-03-23');
  },
  'a title': () => {
    replace('leaflets/can-giup-thi-tim-ai.mdx', /^title: .*$/m, 'title: Một tựa ví dụ mới');
  },
  'a plan that is withdrawn': () => {
    replace(
      'plans/thach-chau/2023-ngay-ctxh.mdx',
      /^status: published$/m,
      'status: withdrawn\nwithdrawn:\n  on: 2026-11-23\n  reason: Ví dụ về một lần rút',
    );
  },
  'an agency that is new': () => {
    const text = read('agencies/ban-van-hoa-thach-chau.yaml');
    write('agencies/vi-du.yaml', text.replace(/^name: .*$/m, 'name: Phòng Ví dụ').replace('Ban văn hóa\n', 'PVD\n'));
  },
  'a place with another name': () => {
    replace('places.yaml', /^ {4}name: Bình Phước$/m, '    name: Bình Phước Ví Dụ');
  },
  'a slogan that is taken away with what names it': () => {
    rmSync(join(content, 'slogans/chao-mung-2024.yaml'));
    replace('plans/binh-phuoc/2024-ngay-ctxh.mdx', /^ {2}- chao-mung-2024\n/m, '');
    replace('plans/binh-phuoc/2024-ngay-ctxh.mdx', /^<Slogan id="chao-mung-2024" \/>\n\n/m, '');
    replace('pages/bao-chi.mdx', /^<Slogan id="chao-mung-2024" \/>\n\n/m, '');
  },
  'a word that is explained': () => {
    replace('glossary.yaml', /short: UBND, long: \[.*?\]/, 'short: UBND, long: [Ủy ban ví dụ]');
  },
  'a hotline': () => {
    replace('site.yaml', /^ {4}label: Tổng đài .*$/m, '    label: Tổng đài ví dụ');
  },
  'the date of a law': () => {
    replace('laws/49-2024-nd-cp.yaml', /^date: .*$/m, 'date: 2024-05-09');
  },
};

beforeAll(async () => {
  cpSync('content', content, { recursive: true });
  await build(kept);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a build that takes what it can from the last one gives what a build anew gives, after', () => {
  test.each(Object.entries(EDITS))('%s', async (_, edit) => {
    edit();
    const [later, anew] = await Promise.all([build(kept), build(join(folder, `cold-${builds}`))]);
    expect(differences(later.out, anew.out)).toEqual([]);
    expect(findWrongFiles(later.out)).toEqual([]);
    expect(anew.kept).toBe(0);
    expect(later.kept).toBeGreaterThan(0);
  });

  test('no edit, but another day and another address', async () => {
    const env = { BUILD_DAY: '2031-01-01', SITE_URL: 'https://khac.example' };
    const [later, anew] = await Promise.all([build(kept, env), build(join(folder, 'cold-day'), env)]);
    expect(differences(later.out, anew.out)).toEqual([]);
  });

  test('damage to everything that was kept', async () => {
    // The list of the site before is a second name for a file that is damaged.
    const before = readSums((await build(kept)).out);
    const files = filesIn(kept);
    files.forEach((path, index) => {
      if (index % 3 === 0) rmSync(path);
      else if (index % 3 === 1) truncateSync(path, Math.floor(statSync(path).size / 2));
      else flip(path);
    });
    const after = await build(kept);
    expect(files.length).toBeGreaterThan(100);
    expect([...readSums(after.out)]).toEqual([...before]);
    expect(findWrongFiles(after.out)).toEqual([]);
  });

  test('a site that was changed in its folder', async () => {
    const before = await build(kept);
    const sums = readFileSync(join(before.out, 'SHA256SUMS'));
    for (const path of filesIn(before.out)) flip(path);
    const after = await build(kept);
    expect(readFileSync(join(after.out, 'SHA256SUMS'))).toEqual(sums);
    expect(findWrongFiles(after.out)).toEqual([]);
  });
});

interface Built {
  out: string;
  /** How many pages were taken from the last build. */
  kept: number;
}

/** Builds the content beside the others; throws what the build said when it stopped. */
function build(cache: string, env: Record<string, string> = {}): Promise<Built> {
  const out = join(folder, `site-${(builds += 1)}`);
  mkdirSync(cache, { recursive: true });
  const child = spawn(process.execPath, ['src/build/main.ts'], {
    env: { ...process.env, PRINT: 'off', CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: cache, ...env },
  });
  let said = '';
  const hear = (words: Buffer) => (said += words.toString());
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((done, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      const [, pages, others, written] = /(\d+) pages, (\d+) other files; (\d+) of them written anew/.exec(said) ?? [];
      if (code === 0) done({ out, kept: Number(pages) + Number(others) - Number(written) });
      else reject(new Error(said));
    });
  });
}

function differences(one: string, other: string): string[] {
  const [first, second] = [readSums(one), readSums(other)];
  return [...new Set([...first.keys(), ...second.keys()])].filter((path) => first.get(path) !== second.get(path));
}

const read = (path: string): string => readFileSync(join(content, path), 'utf8');

function write(path: string, text: string): void {
  writeFileSync(join(content, path), text);
}

/** An edit that changes nothing would prove nothing. */
function replace(path: string, from: RegExp, to: string): void {
  const before = read(path);
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`Nothing to edit in ${path}: ${String(from)}`);
  write(path, after);
}

const filesIn = (where: string): string[] =>
  readdirSync(where, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Turns one bit in the middle of a file, in place. */
function flip(path: string): void {
  const bytes = readFileSync(path);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}
