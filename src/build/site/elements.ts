import type { BuiltPage } from './read-site.ts';

/** An element of a page, as much of it as pages are judged by. */
export interface PageElement {
  tagName: string;
  attrs: readonly { name: string; value: string }[];
  /** What a title, a style or a script holds; "" for all others. */
  text: string;
  /** Whether it lies below the page's <main>. */
  isInMain: boolean;
}

/** Elements that hold text, and no others. */
export const HOLD_TEXT: ReadonlySet<string> = new Set(['title', 'style', 'script']);

/** What is told of a page by its elements without attributes: their text, or that they are there. */
export const TOLD: ReadonlySet<string> = new Set([...HOLD_TEXT, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Those of these names. */
export function elementsOf({ elements }: Pick<BuiltPage, 'elements'>, ...names: string[]): PageElement[] {
  const wanted = new Set(names);
  return elements.filter(({ tagName }) => wanted.has(tagName));
}

/** Letters of a page without its styles and scripts. */
export function lettersOf(page: Pick<BuiltPage, 'elements' | 'html'>): number {
  const apart = elementsOf(page, 'style', 'script').map(({ tagName, attrs, text }) =>
    attrs.reduce(
      (sum, { name, value }) => sum + ` ${name}="${value}"`.length,
      `<${tagName}></${tagName}>${text}`.length,
    ),
  );
  return apart.reduce((rest, length) => rest - length, page.html.length);
}

/** The same letters in memory of their own: a part of a text holds all of the text, and what is kept of a page would hold the page. */
export const copyOf = (text: string): string =>
  text.length < SHORT ? text : Buffer.from(text, 'utf16le').toString('utf16le');

/** V8 copies parts of a text that are shorter by itself. */
const SHORT = 13;
