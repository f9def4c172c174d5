import { COLLECTIONS, SINGLES } from '../../schemas/index.ts';
import { toJsonSchema } from './json-schema.ts';
import { makeSnippets } from './snippets.ts';

/** A file this project writes for the editor: path from the project's root, and its text. */
export interface EditorFile {
  path: string;
  text: string;
}

const SINGLE_LABELS = { site: 'trang', places: 'các nơi', glossary: 'chữ viết tắt' } as const;
const SCHEMAS = '.vscode/schemas';

/** Everything that VS Code needs to complete and explain content: schemas, settings, extensions, snippets. */
export function makeEditorFiles(): EditorFile[] {
  const collections = Object.entries(COLLECTIONS).map(([name, { schema, label }]) => ({ name, schema, label }));
  const singles = Object.entries(SINGLES).map(([name, schema]) => ({
    name,
    schema,
    label: SINGLE_LABELS[name as keyof typeof SINGLES],
  }));
  return [
    ...[...collections, ...singles].map(({ name, schema, label }) =>
      toFile(`${SCHEMAS}/${name}.schema.json`, toJsonSchema(schema, label)),
    ),
    toFile('.vscode/settings.json', makeSettings()),
    toFile('.vscode/extensions.json', {
      recommendations: ['redhat.vscode-yaml', 'astro-build.astro-vscode', 'unifiedjs.vscode-mdx'],
    }),
    toFile('.vscode/la-lanh.code-snippets', makeSnippets()),
  ];
}

/** Front matter of .mdx files is explained by the Astro extension, from the schemas that `npm run dev` leaves in .astro/. */
function makeSettings(): Record<string, unknown> {
  const folders = Object.entries(COLLECTIONS)
    .filter(([, { ending }]) => ending === '.yaml')
    .map(([name]) => [`./${SCHEMAS}/${name}.schema.json`, `content/${name}/**/*.yaml`]);
  const files = Object.keys(SINGLES).map((name) => [`./${SCHEMAS}/${name}.schema.json`, `content/${name}.yaml`]);
  return {
    'yaml.schemas': Object.fromEntries([...folders, ...files]) as Record<string, string>,
    'yaml.schemaStore.enable': false,
    'yaml.yamlVersion': '1.2',
    'astro.content-intellisense': true,
    'files.encoding': 'utf8',
    'files.eol': '\n',
    'files.insertFinalNewline': true,
    'files.trimTrailingWhitespace': true,
    'editor.unicodeHighlight.allowedLocales': { vi: true },
    'editor.wordWrap': 'on',
    '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2, 'editor.formatOnSave': false },
    '[mdx]': {
      'editor.quickSuggestions': { other: true, strings: true, comments: false },
      'editor.formatOnSave': false,
      'editor.tabSize': 2,
    },
    'search.exclude': { '**/dist': true, '**/.cache': true, '**/.releases': true },
  };
}

function toFile(path: string, data: unknown): EditorFile {
  return { path, text: `${JSON.stringify(data, null, 2)}\n` };
}
