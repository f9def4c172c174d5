import { withTitle, type Peer } from '../peer.ts';

const CONFIG = `site_name: Ví dụ
theme:
  name: material
  font: false
nav:
  - index.md
plugins:
  - search
`;

export const mkdocs: Peer = {
  id: 'mkdocs',
  name: 'MkDocs Material',
  debian: ['mkdocs', 'mkdocs-material'],
  frame: { 'mkdocs.yml': CONFIG, 'docs/index.md': '# Ví dụ\n' },
  place: (document) => ({ path: `docs/${document.path}.md`, text: withTitle(document) }),
  build: (tools) => [tools.debian('/usr/bin/python3 -m mkdocs build --quiet')],
  made: ['site'],
  out: 'site',
};
