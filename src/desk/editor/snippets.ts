import { ELEMENTS, type ElementRule } from '../../body/elements.ts';
import { elementWords } from '../../strings/elements.ts';

/** One entry of a .code-snippets file of VS Code. */
export interface Snippet {
  scope: string;
  prefix: string[];
  body: string[];
  description: string;
}

/** A snippet for every element that content may use: name typed, attributes to fill one after the other. */
export function makeSnippets(): Record<string, Snippet> {
  return Object.fromEntries(
    Object.entries(ELEMENTS).map(([name, rule]) => [
      name,
      {
        scope: 'mdx,markdown',
        prefix: [name, `<${name}`],
        body: bodyOf(name, rule),
        description: elementWords[name]?.what ?? name,
      },
    ]),
  );
}

function bodyOf(name: string, rule: ElementRule): string[] {
  const attributes = Object.entries(rule.attributes)
    .filter(([, { required }]) => required)
    .map(([key], index) => ` ${key}="\${${index + 1}:${elementWords[name]?.attributes[key] ?? key}}"`)
    .join('');
  if (!rule.children) return [`<${name}${attributes} />`];
  const inside = (elementWords[name]?.inside ?? '').split('\n');
  return [`<${name}${attributes}>`, '', `\${0:${inside.join('\n')}}`, '', `</${name}>`].flatMap((line) =>
    line.split('\n'),
  );
}
