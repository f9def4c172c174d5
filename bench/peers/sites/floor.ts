import { withTitle, wrapPage, type Peer } from '../peer.ts';

const [before = '', between = '', after = ''] = wrapPage('TITLE', '').split('TITLE');
const PROGRAM = `import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { markdownToHtml } from 'satteri';

for (const path of readdirSync('content', { recursive: true })) {
  if (!path.endsWith('.md')) continue;
  const [, head, body] = readFileSync(join('content', path), 'utf8').split('---\\n');
  const title = JSON.parse(head.slice('title: '.length));
  const file = join('public', path.slice(0, -3), 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, ${JSON.stringify(before)} + title + ${JSON.stringify(between)} + title + '</h1>' + markdownToHtml(body).html + ${JSON.stringify(after.replace(/^<\/h1>/, ''))});
}
`;

/** What nobody can go below: files read, rendered by native code, written; no search. */
export const floor: Peer = {
  id: 'floor',
  name: 'The floor: read, render, write',
  npm: { satteri: '0.10.5' },
  frame: { 'package.json': '{ "private": true, "type": "module" }\n', 'floor.js': PROGRAM },
  place: (document) => ({ path: `content/${document.path}.md`, text: withTitle(document) }),
  build: () => [`'${process.execPath}' floor.js`],
  made: ['public'],
  out: 'public',
};
