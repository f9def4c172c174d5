import { parseDocument } from 'yaml';
import { COLLECTIONS, type CollectionName } from '../../schemas/index.ts';
import { splitFrontMatter } from '../../source/front-matter.ts';
import { readYaml } from '../../source/yaml.ts';
import type { FileContent } from '../write/content-file.ts';

/** What an opened file says, ready for the form. Throws, in Vietnamese, where its YAML cannot be read. */
export function openFile(name: CollectionName, text: string): FileContent {
  const clean = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const isMdx = COLLECTIONS[name].ending === '.mdx';
  const head = isMdx ? splitFrontMatter(clean) : { yaml: clean, body: '', yamlLine: 1 };
  if (!head) throw new Error('thiếu phần đầu tệp giữa hai dòng ---.');
  const [fault] = readYaml(head.yaml).faults;
  if (fault) throw new Error(`dòng ${fault.line + head.yamlLine - 1}: ${fault.message}`);
  const data: unknown = parseDocument(head.yaml).toJS() ?? {};
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new Error('tệp không có trường nào.');
  return { data: data as Record<string, unknown>, body: head.body };
}

/** The collection that a file's fields fit best; for files that were opened by themselves. */
export function guessCollection(fileName: string, text: string): CollectionName | null {
  const names = (Object.keys(COLLECTIONS) as CollectionName[]).filter((name) =>
    fileName.endsWith(COLLECTIONS[name].ending),
  );
  const scored = names.flatMap((name) => {
    try {
      const { data } = openFile(name, text);
      const shape = COLLECTIONS[name].schema.shape;
      const keys = Object.keys(data);
      const strange = keys.filter((key) => !Object.hasOwn(shape, key)).length;
      const missing = Object.keys(shape).filter((key) => !keys.includes(key)).length;
      return [{ name, score: strange * 100 + missing }];
    } catch {
      return [];
    }
  });
  return scored.sort((a, b) => a.score - b.score)[0]?.name ?? null;
}
