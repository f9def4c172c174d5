import { dataAddress } from '../../addresses.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { joinPieces, type Joined } from '../../catalog/pieces.ts';
import { noteOn, unwatched } from '../../catalog/watch.ts';
import { columnsOf } from './columns.ts';
import { csvHead, csvPiece, writeCsv } from './csv.ts';
import { JSON_FRAME, jsonPiece, writeJson } from './json.ts';
import type { PublicSource } from './make-row.ts';
import type { PublicTable } from './table.ts';
import { TABLES } from './tables.ts';

/** A table in its two forms, as UTF-8. */
export interface TableTexts {
  json: Uint8Array<ArrayBuffer>;
  csv: Uint8Array<ArrayBuffer>;
}

interface Known {
  files: PublicSource['files'];
  site: string;
  texts: Map<string, TableTexts>;
}

const known = new WeakMap<Catalog, Known>();

/** A table's texts, written once a build: its own files and the data package, which tells their sizes, both ask for them. */
export function textsOf(table: PublicTable, source: PublicSource): TableTexts {
  noteOn(source.catalog, 'all:everything');
  const catalog = unwatched(source.catalog);
  const texts = textsIn(catalog, source);
  const before = texts.get(table.name);
  if (before) return before;
  const raw = { ...source, catalog };
  for (const [name, written] of table.rowsOf ? writePlanTables(raw) : [[table.name, writeTable(table, raw)] as const])
    texts.set(name, written);
  const written = texts.get(table.name);
  if (!written) throw new Error(`${table.name} is not among the tables.`);
  return written;
}

function textsIn(catalog: Catalog, { files, site }: PublicSource): Map<string, TableTexts> {
  const before = known.get(catalog);
  if (before?.files === files && before.site === site) return before.texts;
  const texts = new Map<string, TableTexts>();
  known.set(catalog, { files, site, texts });
  return texts;
}

function writeTable(table: PublicTable, source: PublicSource): TableTexts {
  const rows = table.rows(source).map((row) => table.row.parse(row));
  return { json: Buffer.from(writeJson(rows)), csv: Buffer.from(writeCsv(table, rows)) };
}

/** The tables about plans are written together, plan by plan: the row of a plan holds its rows in the other tables. */
function writePlanTables(source: PublicSource): [name: string, texts: TableTexts][] {
  const tables = TABLES.flatMap(({ rowsOf, ...table }) =>
    rowsOf ? [{ ...table, rowsOf, columns: columnsOf(table) }] : [],
  );
  const files = tables.flatMap(({ name, columns }): Joined[] => [
    { path: dataAddress(name).slice(1), ...JSON_FRAME },
    { path: dataAddress(name, 'csv').slice(1), head: csvHead(columns), between: '', tail: () => '' },
  ]);
  const makers = source.catalog.plans.map((plan) => ({
    key: plan.id,
    given: [source.site, plan],
    make: (catalog: Catalog): string[] =>
      tables.flatMap(({ row, rowsOf, columns }) => {
        const rows = rowsOf({ ...source, catalog }, plan).map((each) => row.parse(each));
        return [jsonPiece(rows), csvPiece(columns, rows)];
      }),
  }));
  const written = joinPieces(source.catalog, files, makers);
  return tables.map(({ name }, index) => {
    const [json = NOTHING, csv = NOTHING] = written.slice(2 * index);
    return [name, { json, csv }];
  });
}

const NOTHING = new Uint8Array();
