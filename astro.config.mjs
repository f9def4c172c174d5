import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { contentPreview } from './src/desk/preview/integration.ts';
import { PAGE_POLICY } from './src/build/headers.ts';

/** The address in the content's site.yaml; the build says it outright, since it compiles the pages without any content. */
const addressInContent = () =>
  parse(readFileSync(join(process.env.CONTENT_DIR ?? 'content', 'site.yaml'), 'utf8')).address;

export default defineConfig({
  site: process.env.SITE_URL ?? addressInContent(),
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: process.env.ASTRO_CACHE_DIR ?? '.cache/astro',
  trailingSlash: 'always',
  // 'jsx', the default, glues words where a line breaks beside an inline element.
  compressHTML: true,
  // The styles are small: inside the page they save a round trip on a slow network.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [contentPreview()],
  // Lets the Astro extension of VS Code complete and judge the front matter of .mdx files.
  experimental: { contentIntellisense: true },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [...PAGE_POLICY],
    },
  },
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [tailwindcss()],
    // Small scripts stay files: they are kept from page to page, and the policy of every page is the same.
    build: { assetsInlineLimit: 0 },
    // Every page repeats their names.
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
  },
});
