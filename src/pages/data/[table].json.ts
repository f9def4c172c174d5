import type { APIRoute } from 'astro';
import { madeFiles } from '../../catalog/files.ts';
import { getCatalog } from '../../catalog/index.ts';
import { TABLES, tableOf } from '../../outputs/data/tables.ts';
import { textsOf } from '../../outputs/data/texts.ts';
import { siteAddress } from '../../outputs/site-address.ts';

export const getStaticPaths = () => TABLES.map(({ name }) => ({ params: { table: name } }));

export const GET: APIRoute<Record<string, never>, { table: string }> = async ({ params, site }) => {
  const catalog = await getCatalog();
  const table = tableOf(params.table);
  return new Response(textsOf(table, { catalog, site: siteAddress(catalog, site), files: madeFiles() }).json, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
