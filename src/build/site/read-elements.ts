import { Parser } from 'htmlparser2';
import { HOLD_TEXT, TOLD, type PageElement } from './elements.ts';

type Reading = PageElement & { attrs: { name: string; value: string }[] };

/**
 * The elements of a page in their order, without those that have neither attributes nor anything to be judged by. Read off the tags
 * as they are written: a browser makes the same of them where HTML is valid (tests/browser and tests/site see to that).
 */
export function readElements(html: string): PageElement[] {
  const elements: Reading[] = [];
  let depth = 0;
  /** How deep the first <main> lies; null before it, and 0 when it is closed. */
  let main: number | null = null;
  /** The title, style or script that is open. */
  let holder: Reading | null = null;
  const parser = new Parser({
    onopentagname: (tagName) => {
      const element = { tagName, attrs: [], text: '', isInMain: main !== null && main > 0 };
      elements.push(element);
      holder = HOLD_TEXT.has(tagName) ? element : null;
      depth += 1;
      if (tagName === 'main') main ??= depth;
    },
    onattribute: (name, value) => {
      elements.at(-1)?.attrs.push({ name, value });
    },
    ontext: (text) => {
      if (holder) holder.text += text;
    },
    onclosetag: () => {
      holder = null;
      if (depth === main) main = 0;
      depth -= 1;
    },
  });
  parser.end(html);
  return elements.filter(({ attrs, tagName }) => attrs.length > 0 || TOLD.has(tagName));
}
