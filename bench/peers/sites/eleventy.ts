import { withTitle, wrapPage, type Peer } from '../peer.ts';
import { indexPages, PAGEFIND } from './pagefind.ts';

const CONFIG = `export default function () {
  return { markdownTemplateEngine: false, dir: { input: 'content', includes: '../includes', output: 'public' } };
}
`;

export const eleventy: Peer = {
  id: 'eleventy',
  name: 'Eleventy + Pagefind',
  npm: { '@11ty/eleventy': '3.1.8', ...PAGEFIND },
  frame: {
    'package.json': '{ "private": true, "type": "module" }\n',
    'eleventy.config.js': CONFIG,
    'content/content.json': '{ "layout": "page.liquid" }\n',
    'content/index.md': '---\ntitle: Ví dụ\n---\n',
    'includes/page.liquid': wrapPage('{{ title }}', '{{ content }}'),
  },
  place: (document) => ({ path: `content/docs/${document.path}.md`, text: withTitle(document) }),
  // Its --incremental with a path stops with an error where nothing is watched (3.1.8), so it writes all pages again.
  build: (tools) => [`${tools.npm('@11ty/eleventy/cmd.cjs')} --quiet`, indexPages(tools, 'public')],
  made: ['public'],
  out: 'public',
};
