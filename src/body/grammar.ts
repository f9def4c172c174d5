import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

const whole = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const withoutAddresses = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(dropAddresses);

/** Without one of these, be it as a character reference, there is no address in a text. */
const MAY_HOLD_ADDRESS = /[@&]|www|http/i;

/**
 * Markdown with GFM and MDX as a tree. Web and mail addresses that stand in a text without brackets are looked for at every letter,
 * which takes as long as all the rest: where there can be none, that is left out. Throws VFileMessage where the grammar refuses.
 */
export function parseGrammar(markdown: string): Root {
  return (MAY_HOLD_ADDRESS.test(markdown) ? whole : withoutAddresses).parse(markdown);
}

/** Takes what remark-gfm added for addresses out again. */
function dropAddresses(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map((extension) => ({
    ...extension,
    text: Object.fromEntries(
      Object.entries(extension.text ?? {}).map(([code, constructs]) => [
        code,
        [constructs ?? []].flat().filter(({ name = '' }) => !ADDRESSES.includes(name)),
      ]),
    ),
  }));
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map((extensions) =>
    [extensions].flat().filter(({ enter }) => !(enter && 'literalAutolink' in enter)),
  );
}

/** Names in micromark-extension-gfm-autolink-literal. */
const ADDRESSES = ['emailAutolink', 'protocolAutolink', 'wwwAutolink'];
