import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { foldMarks } from '../../../src/text/vietnamese.ts';

/** tuned: looked at one by one while the ranking was made; aside, fresh: written before they were asked, see queries.yaml. */
export const SETS = ['tuned', 'aside', 'fresh'] as const;

export interface JudgedQuery {
  set: (typeof SETS)[number];
  kind: string;
  text: string;
  /** Addresses that content the person; empty when nothing on the site does. */
  wanted: { url: string; says: string | null }[];
}

type QueriesFile = { pages: Record<string, string> } & Record<(typeof SETS)[number], string[][]>;

const SPOKEN = new Set(['dau', 'donvi', 'khauhieu', 'hoi', 'loai']);

/** The plain queries that were typed with marks, and the same ones without: what marks are worth. */
export function withAndWithoutMarks(queries: readonly JudgedQuery[]): { with: JudgedQuery[]; without: JudgedQuery[] } {
  const marked = queries.filter(
    ({ kind, text, wanted }) => SPOKEN.has(kind) && foldMarks(text) !== text && wanted.length > 0,
  );
  return { with: marked, without: marked.map((query) => ({ ...query, text: foldMarks(query.text) })) };
}

/** Reads queries.yaml. Throws when a row names a page that is not listed. */
export async function readQueries(): Promise<JudgedQuery[]> {
  const file = parse(await readFile(new URL('../queries.yaml', import.meta.url), 'utf8')) as QueriesFile;
  return SETS.flatMap((set) =>
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
