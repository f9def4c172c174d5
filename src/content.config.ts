import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { COLLECTIONS, SINGLES } from './schemas/index.ts';
import { codeMark } from './source/code-mark.ts';
import { contentDir, listFiles } from './source/files.ts';
import { readEntry } from './source/read-entry.ts';

type Schema = (typeof COLLECTIONS)[keyof typeof COLLECTIONS]['schema'] | (typeof SINGLES)[keyof typeof SINGLES];

/** Puts the good files at `paths()` into a collection; files whose bytes did not change are not read again. */
function folderLoader(name: string, folder: string, ending: string, schema: Schema, paths: () => string[]): Loader {
  // Bundled code has no neighbours to look at: the sources are under the working directory.
  const code = codeMark(resolve('src'));
  const load = ({ store, logger, generateDigest }: LoaderContext) => {
    const gone = new Set(store.keys());
    for (const path of paths()) {
      const id = path.slice(0, -ending.length);
      gone.delete(id);
      const text = readFileSync(join(folder, path), 'utf8');
      const digest = generateDigest(code + text);
      if (store.get(id)?.digest === digest) continue;
      const read = readEntry(path, text, schema);
      for (const fault of read.faults)
        logger.error(`content/${name}/${fault.file}:${fault.line} ${fault.field} ${fault.message}`);
      const filePath = relative('', join(folder, path)).replaceAll('\\', '/');
      if (read.data !== null) store.set({ id, data: read.data, body: read.body, digest, filePath });
    }
    for (const id of gone) store.delete(id);
  };
  return {
    name: `content-${name}`,
    load: async (context) => {
      load(context);
      context.watcher?.add(folder);
      context.watcher?.on('all', (_event, path) => {
        if (path.startsWith(folder)) load(context);
      });
      await Promise.resolve();
    },
  };
}

const root = contentDir();

const inFolder = (name: keyof typeof COLLECTIONS) => {
  const { ending, schema } = COLLECTIONS[name];
  const folder = join(root, name);
  return folderLoader(name, folder, ending, schema, () => listFiles(folder).filter((path) => path.endsWith(ending)));
};

const single = (name: keyof typeof SINGLES) =>
  folderLoader(name, root, '.yaml', SINGLES[name], () =>
    statSync(join(root, `${name}.yaml`), { throwIfNoEntry: false }) ? [`${name}.yaml`] : [],
  );

export const collections = {
  plans: defineCollection({ loader: inFolder('plans'), schema: COLLECTIONS.plans.schema }),
  leaflets: defineCollection({ loader: inFolder('leaflets'), schema: COLLECTIONS.leaflets.schema }),
  broadcasts: defineCollection({ loader: inFolder('broadcasts'), schema: COLLECTIONS.broadcasts.schema }),
  articles: defineCollection({ loader: inFolder('articles'), schema: COLLECTIONS.articles.schema }),
  pages: defineCollection({ loader: inFolder('pages'), schema: COLLECTIONS.pages.schema }),
  slogans: defineCollection({ loader: inFolder('slogans'), schema: COLLECTIONS.slogans.schema }),
  events: defineCollection({ loader: inFolder('events'), schema: COLLECTIONS.events.schema }),
  agencies: defineCollection({ loader: inFolder('agencies'), schema: COLLECTIONS.agencies.schema }),
  laws: defineCollection({ loader: inFolder('laws'), schema: COLLECTIONS.laws.schema }),
  site: defineCollection({ loader: single('site'), schema: SINGLES.site }),
  places: defineCollection({ loader: single('places'), schema: SINGLES.places }),
  glossary: defineCollection({ loader: single('glossary'), schema: SINGLES.glossary }),
};
