import type { APIRoute } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { toJsonSchema } from '../../../outputs/data/json.ts';
import { TABLES, tableOf } from '../../../outputs/data/tables.ts';
import { siteAddress } from '../../../outputs/site-address.ts';

export const getStaticPaths = () => TABLES.map(({ name }) => ({ params: { table: name } }));

export const GET: APIRoute<Record<string, never>, { table: string }> = async ({ params, site }) => {
  return new Response(toJsonSchema(tableOf(params.table), siteAddress(await getCatalog(), site)), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
};
