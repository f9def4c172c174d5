import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listen } from '../../../../src/build/serve-site.ts';
import { changePage } from '../../../../src/desk/preview/change-page.ts';
import { faultPage, withFaults } from '../../../../src/desk/preview/fault-panel.ts';
import { rememberFaults } from '../../../../src/desk/preview/known-faults.ts';

// Reading all of content/ takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const FAULTS = [
  { file: 'content/slogans/a.yaml', line: 3, field: 'kind', message: 'chỉ nhận "theme".', fix: null },
  { file: 'content/plans/noi/ten.mdx', line: 9, field: '', message: 'có dấu <b> lạ.', fix: null },
];

describe('the panel of faults', () => {
  test('stands at the top of the page, with file, line and sentence', () => {
    const html = withFaults('<html><body class="x"><main>Bài</main></body></html>', FAULTS, '/');
    expect(html).toMatch(/^<html><body class="x"><details class="note" open data-faults="2">/);
    expect(html).toContain('<code>content/slogans/a.yaml:3</code> <b>kind</b> chỉ nhận "theme".');
  });

  test('tells the faults of this page first', () => {
    const html = withFaults('<body>', FAULTS, '/ke-hoach/noi/ten/');
    expect(html.indexOf('ten.mdx:9')).toBeLessThan(html.indexOf('a.yaml:3'));
  });

  test('shows marks of HTML in a fault as text', () => {
    expect(faultPage(FAULTS, '/')).toContain('có dấu &#x3C;b> lạ.');
  });
});

describe('rememberFaults', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'preview-'));
    cpSync('content', folder, { recursive: true });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('judges again when a file was changed, and only then', () => {
    const getFaults = rememberFaults(folder);
    const first = getFaults();
    expect(first).toEqual([]);
    expect(getFaults()).toBe(first);
    const path = join(folder, 'slogans/tien-phong-2024.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('kind: theme', 'kind: chu-de'));
    expect(getFaults().map(({ field }) => field)).toEqual(['kind']);
  });
});

describe('changePage', () => {
  async function answer(send: (response: Parameters<typeof changePage>[0]) => void) {
    const server = createServer((_request, response) => {
      changePage(response, (html, status) => `${status} ${html}`);
      send(response);
    });
    const port = await listen(server, 0);
    const response = await fetch(`http://localhost:${port}/`);
    const text = await response.text();
    server.close();
    return { status: response.status, text };
  }

  test('changes an HTML answer that came in parts', async () => {
    const got = await answer((response) => {
      response.writeHead(500, { 'content-type': 'text/html', 'content-length': '8' });
      response.write('một ');
      response.end(Buffer.from('hai'));
    });
    expect(got).toEqual({ status: 500, text: '500 một hai' });
  });

  test('lets other answers through', async () => {
    const got = await answer((response) => {
      response.setHeader('content-type', 'text/css');
      response.end('a{}');
    });
    expect(got).toEqual({ status: 200, text: 'a{}' });
  });
});
