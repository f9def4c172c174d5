import { withTitle, type Peer } from '../peer.ts';

const VERSION = '3.10.2';
const CONFIG = `export default {
  title: 'Ví dụ',
  url: 'https://vi-du.example',
  baseUrl: '/',
  i18n: { defaultLocale: 'vi', locales: ['vi'] },
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: false }, blog: false }]],
  themes: [['@easyops-cn/docusaurus-search-local', { indexBlog: false, docsRouteBasePath: '/', language: ['vi'] }]],
};
`;

export const docusaurus: Peer = {
  id: 'docusaurus',
  name: 'Docusaurus',
  npm: {
    '@docusaurus/core': VERSION,
    '@docusaurus/preset-classic': VERSION,
    '@easyops-cn/docusaurus-search-local': '0.55.3',
    react: '19.3.1',
    'react-dom': '19.3.1',
  },
  frame: {
    'package.json': '{ "private": true }\n',
    'docusaurus.config.js': CONFIG,
    'docs/index.md': '---\nslug: /\ntitle: Ví dụ\n---\n',
  },
  place: (document) => ({ path: `docs/docs/${document.path}.md`, text: withTitle(document) }),
  build: (tools) => [`${tools.npm('@docusaurus/core/bin/docusaurus.mjs')} build`],
  made: ['build', '.docusaurus', 'node_modules'],
  out: 'build',
  slow: true,
};
