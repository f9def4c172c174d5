import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { DirectAnswer, GlossaryEntry, SearchDocument, SearchKind } from '../../../src/search/document.ts';
import { fold } from '../../../src/search/language/spelling.ts';

interface PageInShort {
  url: string;
  kind: SearchKind;
  title: string;
  year?: number;
  place?: string;
  agency?: string;
  state?: string;
  codes?: string[];
  dates?: string[];
  phones?: string[];
  sections: Record<string, string>;
}

/** The pages of pages.yaml as the catalog would give them. */
export async function readPages(): Promise<SearchDocument[]> {
  const pages = (await readYaml(new URL('../pages.yaml', import.meta.url))) as PageInShort[];
  return pages.map((page) => ({
    url: page.url,
    title: page.title,
    kind: page.kind,
    year: page.year ?? null,
    place: page.place ?? null,
    agency: page.agency ?? null,
    state: page.state ?? null,
    breadcrumbs: [],
    codes: page.codes ?? [],
    dates: page.dates ?? [],
    phones: page.phones ?? [],
    sections: Object.entries(page.sections).map(([heading, text]) => ({ anchor: toAnchor(heading), heading, text })),
  }));
}

export async function readGlossaryFile(): Promise<GlossaryEntry[]> {
  const file = (await readYaml(new URL('../../../content/glossary.yaml', import.meta.url))) as {
    terms: GlossaryEntry[];
  };
  return file.terms;
}

export const ANSWERS: DirectAnswer[] = [
  {
    asks: 'phone',
    title: 'Tổng đài quốc gia bảo vệ trẻ em',
    value: '111',
    note: 'miễn phí, ngày và đêm',
    url: '/tro-giup/',
    dial: '111',
  },
  {
    asks: 'date',
    title: 'Ngày Công tác xã hội Việt Nam',
    value: '25/3/2027',
    note: 'lần thứ 11',
    url: '/su-kien/ngay-ctxh-2027/',
    dial: null,
  },
];

function toAnchor(heading: string): string {
  return fold(heading.toLowerCase())
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

async function readYaml(file: URL): Promise<unknown> {
  return parse(await readFile(file, 'utf8'));
}
