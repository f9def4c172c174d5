import { noteOn, unwatched } from '../../catalog/watch.ts';
import { writeCsv } from './csv.ts';
import { writeJson } from './json.ts';
import type { PublicSource } from './make-row.ts';
import type { PublicTable } from './table.ts';

/** A table in its two forms. */
export interface TableTexts {
  json: string;
  csv: string;
}

const known = new WeakMap<object, Map<string, { files: PublicSource['files']; texts: TableTexts }>>();

/** A table's texts, written once a build: its own files and the data package, which tells their sizes, both ask for them. */
export function textsOf(table: PublicTable, source: PublicSource): TableTexts {
  noteOn(source.catalog, 'all:everything');
  const catalog = unwatched(source.catalog);
  const tables = known.get(catalog) ?? new Map<string, { files: PublicSource['files']; texts: TableTexts }>();
  known.set(catalog, tables);
  const key = `${table.name} ${source.site}`;
  const before = tables.get(key);
  if (before?.files === source.files) return before.texts;
  const rows = table.rows({ ...source, catalog }).map((row) => table.row.parse(row));
  const texts = { json: writeJson(rows), csv: writeCsv(table, rows) };
  tables.set(key, { files: source.files, texts });
  return texts;
}
