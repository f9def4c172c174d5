import type { KeptPart } from './judge.ts';

/** Puts the old name of a part into the page, as an empty mark inside the part that has the new one (in a table, in its first cell). */
export function keepPart(html: string, { old, now }: Pick<KeptPart, 'old' | 'now'>): string {
  const mark = `<span id="${old}"></span>`;
  const id = `\\sid="?${now.replace(/[.]/g, '\\.')}"?(?=[\\s>])[^>]*>`;
  const inRow = new RegExp(`<tr\\b[^>]*${id}\\s*<t[dh]\\b[^>]*>`);
  const inside = new RegExp(`<[a-z][a-z0-9]*\\b[^>]*${id}`);
  return html.replace(inRow.test(html) ? inRow : inside, (opening) => opening + mark);
}
