import type { APIRoute } from 'astro';
import { madeFiles } from '../../catalog/files.ts';
import { getCatalog } from '../../catalog/index.ts';
import { toCatalogue } from '../../outputs/data/catalogue.ts';
import { siteAddress } from '../../outputs/site-address.ts';

export const GET: APIRoute = async ({ site }) => {
  const catalog = await getCatalog();
  return new Response(toCatalogue({ catalog, site: siteAddress(catalog, site), files: madeFiles() }), {
    headers: { 'content-type': 'application/ld+json; charset=utf-8' },
  });
};
