import { withTitle, wrapPage, type Peer } from '../peer.ts';
import { indexPages, PAGEFIND } from './pagefind.ts';

const CONFIG = `baseURL = "/"
languageCode = "vi"
title = "Ví dụ"
disableKinds = ["taxonomy", "term", "RSS"]
`;
const page = wrapPage('{{ .Title }}', '{{ .Content }}');

export const hugo: Peer = {
  id: 'hugo',
  name: 'Hugo + Pagefind',
  npm: PAGEFIND,
  debian: ['hugo'],
  frame: {
    'hugo.toml': CONFIG,
    'content/_index.md': '---\ntitle: Ví dụ\n---\n',
    'layouts/_default/single.html': page,
    'layouts/_default/list.html': page,
    'layouts/index.html': page,
  },
  place: (document) => ({ path: `content/docs/${document.path}.md`, text: withTitle(document) }),
  build: (tools) => [tools.debian('hugo --quiet'), indexPages(tools, 'public')],
  made: ['public', 'resources', '.hugo_build.lock'],
  out: 'public',
};
