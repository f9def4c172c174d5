import type { Document } from './documents.ts';

/** What people would pick instead: how it is installed, what a site of it consists of, how it is built. */
export interface Peer {
  /** For --only and for folders. */
  id: string;
  name: string;
  /** npm packages with their exact versions, and packages of Debian, in the release the machine has. */
  npm?: Record<string, string>;
  debian?: readonly string[];
  /** Files of an otherwise empty site, by path. */
  frame: Record<string, string>;
  /** Where a document goes, and its text. */
  place(document: Document): { path: string; text: string };
  /** Lines for bash in the site's folder, run one after the other. */
  build(tools: Tools): string[];
  /** What a cold build finds missing: the output and every cache. */
  made: readonly string[];
  /** Pages end up here. */
  out: string;
  /** Not measured beyond 1 000 documents, since it takes many minutes. */
  slow?: boolean;
}

export interface Tools {
  /** A line that runs a command of an installed npm package with the same Node as the project's. */
  npm(name: string): string;
  /** A line that runs a command of Debian, from `usr/bin`. */
  debian(command: string): string;
}

/** A document with its title in front matter, as all of them read it. */
export function withTitle({ title, markdown }: Document, more = ''): string {
  return `---\ntitle: ${JSON.stringify(title)}\n${more}---\n\n${markdown}`;
}

/** The page around a document where a peer has no theme of its own. */
export function wrapPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><header><a href="/">Trang đầu</a></header><main data-pagefind-body><h1>${title}</h1>${body}</main></body>
</html>
`;
}
