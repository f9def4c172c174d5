import { withTitle, wrapPage, type Peer } from '../peer.ts';
import { indexPages, PAGEFIND } from './pagefind.ts';

const VERSION = '7.3.4';

const collection = (ending: string): string => `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { docs: defineCollection({ loader: glob({ base: './content', pattern: '**/*.${ending}' }) }) };
`;

const PAGE = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const entries = await getCollection('docs');
  return entries.map((entry) => ({ params: { path: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
${wrapPage('{entry.data.title}', '<Content />')}`;

/** Astro learns from it which packages are part of the site. */
const packageFile = (npm: Record<string, string>): string =>
  JSON.stringify({ private: true, type: 'module', dependencies: npm });

const STARLIGHT = { astro: VERSION, '@astrojs/starlight': '0.42.4', '@astrojs/markdown-remark': '7.3.1' };
const BARE = {
  md: { astro: VERSION, ...PAGEFIND },
  mdx: { astro: VERSION, '@astrojs/mdx': '8.0.2', ...PAGEFIND },
};

const bare = (ending: 'md' | 'mdx'): Peer => ({
  id: `astro-${ending}`,
  name: `Astro, .${ending} + Pagefind`,
  npm: BARE[ending],
  frame: {
    'package.json': packageFile(BARE[ending]),
    'tsconfig.json': '{ "extends": "astro/tsconfigs/base" }\n',
    'astro.config.mjs':
      ending === 'md'
        ? 'export default {};\n'
        : `import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };\n`,
    'src/content.config.ts': collection(ending),
    'src/pages/index.astro': wrapPage('Ví dụ', ''),
    'src/pages/docs/[...path].astro': PAGE,
  },
  place: (document) => ({ path: `content/${document.path}.${ending}`, text: withTitle(document) }),
  build: (tools) => [`${tools.npm('astro/bin/astro.mjs')} build --silent`, indexPages(tools, 'dist')],
  made: ['dist', '.astro', 'node_modules'],
  out: 'dist',
  ...(ending === 'mdx' ? { slow: true } : {}),
});

export const astroMd = bare('md');
export const astroMdx = bare('mdx');

export const starlight: Peer = {
  id: 'starlight',
  name: 'Starlight',
  npm: STARLIGHT,
  frame: {
    'package.json': packageFile(STARLIGHT),
    'tsconfig.json': '{ "extends": "astro/tsconfigs/base" }\n',
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default {
  integrations: [
    starlight({ title: 'Ví dụ', locales: { root: { label: 'Tiếng Việt', lang: 'vi' } }, sidebar: [{ label: 'Trang đầu', link: '/' }] }),
  ],
};
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    'src/content/docs/index.md': '---\ntitle: Ví dụ\n---\n',
  },
  place: (document) => ({ path: `src/content/docs/${document.path}.md`, text: withTitle(document) }),
  build: (tools) => [`${tools.npm('astro/bin/astro.mjs')} build --silent`],
  made: ['dist', '.astro', 'node_modules'],
  out: 'dist',
};
