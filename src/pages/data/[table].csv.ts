import type { APIRoute } from 'astro';
import { madeFiles } from '../../catalog/files.ts';
import { getCatalog } from '../../catalog/index.ts';
import { toCsv } from '../../outputs/data/csv.ts';
import { TABLES, tableOf } from '../../outputs/data/tables.ts';
import { siteAddress } from '../../outputs/site-address.ts';

export const getStaticPaths = () => TABLES.map(({ name }) => ({ params: { table: name } }));

export const GET: APIRoute<Record<string, never>, { table: string }> = async ({ params, site }) => {
  const catalog = await getCatalog();
  const table = tableOf(params.table);
  return new Response(toCsv(table, table.rows({ catalog, site: siteAddress(catalog, site), files: madeFiles() })), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
