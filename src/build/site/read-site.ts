import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { listFiles } from '../../source/files.ts';
import { elementsOf, type PageElement } from './elements.ts';
import { readElements } from './read-elements.ts';
import { attribute, type Node } from './tree.ts';

/** A built site in memory, as a browser would see it. */
export interface BuiltSite {
  /** Where it will live, without a path: "https://la-lanh.example". Taken from the home page's canonical link. */
  origin: string;
  /** Addresses of all files from the root: "/lich.ics", "/ke-hoach/index.html". */
  files: ReadonlySet<string>;
  pages: BuiltPage[];
}

export interface BuiltPage {
  /** "/ke-hoach/" for ke-hoach/index.html, "/404.html" for 404.html. */
  address: string;
  html: string;
  /** Its elements in their order, without those that have neither attributes nor anything to be judged by. */
  elements: readonly PageElement[];
  /** Parsed when it is asked for. */
  tree: Node;
}

/** One thing wrong in a built site. */
export interface SiteFault {
  address: string;
  message: string;
}

/** Reads every .html file of a folder. */
export function readSite(folder: string): BuiltSite {
  const paths = listVisibleAndWellKnown(folder);
  const pages = paths
    .filter((path) => path.endsWith('.html'))
    .map((path) => toPage(`/${path}`, readFileSync(join(folder, path), 'utf8')));
  return toSite(
    paths.map((path) => `/${path}`),
    pages,
  );
}

/** A site of pages and files that are already in memory. */
export function toSite(files: readonly string[], pages: BuiltPage[]): BuiltSite {
  const home = pages.find((page) => page.address === '/');
  const canonical = home && elementsOf(home, 'link').find((link) => attribute(link, 'rel') === 'canonical');
  const href = canonical && attribute(canonical, 'href');
  return { origin: href === undefined ? '' : new URL(href).origin, files: new Set(files), pages };
}

/** A page, read only as far as it is asked about. */
export function toPage(path: string, html: string): BuiltPage {
  let tree: Node | undefined;
  let elements: readonly PageElement[] | undefined;
  return {
    address: path.replace(/(^|\/)index\.html$/, '$1'),
    html,
    get tree() {
      return (tree ??= parse(html));
    },
    get elements() {
      return (elements ??= readElements(html));
    },
  };
}

/** `.well-known` is the one hidden folder that is published. */
function listVisibleAndWellKnown(folder: string): string[] {
  return [...listFiles(folder), ...listFiles(join(folder, '.well-known')).map((path) => `.well-known/${path}`)];
}
