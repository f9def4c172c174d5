import { withTitle, type Peer } from '../peer.ts';

const CONFIG = `export default { lang: 'vi', title: 'Ví dụ', themeConfig: { search: { provider: 'local' } } };
`;

export const vitepress: Peer = {
  id: 'vitepress',
  name: 'VitePress',
  npm: { vitepress: '1.6.4', vue: '3.5.45' },
  frame: {
    'package.json': '{ "private": true, "type": "module" }\n',
    '.vitepress/config.mjs': CONFIG,
    'index.md': '# Ví dụ\n',
  },
  place: (document) => ({ path: `docs/${document.path}.md`, text: withTitle(document) }),
  build: (tools) => [`${tools.npm('vitepress/bin/vitepress.js')} build`],
  made: ['.vitepress/dist', '.vitepress/cache', 'node_modules'],
  out: '.vitepress/dist',
  slow: true,
};
