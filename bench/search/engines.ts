/** The two engines as a page uses them: files to serve, and a script that answers a query with addresses. */
import { build } from 'esbuild';
import { createIndex } from 'pagefind';
import type { DirectAnswer, GlossaryEntry, SearchDocument } from '../../src/search/document.ts';
import { buildIndex } from '../../src/search/index/build.ts';

export interface Engine {
  name: string;
  files: Map<string, Uint8Array>;
  indexSeconds: number;
  /** Body of an async function of `text`; gives { urls, doubts }. */
  script: string;
}

export async function makeOurs(
  documents: SearchDocument[],
  glossary: GlossaryEntry[],
  answers: DirectAnswer[],
): Promise<Engine> {
  const files = new Map<string, Uint8Array>();
  const started = performance.now();
  await buildIndex({ documents, glossary, answers }, (path, bytes) => {
    files.set(`/search/${path}`, bytes);
    return Promise.resolve();
  });
  const indexSeconds = (performance.now() - started) / 1000;
  files.set('/ours.js', await bundleOurs());
  return {
    name: 'ours',
    files,
    indexSeconds,
    // A page asks for the first file beside the script, by a preload.
    script: `
      globalThis.first ??= fetch('/search/start.bin').catch(() => null);
      const { search, opening } = await import('/ours.js');
      const response = await search(await opening, { text, filters: {}, limit: 10, finished });
      return { urls: response.results.map((result) => result.url), doubts: !response.sure };`,
  };
}

/** The engine as one script, minified. */
export async function bundleOurs(): Promise<Uint8Array> {
  const entry = `export { search } from './src/search/engine/search.ts';
    import { openStore, readOverHttp } from './src/search/engine/store.ts';
    export const opening = openStore(readOverHttp('/search/'));`;
  const bundle = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return bundle.outputFiles[0]?.contents ?? new Uint8Array();
}

export async function makePagefind(documents: SearchDocument[]): Promise<Engine> {
  const started = performance.now();
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind gave no index');
  for (const document of documents) await index.addHTMLFile({ url: document.url, content: toHtml(document) });
  const { files: made } = await index.getFiles();
  const indexSeconds = (performance.now() - started) / 1000;
  return {
    name: 'Pagefind as it comes',
    files: new Map(made.map(({ path, content }) => [`/pagefind/${path}`, content])),
    indexSeconds,
    script: `
      const pagefind = await import('/pagefind/pagefind.js');
      const { results } = await pagefind.search(text);
      const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return { urls: shown.map((data) => data.url), doubts: false };`,
  };
}

function toHtml({ title, sections, codes, agency, place, year }: SearchDocument): string {
  const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const facts = [...codes, agency, place, year].filter(Boolean).join(' · ');
  const body = sections.map(
    ({ anchor, heading, text }) => `<h2 id="${anchor}">${escape(heading)}</h2><p>${escape(text)}</p>`,
  );
  return `<!doctype html><html lang="vi"><body><main data-pagefind-body><h1>${escape(title)}</h1><p>${escape(facts)}</p>${body.join('')}</main></body></html>`;
}
