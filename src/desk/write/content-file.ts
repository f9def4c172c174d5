import { COLLECTIONS, type CollectionName } from '../../schemas/index.ts';
import { splitFrontMatter } from '../../source/front-matter.ts';
import { renderYaml } from './render.ts';
import { rewriteYaml } from './splice.ts';

/** What a content file says: its fields, and its Markdown ("" for .yaml). */
export interface FileContent {
  data: Record<string, unknown>;
  body: string;
}

/** A new content file. `comments` stand behind the fields at the top. */
export function renderFile(name: CollectionName, content: FileContent, comments: Record<string, string> = {}): string {
  const yaml = renderYaml(content.data, comments);
  return COLLECTIONS[name].ending === '.mdx' ? `---\n${yaml}---\n\n${content.body.trim()}\n` : yaml;
}

/** The file changed where `content` differs from what it says; all other bytes, line ends among them, stay. */
export function rewriteFile(name: CollectionName, text: string, content: FileContent): string {
  const clean = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const restore = (changed: string) =>
    changed === clean ? text : text.includes('\r\n') ? changed.replaceAll('\n', '\r\n') : changed;
  if (COLLECTIONS[name].ending === '.yaml') return restore(rewriteYaml(clean, content.data));
  const head = splitFrontMatter(clean);
  if (!head) return renderFile(name, content);
  const body = head.body.trim() === content.body.trim() ? head.body : `\n${content.body.trim()}\n`;
  return restore(`---\n${rewriteYaml(head.yaml, content.data)}---\n${body}`);
}
