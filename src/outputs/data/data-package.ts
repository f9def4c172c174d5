import { hash } from 'node:crypto';
import { absolute, ADDRESSES } from '../../addresses.ts';
import { columnsOf, type Column } from './columns.ts';
import { schemaAddress } from './json.ts';
import type { PublicSource } from './make-row.ts';
import type { PublicTable } from './table.ts';
import { TABLES } from './tables.ts';
import { textsOf } from './texts.ts';
import { DATA_VERSIONS } from './versions.ts';

/** /data/datapackage.json: every table once as CSV with its Table Schema and once as JSON (Data Package v2, datapackage.org). */
export function toDataPackage(source: PublicSource): string {
  const { site, asOf } = source.catalog;
  const data = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'cong-tac-xa-hoi',
    id: absolute(source.site, '/data/datapackage.json'),
    title: `Dữ liệu mở của ${site.name}`,
    description:
      'Kế hoạch, việc phải làm, báo cáo, kinh phí, khẩu hiệu, sự kiện, tờ rơi, bài phát thanh, tin bài, đơn vị và văn bản về công tác xã hội.',
    homepage: absolute(source.site, ADDRESSES.data),
    version: DATA_VERSIONS[0].version,
    created: `${asOf}T00:00:00+07:00`,
    licenses: [{ name: licenceName(site.licence.content), path: site.licence.contentUrl, title: site.licence.content }],
    contributors: [{ title: site.publisher.name, roles: ['publisher'] }],
    resources: TABLES.flatMap((table) => resourcesOf(table, source)),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function resourcesOf(table: PublicTable, source: PublicSource) {
  const texts = textsOf(table, source);
  const about = { title: table.title, description: table.about, encoding: 'utf-8' };
  const csv = {
    name: table.name,
    path: `${table.name}.csv`,
    type: 'table',
    ...about,
    format: 'csv',
    mediatype: 'text/csv',
    ...sizeOf(texts.csv),
    schema: tableSchema(table),
  };
  const description = `${table.about} JSON Schema: ${absolute(source.site, schemaAddress(table.name))}`;
  const json = {
    name: `${table.name}-json`,
    path: `${table.name}.json`,
    ...about,
    description,
    format: 'json',
    mediatype: 'application/json',
    ...sizeOf(texts.json),
  };
  return [csv, json];
}

/** Table Schema of the CSV form. */
function tableSchema(table: PublicTable) {
  const columns = columnsOf(table);
  const foreignKeys = Object.entries(table.references).map(([field, { table: other, field: key }]) => ({
    fields: [field],
    reference: { resource: other, fields: [key] },
  }));
  return {
    fields: columns.map(toField),
    missingValues: [''],
    primaryKey: table.key,
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

const FIELD_TYPES = { text: 'string', number: 'number', boolean: 'boolean', texts: 'string', json: 'array' } as const;

function toField({ name, kind, about, required, format }: Column) {
  const type = format === 'date' ? 'date' : FIELD_TYPES[kind];
  const description =
    kind === 'texts' ? `${about} (mỗi dòng trong ô là một mục)` : kind === 'json' ? `${about} (viết dạng JSON)` : about;
  return {
    name,
    type,
    ...(format === 'uri' && { format }),
    description,
    ...(required && { constraints: { required } }),
  };
}

const sizeOf = (bytes: Uint8Array) => ({ bytes: bytes.length, hash: `sha256:${hash('sha256', bytes)}` });

/** "CC BY 4.0" is CC-BY-4.0 in the list of Open Definition licences. */
const licenceName = (name: string): string => name.trim().replace(/\s+/g, '-');
