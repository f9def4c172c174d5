import { readdirSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What Astro knows of a page when it renders it, beside the compiled code: its styles, in their order. */
export interface PageStyles {
  key: string;
  styles: { depth: number; order: number; sheet: unknown }[];
}

/** The file that names the entry of a kept bundle, and the styles of its pages. */
export const BUNDLE_FILE = 'bundle.json';

export interface Bundle {
  entry: string;
  pages: PageStyles[];
}

/**
 * Lets `astro build` compile everything and render nothing: the compiled pages are copied to `folder` before Astro clears them
 * away. Uses the public hook for prerenderers (Integration API, `setPrerenderer`).
 */
export function keepBundle(folder: string): AstroIntegration {
  let pages = new Map<string, Pick<PageStyles, 'styles'>>();
  let compiled = '';
  return {
    name: 'keep-bundle',
    hooks: {
      'astro:config:done': ({ config }) => {
        compiled = fileURLToPath(new URL('./.prerender/', config.outDir));
      },
      'astro:build:setup': ({ pages: known, target }) => {
        if (target === 'server') pages = known;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'keep-bundle',
          setup: async () => {
            await cp(compiled, folder, { recursive: true });
            const bundle: Bundle = {
              entry: entryIn(folder),
              pages: [...pages].map(([key, { styles }]) => ({ key, styles })),
            };
            writeFileSync(join(folder, BUNDLE_FILE), JSON.stringify(bundle));
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Nothing is rendered while the bundle is made.')),
        });
      },
    },
  };
}

function entryIn(folder: string): string {
  const entry = readdirSync(folder).find((name) => /^prerender-entry.*\.mjs$/.test(name));
  if (entry === undefined) throw new Error(`Astro left no prerender entry in ${folder}.`);
  return entry;
}
