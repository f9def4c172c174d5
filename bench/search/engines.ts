/** The two engines as a page uses them: files to serve, and a script that answers a query with addresses. */
import { createIndex } from 'pagefind';
import type { SearchDocument } from '../../src/search/document.ts';
import { makeFiles } from '../../tests/search/judge/memory-index.ts';
import type { MadeInput } from '../../tests/search/judge/site.ts';
import { bundleOurs } from './bundle.ts';

export interface Engine {
  name: string;
  files: Map<string, Uint8Array>;
  indexSeconds: number;
  /** Body of an async function of `text`; gives { urls, shown?, doubts }. */
  script: string;
}

export async function makeOurs(input: MadeInput): Promise<Engine> {
  const started = performance.now();
  const made = makeFiles(input).files;
  const indexSeconds = (performance.now() - started) / 1000;
  const files = new Map([...made].map(([path, bytes]) => [`/search/${path}`, bytes]));
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
      const textOf = (pieces) => pieces.map((piece) => piece.text).join('');
      const shown = response.results.map(({ title, sections: [best] }) =>
        textOf([...title, ...(best?.heading ?? []), ...(best?.excerpt ?? [])]));
      return { urls: response.results.map((result) => result.url), shown, doubts: !response.sure };`,
  };
}

export async function makePagefind({ documents }: MadeInput): Promise<Engine> {
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
