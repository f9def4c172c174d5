import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

export interface JudgedQuery {
  set: 'tuned' | 'aside';
  kind: string;
  text: string;
  /** Addresses that content the person; empty when nothing on the site does. */
  wanted: { url: string; says: string | null }[];
}

interface QueriesFile {
  pages: Record<string, string>;
  tuned: string[][];
  aside: string[][];
}

/** Reads queries.yaml. Throws when a row names a page that is not listed. */
export async function readQueries(): Promise<JudgedQuery[]> {
  const file = parse(await readFile(new URL('../queries.yaml', import.meta.url), 'utf8')) as QueriesFile;
  return (['tuned', 'aside'] as const).flatMap((set) =>
    file[set].map((row) => {
      const [kind = '', text = '', ...names] = row.map(String);
      const wanted = names.map((name) => {
        const [page = '', says] = name.split(' ~ ');
        const url = file.pages[page];
        if (!url) throw new Error(`queries.yaml: "${text}" names the unknown page "${page}"`);
        return { url, says: says ?? null };
      });
      return { set, kind, text, wanted };
    }),
  );
}
